package dev.assay.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The headings above a line of a dossier, by level: Markdown's are 1 to 7, below them come those
/// that nothing marks.
final class DossierPath {

    static final int SECTION = 11;
    static final int GROUP = 12;
    static final int TITLE = 13;
    static final int BELOW = 14;

    private static final int LONGEST = 300;

    private final TreeMap<Integer, String> titles = new TreeMap<>();
    private @Nullable Integer question;

    void open(int level, String title, boolean asks) {
        close(level);
        titles.put(level, title);
        if (asks && question == null) {
            question = level;
        }
    }

    /// Leaves this level and all below it.
    void close(int level) {
        titles.tailMap(level, true).clear();
        if (question != null && question >= level) {
            question = null;
        }
    }

    boolean asks() {
        return question != null;
    }

    /// Whether a heading of this level stands among the questions that are often asked.
    boolean underQuestions(int level) {
        return titles.headMap(level, false).values().stream().anyMatch(DossierTitles::isOfQuestions);
    }

    /// The last heading; null where there is none.
    @Nullable
    String last() {
        return titles.isEmpty() ? null : titles.lastEntry().getValue();
    }

    /// The question that is being answered; null where there is none.
    @Nullable
    String question() {
        return question == null ? null : titles.get(question);
    }

    /// What stands below the question, such as `short version`; null where nothing does.
    @Nullable
    String belowQuestion() {
        return question == null ? null : joined(titles.tailMap(question, false));
    }

    /// The headings above the question.
    @Nullable
    String aboveQuestion() {
        return question == null ? null : joined(titles.headMap(question, false));
    }

    @Nullable
    String aboveLast() {
        return titles.isEmpty() ? null : joined(titles.headMap(titles.lastKey(), false));
    }

    @Nullable
    String whole() {
        return joined(titles);
    }

    private static @Nullable String joined(Map<Integer, String> part) {
        return part.isEmpty() ? null : Cleaned.cut(part.values().stream().collect(Collectors.joining(" / ")), LONGEST);
    }
}
