package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead.Tab;
import dev.assay.web.Hashes;
import dev.assay.web.Option;
import java.util.List;

/// A role's settings: all its forms, with what is saved, or, in the one that was refused, what
/// was typed.
public record SettingsView(
        RoleHead head,
        RoleForm role,
        String headings,
        String headingsMark,
        List<NeedRow> needs,
        NeedRow newNeed,
        List<QuestionRow> questions,
        QuestionRow newQuestion,
        List<TeamRow> team,
        List<Option> others,
        boolean deletable,
        ScoringForm scoring,
        List<RulesRow> rules,
        TypedSettings typed) {

    static SettingsView of(Membership membership, TypedSettings typed) {
        var role = membership.role();
        var needs = Need.listOf(role.id);
        var questions = Question.listOf(role.id);
        var team = TeamMember.listOf(role.id);
        var headings = typed.headings() == null ? role.headings() : typed.headings();
        return new SettingsView(
                RoleHead.of(membership, Tab.SETTINGS),
                typed.role() == null ? RoleForm.of(role) : typed.role(),
                headings,
                mark(role.headings()),
                needs.stream()
                        .map(need -> typed.need(need.id, NeedForm.of(need), NeedRow.place(need, needs)))
                        .toList(),
                typed.need(null, NeedForm.EMPTY, null),
                questions.stream()
                        .map(one -> typed.question(one.id, QuestionForm.of(one), one.number, needs))
                        .toList(),
                typed.question(null, QuestionForm.EMPTY, 0, needs),
                team.stream().map(TeamRow::of).toList(),
                membership.manages() ? others(team) : List.of(),
                membership.manages() && Settings.deletable(role.id),
                typed.scoring() == null ? ScoringForm.of(role) : typed.scoring(),
                membership.manages() ? RulesRow.listOf(role.id) : List.of(),
                typed);
    }

    private static List<Option> others(List<TeamMember> team) {
        return Settings.others(team).stream()
                .map(user -> new Option(user.id.toString(), Phrase.of("%s, %s", user.name, user.access.words()), false))
                .toList();
    }

    /// Names a text, so that a form knows whether it was changed since.
    static String mark(String headings) {
        return Hashes.sha256(headings).substring(0, 16);
    }

    /// The duties to choose from for somebody new.
    public List<Option> duties() {
        return Words.duties(Access.OWNER, Duty.INTERVIEWER);
    }
}
