package dev.assay.board;

import dev.assay.evaluation.AskNext;
import dev.assay.evaluation.CellView;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.GateView;
import dev.assay.evaluation.IntervalView;
import dev.assay.evaluation.ReadinessView;
import dev.assay.evaluation.ScoreView;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.scoring.Readiness;
import dev.assay.web.Api;
import dev.assay.web.Format;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The board of a role: who was rated how on what, and what to ask next.
public record BoardView(
        RoleHead head,
        List<Evaluation.Need> needs,
        List<Row> rows,
        BoardLook.Found found,
        Phrase sentence,
        List<Phrase> notes,
        Timeline timeline,
        List<AskNext.Suggestion> asks) {

    private static final int WRITTEN_AT_ONCE = 1_000;

    /// @param places what to say of somebody's place
    /// @param notes on the order
    public static BoardView of(
            RoleHead head,
            Evaluation evaluation,
            BoardLook.Found found,
            Places places,
            List<Phrase> notes,
            Timeline timeline,
            List<AskNext.Suggestion> asks) {
        var rows = found.shown().stream()
                .map(candidacy -> Row.of(evaluation, candidacy).placed(places.words(candidacy)))
                .toList();
        var sentence = found.look().order().sentence(evaluation.candidacies());
        return new BoardView(head, evaluation.needs(), rows, found, sentence, notes, timeline, asks);
    }

    /// A candidate's row.
    ///
    /// @param score null where nothing is assessed, or hidden
    /// @param place among the ready, in words; null where there is no order
    public record Row(
            Evaluation.Candidacy candidacy,
            List<CellView> cells,
            @Nullable ScoreView score,
            List<GateView> gates,
            ReadinessView readiness,
            @Nullable Phrase place) {

        public static Row of(Evaluation evaluation, Evaluation.Candidacy candidacy) {
            var score = candidacy.score();
            return new Row(
                    candidacy,
                    CellView.row(evaluation, candidacy),
                    score == null || candidacy.hidden() ? null : new ScoreView(candidacy.id(), score),
                    GateView.of(evaluation, candidacy),
                    ReadinessView.of(candidacy),
                    null);
        }

        Row placed(@Nullable Phrase words) {
            return new Row(candidacy, cells, score, gates, readiness, words);
        }

        /// The page that shows how the score came about.
        public String computationUrl() {
            return url() + "/computation";
        }

        public String url() {
            return "/candidacies/" + candidacy.id();
        }

        /// `3 of 4 · Fri 13 Mar, 10:00`.
        public Phrase interviews() {
            var interviews = candidacy.interviews();
            if (interviews == null) {
                return CellView.NOT_MET;
            }
            if (interviews.of() == 0) {
                return Phrase.of("no interview yet");
            }
            var next = interviews.next();
            if (next != null) {
                return Phrase.of("%d of %d · %s", interviews.submitted(), interviews.of(), Format.moment(next));
            }
            return interviews.of() == 1
                    ? Phrase.of("%d of 1 interview", interviews.submitted())
                    : Phrase.of("%d of %d interviews", interviews.submitted(), interviews.of());
        }

        /// `3 of 4 interviews submitted, the next on Fri 13 Mar, 10:00.`
        public Phrase progress() {
            var interviews = candidacy.interviews();
            if (interviews == null) {
                return Phrase.of("You have no interview with them, so nothing is shown of others'.");
            }
            if (interviews.of() == 0) {
                return Phrase.of("No interview is planned.");
            }
            var next = interviews.next();
            return next == null
                    ? Phrase.of("%d of %d interviews submitted.", interviews.submitted(), interviews.of())
                    : Phrase.of(
                            "%d of %d interviews submitted, the next on %s.",
                            interviews.submitted(), interviews.of(), Format.moment(next));
        }

        /// `80%`, of the weight; a dash where it is not the viewer's to know.
        public Phrase assessed() {
            return candidacy.coverage() == null ? Phrase.verbatim("–") : Format.percent(candidacy.assessed());
        }

        public IntervalView interval() {
            return score == null ? IntervalView.NONE : score.interval();
        }

        /// Why there is no score.
        public Phrase noScore() {
            return candidacy.hidden() ? Phrase.of("Hidden") : Phrase.of("No score");
        }

        public boolean blocked() {
            var readiness = candidacy.readiness();
            return readiness != null && readiness.status() == Readiness.Status.BLOCKED;
        }
    }

    public boolean empty() {
        return found.all().isEmpty();
    }

    public boolean comparable() {
        return found.all().size() > 1;
    }

    /// The same page ordered by this, or the other way round where it is already.
    public String sortUrl(String by) {
        var downward = sortedBy(by) ? !order().descending() : by.equals("score") || by.equals("coverage");
        return found.look()
                .address()
                .with("sort", by)
                .with("dir", downward ? "desc" : "asc")
                .url();
    }

    public boolean sortedBy(String by) {
        return order().by().name().toLowerCase(Locale.ROOT).equals(by);
    }

    /// For `aria-sort`.
    public String direction() {
        return order().descending() ? "descending" : "ascending";
    }

    private BoardOrder order() {
        return found.look().order();
    }

    /// Whether writing a file of it may take longer than a second.
    public boolean large() {
        return found.all().size() > WRITTEN_AT_ONCE;
    }

    public String exportUrl(String format, String layout) {
        return Api.ROOT + head.url() + "/export?format=" + format + "&layout=" + layout;
    }
}
