package dev.assay.board;

import dev.assay.board.CandidacyView.Conversation;
import dev.assay.candidate.Candidacy;
import dev.assay.role.RoleHead;
import java.util.List;
import java.util.UUID;

/// A candidacy that was taken off the board.
///
/// @param met whether the viewer has an interview with the candidate, or need not have one
public record WithdrawnView(
        RoleHead head,
        UUID id,
        UUID candidateId,
        String name,
        String stage,
        long version,
        List<Conversation> interviews,
        boolean met) {

    static WithdrawnView of(RoleHead head, Candidacy candidacy, List<Conversation> interviews, boolean met) {
        return new WithdrawnView(
                head,
                candidacy.id,
                candidacy.candidate.id,
                candidacy.candidate.name(),
                candidacy.stage(),
                candidacy.version,
                Conversation.inOrder(interviews),
                met);
    }
}
