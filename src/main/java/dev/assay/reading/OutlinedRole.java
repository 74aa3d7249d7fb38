package dev.assay.reading;

import java.util.List;

/// A role with what the file says of it. All lists are in the order of the file. All are empty
/// where the role is only named beside a candidate.
///
/// @param title as first written; [Outline#UNTITLED] where nothing names the role
/// @param headings that notes on its candidates have
/// @param levels levels of involvement to listen for: `OWNED`, `LED`, `BUILT`
/// @param needs each code once
/// @param questions those that stand below a need, too
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
