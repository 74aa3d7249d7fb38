package dev.assay.pad;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Heard;
import dev.assay.interview.Interview;
import dev.assay.language.Phrase;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rail beside the pad: needs with the lines here and what the whole loop knows, the kit's
/// questions, marks that do not parse.
public record RailView(List<NeedRow> needs, KitView kit, List<Unread> unread, boolean blind) {

    private static final int MOST_PIPS = 8;
    private static final int MOST_UNREAD = 20;
    private static final int ABOUT_NO_NEED = 100;

    /// One need.
    ///
    /// @param rating typed in this note; null where there is none
    public record NeedRow(
            String code,
            String title,
            boolean mustHave,
            int lines,
            @Nullable Integer rating,
            Heard heard,
            Need.Anchors anchors) {

        /// How much it helps to ask about it: must-haves that nobody has heard first, the lowest
        /// number.
        int urgency() {
            int heardOf = switch (heard) {
                case UNKNOWN, NEVER -> 0;
                case ASKED -> 2;
                case ONE -> 4;
                case TWO -> 6;
            };
            return mustHave ? heardOf : heardOf + 1;
        }

        /// What completion says beside the code.
        public Phrase known() {
            return mustHave ? Phrase.of("%s, must-have", heard.words()) : heard.words();
        }

        /// At most eight pips, so that the row keeps its height; the number says the rest.
        public List<Integer> pips() {
            return IntStream.range(0, Math.min(lines, MOST_PIPS)).boxed().toList();
        }
    }

    /// A mark that does not parse.
    public record Unread(int line, String text, @Nullable String nearest) {}

    static RailView of(Interview interview, String text, Evaluation evaluation) {
        var codes = evaluation.needs().stream().map(Evaluation.Need::code).toList();
        var lines = new Shorthand(codes).read(text);
        var candidacy = evaluation.candidacy(interview.candidacy.id);
        var needs = needs(evaluation, candidacy, new Counted(lines), anchors(interview));
        var urgency = new HashMap<String, Integer>();
        needs.forEach(need -> urgency.put(need.code(), need.urgency()));
        var questions = Question.listOf(interview.candidacy.role.id).stream()
                .filter(question -> question.inKit(interview.round()))
                .toList();
        boolean blind = candidacy.map(Evaluation.Candidacy::hidden).orElse(false);
        var kit = KitView.of(
                questions, lines, code -> code == null ? ABOUT_NO_NEED : urgency.getOrDefault(code, ABOUT_NO_NEED));
        return new RailView(needs, kit, unread(lines), blind);
    }

    private static List<NeedRow> needs(
            Evaluation evaluation,
            Optional<Evaluation.Candidacy> candidacy,
            Counted counted,
            Map<UUID, Need.Anchors> anchors) {
        var needs = new ArrayList<NeedRow>();
        for (int i = 0; i < evaluation.needs().size(); i++) {
            int at = i;
            var need = evaluation.needs().get(i);
            var heard = candidacy
                    .map(one -> Heard.of(one.cells().get(at).coverage()))
                    .orElse(Heard.NEVER);
            needs.add(new NeedRow(
                    need.code(),
                    need.title(),
                    need.mustHave() != null,
                    counted.lines.getOrDefault(need.code(), 0),
                    counted.ratings.get(need.code()),
                    heard,
                    anchors.getOrDefault(need.id(), Need.Anchors.NONE)));
        }
        return needs;
    }

    private static Map<UUID, Need.Anchors> anchors(Interview interview) {
        return Need.listOf(interview.candidacy.role.id).stream()
                .collect(Collectors.toMap(need -> need.id, Need::anchors));
    }

    private static List<Unread> unread(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.notUnderstood().stream()
                        .map(mark -> new Unread(line.number(), mark.text(), mark.nearest())))
                .limit(MOST_UNREAD)
                .toList();
    }

    /// Marks of a note, added up by need.
    private static final class Counted {

        final Map<String, Integer> lines = new HashMap<>();
        final Map<String, Integer> ratings = new HashMap<>();

        Counted(List<Line> note) {
            for (var line : note) {
                var here = new HashSet<String>();
                for (var mark : line.marks()) {
                    add(mark, here);
                }
                here.forEach(code -> lines.merge(code, 1, Integer::sum));
            }
        }

        private void add(Mark mark, Set<String> here) {
            switch (mark) {
                case Mark.OfVerdict verdict when verdict.need() != null -> here.add(verdict.need());
                case Mark.OfRating rating -> {
                    here.add(rating.need());
                    ratings.put(rating.need(), rating.value());
                }
                default -> {}
            }
        }
    }
}
