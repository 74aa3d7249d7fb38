package dev.assay.evaluation;

import dev.assay.candidate.Candidacy;
import dev.assay.evaluation.CandidacyView.Conversation;
import dev.assay.role.RoleHead;
import java.util.List;
import java.util.UUID;

/// A candidacy that was taken off the board.
public record WithdrawnView(
        RoleHead head,
        UUID id,
        UUID candidateId,
        String name,
        String stage,
        long version,
        List<Conversation> interviews) {

    static WithdrawnView of(RoleHead head, Candidacy candidacy, List<Conversation> interviews) {
        return new WithdrawnView(
                head,
                candidacy.id,
                candidacy.candidate.id,
                candidacy.candidate.name(),
                candidacy.stage(),
                candidacy.version,
                Conversation.inOrder(interviews));
    }
}
