package dev.assay.intake;

import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note that an earlier import brought in.
///
/// @param revision which the last import left it at
record ImportedNote(Interview interview, Note note, long revision) {

    private static final String ITEMS = "select i, n, t.subjectVersion from ImportItem t, Interview i, Note n"
            + " where t.kind = INTERVIEW and i.id = t.subjectId and n.interviewId = i.id"
            + " and i.candidacy = :candidacy and lower(i.round) = lower(:round)";

    /// The first note of that interviewer in that round which is not in `spoken`; null for none.
    ///
    /// @param interviewer null where the file names nobody: then whoever imported it
    static @Nullable ImportedNote find(
            Candidacy candidacy, @Nullable User interviewer, String round, Set<UUID> spoken) {
        var whose = interviewer == null ? "i.interviewer = t.batch.account" : "i.interviewer.id = :interviewer";
        var query = Panache.getEntityManager()
                .createQuery(ITEMS + " and " + whose + " order by i.id, t.subjectVersion desc", Object[].class)
                .setParameter("candidacy", candidacy)
                .setParameter("round", round);
        if (interviewer != null) {
            query.setParameter("interviewer", interviewer.id);
        }
        List<Object[]> found = query.getResultList();
        return found.stream()
                .map(row -> new ImportedNote((Interview) row[0], (Note) row[1], (long) row[2]))
                .filter(it -> !spoken.contains(it.interview.id))
                .findFirst()
                .orElse(null);
    }

    /// Whether the text is still what the import wrote.
    boolean untouched() {
        return note.revision() == revision;
    }
}
