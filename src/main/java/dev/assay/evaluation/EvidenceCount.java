package dev.assay.evaluation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How many lines of an interviewer's submitted notes speak of a need; 0 where a question was
/// asked and nothing was written. Retired needs are counted too.
record EvidenceCount(UUID candidacy, UUID interviewer, UUID need, long lines) {

    static List<EvidenceCount> listOf(UUID role, Instant moment) {
        return Panache.getEntityManager()
                .createQuery(
                        "select k.id, i.interviewer.id, n.id,"
                                + " count(distinct case when e.source <> dev.assay.interview.Evidence$Source.QUESTION then e.line.id end)"
                                + " from Evidence e join Interview i on i.id = e.interviewId join i.candidacy k join e.need n"
                                + " where k.role.id = :role and i.submissions > 0 and i.firstSubmittedAt <= :moment"
                                + " and e.line.firstTypedAt <= :moment"
                                + " group by k.id, i.interviewer.id, n.id",
                        Object[].class)
                .setParameter("role", role)
                .setParameter("moment", moment)
                .getResultList()
                .stream()
                .map(row -> new EvidenceCount((UUID) row[0], (UUID) row[1], (UUID) row[2], (long) row[3]))
                .toList();
    }
}
