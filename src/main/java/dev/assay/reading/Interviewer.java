package dev.assay.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line that names who interviewed, and in which round: `Ana (Technical)`, `Ana - Technical`.
///
/// @param round null where the line names none
record Interviewer(String name, @Nullable String round) {

    private static final Set<String> ROUNDS = Set.of(
            "technical",
            "tech",
            "screen",
            "screening",
            "phone",
            "hr",
            "culture",
            "cultural",
            "design",
            "onsite",
            "final",
            "manager",
            "coding",
            "code",
            "pairing",
            "take-home",
            "intro",
            "introduction",
            "panel",
            "architecture",
            "system",
            "behavioural",
            "behavioral",
            "values",
            "leadership",
            "product",
            "round",
            "recruiter",
            "first",
            "second",
            "third",
            "founder",
            "team",
            "debrief",
            "debugging",
            "interview");
    private static final String[] LABELS = {"interviewer:", "interviewed by:", "interviewed by "};

    /// The interviewer of a title whose round is a well-known one, or who is well known; null
    /// otherwise.
    ///
    /// @param lenient whether any words in parentheses are a round
    static @Nullable Interviewer of(String title, boolean lenient, Collection<String> known) {
        var labelled = labelled(title);
        if (labelled != null) {
            return labelled;
        }
        var parts = parts(title.strip());
        if (parts.round == null) {
            return known.contains(parts.name) ? parts : null;
        }
        boolean round = isRound(parts.round) || (lenient && title.strip().endsWith(")") && isWords(parts.round));
        return round && Titles.looksLikeName(parts.name) && !isRound(parts.name) ? parts : null;
    }

    /// The interviewer of a line such as `Interviewer: Ana (Technical)`; null where it is
    /// another.
    static @Nullable Interviewer labelled(String line) {
        String label = label(line);
        if (label.isEmpty()) {
            return null;
        }
        var labelled = parts(line.strip().substring(label.length()).strip());
        return Titles.looksLikeName(labelled.name) ? labelled : null;
    }

    /// Interviewer and round as a user types them; takes any words.
    static Interviewer typed(String text) {
        return parts(text.strip());
    }

    private static Interviewer parts(String text) {
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            return sorted(text.substring(0, open), text.substring(open + 1, text.length() - 1));
        }
        for (String separator : new String[] {" - ", " – ", " — ", ", "}) {
            int at = text.indexOf(separator);
            if (at > 0) {
                return sorted(text.substring(0, at), text.substring(at + separator.length()));
            }
        }
        return new Interviewer(text, null);
    }

    private static Interviewer sorted(String left, String right) {
        boolean roundFirst = isRound(left) && !isRound(right);
        String name = (roundFirst ? right : left).strip();
        String round = (roundFirst ? left : right).strip();
        return new Interviewer(name, round.isEmpty() ? null : round);
    }

    private static boolean isRound(String text) {
        String[] words = Titles.words(text.toLowerCase(Locale.ROOT));
        return words.length > 0 && words.length < 5 && Arrays.stream(words).anyMatch(ROUNDS::contains);
    }

    private static boolean isWords(String text) {
        return Titles.words(text).length < 4
                && text.chars().allMatch(c -> Character.isLetter(c) || " -/&".indexOf(c) >= 0);
    }

    private static String label(String title) {
        String folded = Titles.folded(title);
        return Arrays.stream(LABELS).filter(folded::startsWith).findFirst().orElse("");
    }
}
