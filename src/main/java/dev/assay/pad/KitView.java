package dev.assay.pad;

import dev.assay.candidate.ContentWords;
import dev.assay.evaluation.Ticks;
import dev.assay.role.Question;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The questions of a round, in the order in which asking them helps most, with those ticked that
/// the note answers.
///
/// A line ticks a question by its number, `q3`, or by its words: two at least, and two fifths of
/// those that say what the question is about. A tick by words is a guess for the eye and counts
/// nowhere else.
public record KitView(List<Item> items) {

    private static final int FEWEST_WORDS = 2;
    private static final double SHARE_OF_WORDS = .4;

    /// One question.
    ///
    /// @param line the first line of the note that ticks it, from 1; null while none does
    /// @param byWords whether that line names no number and only looks like an answer
    /// @param next whether it is the one to ask now
    public record Item(
            int number,
            String text,
            @Nullable String need,
            @Nullable Integer line,
            boolean byWords,
            boolean next) {

        public boolean done() {
            return line != null;
        }
    }

    /// How many are ticked.
    public long asked() {
        return items.stream().filter(Item::done).count();
    }

    /// @param urgency of a need's code, the lowest first: how much it helps to ask about it
    static KitView of(List<Question> questions, List<Line> note, ToIntFunction<@Nullable String> urgency) {
        var ticks = new Ticks(questions, note);
        var ordered = questions.stream()
                .sorted(Comparator.comparingInt((Question question) -> urgency.applyAsInt(code(question)))
                        .thenComparingInt(question -> question.number))
                .toList();
        var items = new ArrayList<Item>(ordered.size());
        boolean found = false;
        for (var question : ordered) {
            var line = ticks.line(question.number);
            boolean next = line == null && !found;
            found |= next;
            items.add(new Item(
                    question.number, question.text(), code(question), line, ticks.byWords(question.number), next));
        }
        return new KitView(items);
    }

    private static @Nullable String code(Question question) {
        return question.need == null ? null : question.need.code();
    }

    /// Which line ticks which question.
    private static final class Ticks {

        private final Map<Integer, Integer> byNumber = new HashMap<>();
        private final Map<Integer, Integer> byWords = new HashMap<>();

        Ticks(List<Question> questions, List<Line> note) {
            var words = new HashMap<Integer, Set<String>>();
            questions.forEach(question -> words.put(question.number, ContentWords.of(question.text())));
            words.values().removeIf(some -> some.size() < FEWEST_WORDS);
            for (var line : note) {
                boolean named = false;
                for (var mark : line.marks()) {
                    if (mark instanceof Mark.OfQuestion question && question.number() != null) {
                        byNumber.putIfAbsent(question.number(), line.number());
                        named = true;
                    }
                }
                if (!named && !words.isEmpty()) {
                    guess(line, words);
                }
            }
        }

        @Nullable
        Integer line(int number) {
            var line = byNumber.get(number);
            return line == null ? byWords.get(number) : line;
        }

        boolean byWords(int number) {
            return !byNumber.containsKey(number) && byWords.containsKey(number);
        }

        /// The one question that shares most of its words with the line.
        private void guess(Line line, Map<Integer, Set<String>> questions) {
            var said = ContentWords.of(line.text());
            int best = 0;
            double most = 0;
            for (var question : questions.entrySet()) {
                var shared = new HashSet<>(question.getValue());
                shared.retainAll(said);
                double share = (double) shared.size() / question.getValue().size();
                if (shared.size() >= FEWEST_WORDS && share >= SHARE_OF_WORDS && share > most) {
                    most = share;
                    best = question.getKey();
                }
            }
            if (best > 0) {
                byWords.putIfAbsent(best, line.number());
            }
        }
    }
}
