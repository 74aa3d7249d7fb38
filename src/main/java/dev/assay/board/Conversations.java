package dev.assay.board;

import dev.assay.board.CandidacyView.Conversation;
import dev.assay.interview.Interview;
import dev.assay.interview.Sight;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The interviews of a candidacy as a viewer may see them; none of somebody whom they never met.
/// Two statements.
final class Conversations {

    private Conversations() {}

    static List<Conversation> of(UUID candidacy, Sight sight) {
        if (!sight.knows(candidacy)) {
            return List.of();
        }
        var counts = lines(candidacy);
        return Interview.listOfCandidacy(candidacy).stream()
                .map(interview -> of(interview, sight, counts.getOrDefault(interview.id, 0L)))
                .toList();
    }

    private static Conversation of(Interview interview, Sight sight, long lines) {
        boolean readable = sight.opens(interview);
        return new Conversation(
                interview.id,
                interview.interviewer.name,
                interview.round(),
                interview.startsAt,
                Conversation.State.valueOf(interview.state().name()),
                readable ? (int) lines : 0,
                sight.own(interview),
                readable);
    }

    private static Map<UUID, Long> lines(UUID candidacy) {
        var counts = new HashMap<UUID, Long>();
        Panache.getEntityManager()
                .createQuery(
                        "select l.interviewId, count(*) from NoteLine l join Interview i on i.id = l.interviewId"
                                + " where i.candidacy.id = :candidacy group by l.interviewId",
                        Object[].class)
                .setParameter("candidacy", candidacy)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }
}
