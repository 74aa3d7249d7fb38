package dev.assay.figure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The thing that a number counts: the `dock planners` of `6 dock planners`.
///
/// @param unit in the singular and in lower case
/// @param end where the words end
record Counted(String unit, int end) {

    private static final int MOST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\s([\\p{L}][\\p{L}'’-]{1,30})(?![\\p{L}\\p{N}])");
    private static final Set<String> ENDS_THE_SEARCH = Set.of("""
            of the and or to in for with by per from on at as is are was were more less than
            that this which who we it has had if then does did led into out off over under its
            his hers always
            """.strip().split("\\s+", -1));
    private static final Set<String> PLURALS = Set.of("people", "staff", "men", "women", "children", "personnel");
    /// What a number that is spelled out must count: `two ways` is a manner of speaking.
    private static final Set<String> TELLING = Set.of("""
            people team engineer developer dev designer tester analyst manager lead junior
            senior intern member report colleague hire service system server node cluster region
            database table api endpoint product feature release deployment incident outage bug
            ticket customer client user partner vendor supplier country market office site store
            branch plant city language request order booking department squad
            """.strip().split("\\s+", -1));

    /// What the words behind a number name; null where they name nothing that can be counted.
    ///
    /// @param spelled whether the number is a word
    static @Nullable Counted behind(String text, int from, boolean spelled) {
        var words = WORD.matcher(text);
        var unit = new StringBuilder();
        int end = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            words.region(end, text.length()).useTransparentBounds(true);
            if (!words.lookingAt()) {
                return null;
            }
            var word = words.group(1).toLowerCase(Locale.ROOT);
            if (ENDS_THE_SEARCH.contains(word)) {
                return null;
            }
            end = words.end();
            unit.append(unit.isEmpty() ? "" : " ");
            if (isPlural(word)) {
                var noun = singular(word);
                return spelled && !TELLING.contains(noun) ? null : new Counted(unit + noun, end);
            }
            unit.append(word);
        }
        return null;
    }

    private static boolean isPlural(String word) {
        boolean s = word.length() > 3 && word.endsWith("s");
        return PLURALS.contains(word)
                || (s && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") && !word.endsWith("'s"));
    }

    private static String singular(String plural) {
        if (PLURALS.contains(plural)) {
            return plural;
        }
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
    }
}
