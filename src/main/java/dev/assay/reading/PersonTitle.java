package dev.assay.reading;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The heading of a candidate: `Odile`, `QA - Maren`, `Maren (QA)`, `Candidate 3: Maren`.
///
/// @param role null where the heading names none
record PersonTitle(String name, @Nullable String role) {

    private static final String CANDIDATE = "candidate";

    /// @param roles titles that are known, in lower case
    static PersonTitle of(String title, Set<String> roles) {
        String rest = saysCandidate(title) ? withoutCount(title) : title.strip();
        if (rest.endsWith(")") && rest.lastIndexOf('(') > 0) {
            int open = rest.lastIndexOf('(');
            return named(rest.substring(0, open), rest.substring(open + 1, rest.length() - 1), title);
        }
        int dash = dash(rest);
        if (dash < 0) {
            return named(rest, null, title);
        }
        String left = rest.substring(0, dash).strip();
        String right = rest.substring(dash + 3).strip();
        boolean nameFirst = roles.contains(right.toLowerCase(Locale.ROOT));
        return nameFirst ? named(left, right, title) : named(right, left, title);
    }

    /// Whether a heading counts candidates: `Candidate 3: Maren`, `Candidate: Maren`,
    /// `Candidate B - Maren`.
    static boolean saysCandidate(String title) {
        String folded = Titles.folded(title);
        return folded.startsWith(CANDIDATE)
                && folded.length() > CANDIDATE.length()
                && !Character.isLetter(folded.charAt(CANDIDATE.length()))
                && (separator(folded) > 0 || folded.chars().anyMatch(Character::isDigit));
    }

    private static String withoutCount(String title) {
        String rest = title.strip();
        int at = separator(rest);
        String name = at < 0 ? "" : rest.substring(at + 1).strip();
        return name.isEmpty() ? rest : name;
    }

    /// The sign between the count and the name.
    private static int separator(String title) {
        for (int at = CANDIDATE.length(); at < title.length(); at++) {
            if (":-–—.".indexOf(title.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int dash(String text) {
        for (String dash : new String[] {" - ", " – ", " — "}) {
            if (text.indexOf(dash) > 0) {
                return text.indexOf(dash);
            }
        }
        return -1;
    }

    private static PersonTitle named(String name, @Nullable String role, String title) {
        String stripped = name.strip();
        String considered = role == null || role.isBlank() ? null : role.strip();
        return new PersonTitle(stripped.isEmpty() ? title.strip() : stripped, considered);
    }
}
