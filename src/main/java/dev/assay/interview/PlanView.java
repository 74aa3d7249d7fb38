package dev.assay.interview;

import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.language.Phrase;
import dev.assay.role.Membership;
import dev.assay.role.Question;
import dev.assay.role.TeamMember;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form on which an interview is planned.
///
/// @param id null for a new one
/// @param rounds those that the role's questions name
/// @param cancellable whether the viewer may take the interview away
public record PlanView(
        @Nullable UUID id,
        UUID candidacyId,
        String candidate,
        UUID roleId,
        String role,
        PlanForm form,
        Phrase startsAtLabel,
        List<Option> interviewers,
        List<String> rounds,
        boolean cancellable,
        Problems problems) {

    static PlanView of(
            @Nullable Interview interview,
            Candidacy candidacy,
            Membership membership,
            PlanForm form,
            Problems problems) {
        var role = membership.role();
        return new PlanView(
                interview == null ? null : interview.id,
                candidacy.id,
                candidacy.candidate.name(),
                role.id,
                role.title(),
                form,
                Phrase.of("Starts at, %s", membership.viewer().zone().getId()),
                interviewers(interview, membership, form),
                rounds(role.id),
                interview != null && membership.manages() && interview.state() == Interview.State.PLANNED,
                problems);
    }

    /// Managers plan for anybody until the interview begins, others for themselves.
    private static List<Option> interviewers(@Nullable Interview interview, Membership membership, PlanForm form) {
        if (membership.manages() && (interview == null || interview.state() == Interview.State.PLANNED)) {
            return TeamMember.interviewers(membership.role().id).stream()
                    .map(user -> Option.of(user.id, user.name, form.interviewerId()))
                    .toList();
        }
        var viewer = membership.viewer();
        if (interview == null) {
            return List.of(Option.of(viewer.id(), viewer.name(), viewer.id()));
        }
        User only = interview.interviewer;
        return List.of(Option.of(only.id, only.name, only.id));
    }

    private static List<String> rounds(UUID role) {
        return Question.listOf(role).stream()
                .map(question -> question.round)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    public String action() {
        return id == null ? "/candidacies/" + candidacyId + "/interviews" : "/interviews/" + id + "/plan";
    }
}
