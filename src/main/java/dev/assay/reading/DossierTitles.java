package dev.assay.reading;

import java.util.Set;

/// The words that head the usual sections of a dossier.
final class DossierTitles {

    private static final Set<String> SECTIONS = Set.of(
            "about",
            "about me",
            "summary",
            "profile",
            "general role descriptions",
            "role descriptions",
            "common questions",
            "interview questions",
            "questions",
            "questions and answers",
            "q&a",
            "faq",
            "technical experience",
            "experience",
            "work experience",
            "professional experience",
            "employment",
            "technical",
            "behavioral",
            "behavioural",
            "behavioral stories",
            "behavioural stories",
            "stories",
            "projects",
            "education",
            "skills",
            "languages",
            "other stories");
    private static final Set<String> OF_QUESTIONS =
            Set.of("common questions", "interview questions", "questions", "questions and answers", "q&a", "faq");
    private static final Set<String> THEMES = Set.of(
            "conflict",
            "perseverance",
            "past mistake",
            "past mistakes",
            "mistake",
            "mistakes",
            "failure",
            "failures",
            "leadership",
            "teamwork",
            "strengths and improvement",
            "strengths and improvements",
            "strengths and weaknesses",
            "strengths & improvement",
            "strengths & weaknesses",
            "strengths",
            "strength",
            "improvement",
            "improvements",
            "weaknesses",
            "weakness");

    private DossierTitles() {}

    static boolean isSection(String title) {
        return SECTIONS.contains(Titles.folded(title));
    }

    static boolean isTheme(String title) {
        return THEMES.contains(Titles.folded(title));
    }

    static boolean isOfQuestions(String title) {
        return OF_QUESTIONS.contains(Titles.folded(title));
    }

    static boolean followsUp(String title) {
        var folded = title.stripLeading().toLowerCase(java.util.Locale.ROOT);
        return folded.startsWith("follow up") || folded.startsWith("follow-up");
    }
}
