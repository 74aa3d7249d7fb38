package dev.assay.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The words that say what a heading is about.
final class Titles {

    private static final int LONGEST = 80;
    private static final Set<String> NEEDS =
            Set.of("needs", "need", "criteria", "requirements", "must haves", "must-haves", "what we need");
    private static final Set<String> QUESTIONS =
            Set.of("questions", "interview questions", "question kit", "kit", "experience", "to ask");
    private static final Set<String> HEADINGS = Set.of("headings", "note headings", "headings of notes");
    private static final Set<String> PEOPLE =
            Set.of("people", "candidates", "interviewees", "applicants", "interviews", "persons");
    private static final Set<String> RANKING =
            Set.of("ranking", "rankings", "ranked", "rank", "final ranking", "my ranking", "overall ranking");
    private static final Set<String> LEVELS = Set.of("levels", "levels of involvement", "involvement");
    private static final Set<String> OF_ROLES = Set.of(
            "engineer",
            "developer",
            "manager",
            "lead",
            "designer",
            "analyst",
            "tester",
            "architect",
            "backend",
            "frontend",
            "fullstack",
            "qa",
            "senior",
            "junior",
            "staff",
            "principal",
            "sre",
            "devops",
            "data",
            "product",
            "scientist",
            "director",
            "head",
            "notes",
            "role",
            "template",
            "interview",
            "position",
            "support",
            "sales",
            "marketing",
            "software",
            "platform",
            "mobile",
            "security",
            "project",
            "team");

    private Titles() {}

    static boolean isNeeds(String title) {
        return NEEDS.contains(folded(title));
    }

    static boolean isQuestions(String title) {
        return QUESTIONS.contains(folded(title));
    }

    static boolean isHeadings(String title) {
        return HEADINGS.contains(folded(title));
    }

    static boolean isPeople(String title) {
        return PEOPLE.contains(folded(title));
    }

    static boolean isRanking(String title) {
        return RANKING.contains(folded(title));
    }

    static boolean isLevels(String title) {
        return LEVELS.contains(folded(title));
    }

    static boolean isTemplate(String title) {
        return isNeeds(title) || isQuestions(title) || isHeadings(title) || isLevels(title);
    }

    /// Whether a heading says of itself that it is a role: `Backend NOTES`, `Role: Backend`.
    static boolean saysRole(String title) {
        return !role(title).equals(title.strip());
    }

    /// The role's title without the words that say it is one.
    static String role(String title) {
        String role = title.strip();
        String folded = folded(role);
        for (String prefix : new String[] {"role:", "role -", "position:", "template:"}) {
            if (folded.startsWith(prefix) && role.length() > prefix.length()) {
                return role.substring(prefix.length()).strip();
            }
        }
        for (String suffix : new String[] {" notes", " role", " template", " position"}) {
            if (folded.endsWith(suffix)) {
                return role.substring(0, role.length() - suffix.length()).strip();
            }
        }
        return role;
    }

    /// Two to four capitalised words, none of which belongs to the title of a role.
    static boolean looksLikeFullName(String title) {
        String[] words = words(title);
        return words.length > 1
                && looksLikeName(title)
                && Arrays.stream(words).noneMatch(word -> OF_ROLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// One to four capitalised words of letters.
    static boolean looksLikeName(String title) {
        String[] words = words(title);
        return words.length > 0
                && words.length < 5
                && Arrays.stream(words).allMatch(Titles::isNameWord)
                && title.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isNameWord(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints()
                        .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.');
    }

    static String[] words(String title) {
        return title.length() > LONGEST || title.isBlank()
                ? new String[0]
                : title.strip().split("\\s+", -1);
    }

    static String folded(String title) {
        return title.length() > LONGEST ? "" : title.strip().toLowerCase(Locale.ROOT);
    }
}
