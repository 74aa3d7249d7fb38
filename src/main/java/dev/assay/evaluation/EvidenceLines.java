package dev.assay.evaluation;

import dev.assay.interview.Note;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import dev.assay.shorthand.Verdict;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the lines that submitted notes say about needs. Two statements, however many candidates,
/// interviews and lines there are: the links, and the notes' texts.
public final class EvidenceLines {

    private static final String LINKS = "select k.id, n.id, a.id, a.name, i.round, l.firstTypedAt, e.verdict, i.id,"
            + " l.position from Evidence e join Interview i on i.id = e.interviewId join i.candidacy k"
            + " join i.interviewer a join e.line l join e.need n"
            + " where k.role.id = :role and k.id in :candidacies and i.submittedAt is not null"
            + " and i.firstSubmittedAt <= :moment and l.firstTypedAt <= :moment"
            + " and n.retiredAt is null and e.source <> dev.assay.interview.Evidence$Source.QUESTION"
            + " order by i.id, l.position";

    private final Map<UUID, List<Line>> notes = new HashMap<>();
    private final Shorthand shorthand;

    private EvidenceLines(Evaluation evaluation) {
        this.shorthand = new Shorthand(
                evaluation.needs().stream().map(Evaluation.Need::code).toList());
    }

    /// The lines about these candidacies on needs in force, interview by interview, in the order
    /// of the notes. Of a hidden candidacy there are only the viewer's own. A line of nothing but
    /// ratings has no words and is left out.
    ///
    /// @param seen tells the role, the viewer and the moment
    /// @param candidacies identities; others have no lines here
    public static List<EvidenceLine> of(Evaluations.Seen seen, Collection<UUID> candidacies) {
        var viewer = seen.membership().viewer().id();
        var rows = Panache.getEntityManager()
                .createQuery(LINKS, Object[].class)
                .setParameter("role", seen.membership().role().id)
                .setParameter("candidacies", candidacies)
                .setParameter("moment", Basis.moment(seen.lens()))
                .getResultList()
                .stream()
                .filter(row -> seen.sight().opens((UUID) row[0]) || row[2].equals(viewer))
                .toList();
        var lines = new EvidenceLines(seen.evaluation());
        lines.read(rows.stream().map(row -> (UUID) row[7]).collect(Collectors.toCollection(HashSet::new)));
        return rows.stream()
                .map(lines::line)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private void read(Set<UUID> interviews) {
        Note.listOf(interviews).forEach(note -> notes.put(note.interviewId, shorthand.read(note.text())));
    }

    private EvidenceLine line(Object[] row) {
        var interview = (UUID) row[7];
        int position = (int) row[8];
        var lines = notes.getOrDefault(interview, List.of());
        var verdict = (Verdict) row[6];
        return new EvidenceLine(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                position < lines.size() ? words(lines.get(position), verdict) : "",
                verdict,
                "/interviews/" + interview + "#l" + (position + 1));
    }

    /// The line without its marks, which the page shows beside it. A verdict without a word stays
    /// as it was typed.
    private static String words(Line line, Verdict verdict) {
        var text = new StringBuilder(line.text());
        for (var mark : line.marks().reversed()) {
            if (mark instanceof Mark.OfVerdict || mark instanceof Mark.OfRating) {
                text.delete(mark.start(), mark.end());
            }
        }
        var words = text.toString().replaceAll(" {2,}", " ").strip();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return words;
        }
        return verdict == Verdict.MENTION ? "" : line.text().strip();
    }
}
