package dev.assay.evaluation;

import dev.assay.interview.Interview;
import dev.assay.role.Question;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rail beside the pad: needs with the lines here and what the whole loop knows, the kit's
/// questions, marks that do
/// not parse.
public record RailView(List<NeedRow> needs, List<Kit> kit, long asked, List<Unread> unread, boolean blind) {

    private static final int MOST_PIPS = 8;
    private static final int MOST_UNREAD = 20;

    /// One need.
    ///
    /// @param rating typed in this note; null where there is none
    public record NeedRow(
            String code,
            String title,
            boolean mustHave,
            int lines,
            @Nullable Integer rating,
            CellView.Heard heard) {

        /// At most eight pips, so that the row keeps its height; the number says the rest.
        public List<Integer> pips() {
            return java.util.stream.IntStream.range(0, Math.min(lines, MOST_PIPS))
                    .boxed()
                    .toList();
        }
    }

    /// One question of the kit.
    public record Kit(int number, String text, @Nullable String need, boolean done) {}

    /// A mark that does not parse.
    public record Unread(int line, String text, @Nullable String nearest) {}

    static RailView of(Interview interview, String text, Evaluation evaluation) {
        var codes = evaluation.needs().stream().map(Evaluation.Need::code).toList();
        var lines = new Shorthand(codes).read(text);
        var counted = new Counted(lines);
        var candidacy = evaluation.candidacies().stream()
                .filter(one -> one.id().equals(interview.candidacy.id))
                .findFirst();
        var needs = new ArrayList<NeedRow>();
        for (int i = 0; i < evaluation.needs().size(); i++) {
            int at = i;
            var need = evaluation.needs().get(i);
            var heard = candidacy
                    .map(one -> CellView.Heard.of(one.cells().get(at).coverage()))
                    .orElse(CellView.Heard.NEVER);
            needs.add(new NeedRow(
                    need.code(),
                    need.title(),
                    need.mustHave() != null,
                    counted.lines.getOrDefault(need.code(), 0),
                    counted.ratings.get(need.code()),
                    heard));
        }
        var kit = Question.listOf(interview.candidacy.role.id).stream()
                .filter(question -> question.inKit(interview.round()))
                .map(question -> kit(question, counted.asked))
                .toList();
        long asked = kit.stream().filter(Kit::done).count();
        boolean blind = candidacy.map(Evaluation.Candidacy::hidden).orElse(false);
        return new RailView(needs, kit, asked, unread(lines), blind);
    }

    private static Kit kit(Question question, Set<Integer> asked) {
        var need = question.need == null ? null : question.need.code();
        return new Kit(question.number, question.text(), need, asked.contains(question.number));
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
        final Set<Integer> asked = new HashSet<>();

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
                case Mark.OfQuestion question when question.number() != null -> asked.add(question.number());
                default -> {}
            }
        }
    }
}
