package dev.assay.reading;

import dev.assay.language.Phrase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A list that ranks the candidates of the file; it belongs to none of their notes.
final class Ranking {

    static final Phrase REASON =
            Phrase.of("The ranking is not imported: write it as the reason of a decision instead.");

    private static final int SHORTEST_NAME = 3;

    private final FileText file;
    private final FileHeadings headings;
    private final Set<String> names = new HashSet<>();

    Ranking(FileText file, FileHeadings headings) {
        this.file = file;
        this.headings = headings;
    }

    void remember(String person) {
        Arrays.stream(Titles.words(person.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .forEach(names::add);
    }

    /// Whether this line says "Ranking" and nothing but a list with one of the names follows,
    /// up to the next heading.
    boolean isAt(int line) {
        var heading = headings.at(line);
        if (!Titles.isRanking(heading == null ? file.line(line) : heading.title())) {
            return false;
        }
        boolean named = false;
        for (int next = line + 1; next <= file.last() && headings.at(next) == null; next++) {
            if (file.line(next).isBlank()) {
                continue;
            }
            var item = Item.of(file.line(next));
            if (!item.listed()) {
                return false;
            }
            named = named || names(item.text());
        }
        return named;
    }

    private boolean names(String text) {
        String begin = text.substring(0, Math.min(text.length(), 60)).toLowerCase(Locale.ROOT);
        return Arrays.stream(begin.split("[^\\p{L}]", -1)).anyMatch(names::contains);
    }
}
