package dev.assay.export;

import dev.assay.shorthand.Verdict;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A line of a submitted note with a need it speaks of, without its words. Read in pages, each
/// beginning behind the last line of the one before.
///
/// @param key what candidates are ordered by
/// @param position of the line in its note, 0-based
/// @param order of the need in its role
record EvidenceRow(
        String key,
        UUID candidacy,
        UUID interview,
        int position,
        int order,
        UUID id,
        String need,
        Verdict verdict,
        String interviewer,
        Instant typedAt) {

    private static final String KEYS = "lower(c.name), k.id, i.id, l.position, n.position, e.id";

    private static final String LINES =
            "select new dev.assay.export.EvidenceRow(" + KEYS + ", n.code, e.verdict, u.name, l.firstTypedAt)"
                    + " from Evidence e join e.line l join e.need n join Interview i on i.id = e.interviewId"
                    + " join i.interviewer u join i.candidacy k join k.candidate c"
                    + " where k.id in :candidacies and i.submittedAt is not null and n.retiredAt is null"
                    + " and e.source <> dev.assay.interview.Evidence$Source.QUESTION";

    private static final String BEHIND = " and (" + KEYS + ") > (:key, :candidacy, :interview, :position, :order, :id)";

    /// The first page of some candidacies.
    static List<EvidenceRow> firstOf(Collection<UUID> candidacies) {
        return page(query("", candidacies));
    }

    /// The page behind this line.
    List<EvidenceRow> nextOf(Collection<UUID> candidacies) {
        return page(query(BEHIND, candidacies)
                .setParameter("key", key)
                .setParameter("candidacy", candidacy)
                .setParameter("interview", interview)
                .setParameter("position", position)
                .setParameter("order", order)
                .setParameter("id", id));
    }

    private static TypedQuery<EvidenceRow> query(String behind, Collection<UUID> candidacies) {
        return Panache.getEntityManager()
                .createQuery(LINES + behind + " order by " + KEYS, EvidenceRow.class)
                .setParameter("candidacies", candidacies);
    }

    private static List<EvidenceRow> page(TypedQuery<EvidenceRow> query) {
        return query.setMaxResults(Slices.ROWS).getResultList();
    }
}
