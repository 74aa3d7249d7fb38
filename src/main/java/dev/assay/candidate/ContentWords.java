package dev.assay.candidate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a line that say what it is about: no numbers, no words that every story has, and
/// without the endings that make one word look like two.
public final class ContentWords {

    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}+(?!\\p{L})");
    private static final List<String> ENDINGS = List.of("ing", "ers", "er", "ed", "es", "s");
    /// What stories of work are told with, whatever they are about.
    private static final Set<String> EVERYWHERE = Set.of("""
            the and for with from that this which who was were are has had have been our their
            its his her they them then than into over under after before about around all any
            each every more most less not but out one two three per cent percent while where
            when also across through within overall leading resulting led lead built build made
            make cut reduced reduce reducing reduction improved improve improving improvement
            increased increase increasing grew raised lowered delivered deliver delivering
            worked work working helped help team teams project projects time times new fell fall
            rose rise dropped drop shrank shrink went ran run took held year years month months
            week weeks day days hour hours minute minutes second seconds annual million thousand
            billion
            """.strip().split("\\s+", -1));

    private ContentWords() {}

    /// Stems in lower case.
    public static Set<String> of(String text) {
        var words = new HashSet<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT);
            if (!EVERYWHERE.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() > SHORTEST) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }
}
