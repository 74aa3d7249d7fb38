package dev.assay.today;

import dev.assay.board.BoardOrder;
import dev.assay.board.BoardView;
import dev.assay.evaluation.CellView;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.GateView;
import dev.assay.evaluation.ScoreView;
import dev.assay.language.Phrase;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Readiness;
import dev.assay.web.Format;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a role of mine stands.
///
/// @param needs how many there are
public record TodayRole(UUID id, String title, int needs, int candidates, int ready, List<Row> rows) {

    private static final int MOST_ROWS = 8;

    static TodayRole of(Evaluations.Seen seen) {
        var evaluation = seen.evaluation();
        var candidacies = new BoardOrder(BoardOrder.By.USUAL, false).sort(evaluation.candidacies());
        int ready = (int) candidacies.stream()
                .filter(one -> one.readiness() != null && one.readiness().status() == Readiness.Status.READY)
                .count();
        return new TodayRole(
                evaluation.roleId(),
                evaluation.roleTitle(),
                evaluation.needs().size(),
                candidacies.size(),
                ready,
                candidacies.stream()
                        .limit(MOST_ROWS)
                        .map(one -> Row.of(evaluation, one))
                        .toList());
    }

    /// One candidate in short.
    ///
    /// @param score null where there is none, or hidden
    public record Row(
            String url,
            String name,
            @Nullable ScoreView score,
            Phrase assessed,
            List<CellView> cells,
            String symbol,
            Phrase state) {

        static Row of(Evaluation evaluation, Evaluation.Candidacy candidacy) {
            var row = BoardView.Row.of(evaluation, candidacy);
            return new Row(
                    row.url(), candidacy.name(), row.score(), row.assessed(), row.cells(), symbol(row), state(row));
        }

        private static String symbol(BoardView.Row row) {
            return codes(row, Gate.Status.CONTESTED).isEmpty() || row.blocked()
                    ? row.readiness().symbol()
                    : "split";
        }

        /// Readiness in three words: the first thing that is missing.
        private static Phrase state(BoardView.Row row) {
            var readiness = row.candidacy().readiness();
            if (readiness == null) {
                return Phrase.of("Hidden until you submit");
            }
            if (readiness.status() == Readiness.Status.READY) {
                return Phrase.of("Ready");
            }
            var failed = codes(row, Gate.Status.FAILED);
            if (!failed.isEmpty()) {
                return Phrase.of("Blocked on %s", failed);
            }
            var contested = codes(row, Gate.Status.CONTESTED);
            return contested.isEmpty() ? missing(row) : Phrase.of("%s contested", contested);
        }

        private static Phrase missing(BoardView.Row row) {
            var open = row.gates().stream()
                    .filter(gate -> gate.status() == Gate.Status.NOT_ASSESSED)
                    .toList();
            if (open.size() == 1) {
                return Phrase.of("%s not assessed", open.getFirst().code());
            }
            var interviews = row.candidacy().interviews();
            if (open.isEmpty() && interviews != null && interviews.submitted() < interviews.of()) {
                return Phrase.of("%d of %d interviews", interviews.submitted(), interviews.of());
            }
            return open.isEmpty() ? Phrase.of("Not ready") : Phrase.of("%d must-haves open", open.size());
        }

        private static String codes(BoardView.Row row, Gate.Status status) {
            return row.gates().stream()
                    .filter(gate -> gate.status() == status)
                    .map(GateView::code)
                    .collect(Collectors.joining(", "));
        }
    }

    public String url() {
        return "/roles/" + id;
    }

    public int more() {
        return candidates - rows.size();
    }

    /// `Two of six ready.`
    public Phrase sentence() {
        if (candidates == 0) {
            return nobodyYet();
        }
        return Phrase.of("%s of %s ready.", Format.inWords(ready).capital(), Format.inWords(candidates));
    }

    private Phrase nobodyYet() {
        return switch (needs) {
            case 0 -> Phrase.of("No needs and no candidates yet.");
            case 1 -> Phrase.of("One need set and weighted. No candidate yet.");
            default ->
                Phrase.of(
                        "%s needs set and weighted. No candidate yet.",
                        Format.inWords(needs).capital());
        };
    }
}
