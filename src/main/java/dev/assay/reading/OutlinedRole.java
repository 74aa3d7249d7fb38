package dev.assay.reading;

import java.util.List;

/// A role with what the file says of it; all lists are empty where it is only named beside a
/// candidate.
///
/// @param levels levels of involvement to listen for
public record OutlinedRole(
        String title,
        List<OutlinedHeading> headings,
        List<String> levels,
        List<OutlinedNeed> needs,
        List<OutlinedQuestion> questions) {

    public OutlinedRole {
        headings = List.copyOf(headings);
        levels = List.copyOf(levels);
        needs = List.copyOf(needs);
        questions = List.copyOf(questions);
    }
}
