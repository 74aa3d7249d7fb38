package dev.assay.interview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.UuidGenerator;

/// What is known of a line of a note besides its words: who it is, and when it was first typed.
@Entity
public class NoteLine extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID interviewId;

    /// 0-based
    public int position;

    public Instant firstTypedAt;

    protected NoteLine() {} // for Hibernate

    private NoteLine(UUID interviewId, int position, Instant firstTypedAt) {
        this.interviewId = interviewId;
        this.position = position;
        this.firstTypedAt = firstTypedAt;
    }

    /// When the lines were first typed, for the pad: `28401234*3,28401235`, minutes since 1970
    /// with how many lines in a row they hold for.
    public static String minutes(List<NoteLine> lines) {
        var runs = new StringJoiner(",");
        for (int i = 0; i < lines.size(); ) {
            long minute = lines.get(i).minute();
            int first = i;
            while (i < lines.size() && lines.get(i).minute() == minute) {
                i++;
            }
            runs.add(i - first == 1 ? Long.toString(minute) : minute + "*" + (i - first));
        }
        return runs.toString();
    }

    private long minute() {
        return Math.floorDiv(firstTypedAt.getEpochSecond(), 60);
    }

    public static List<NoteLine> listOf(UUID interview) {
        return list("interviewId = ?1 order by position", interview);
    }

    static List<NoteLine> listAt(UUID interview, Collection<Integer> positions) {
        return positions.isEmpty()
                ? List.of()
                : list("interviewId = ?1 and position in ?2 order by position", interview, positions);
    }

    /// Follows a change of the text: a line that gave way to another lives on in it, new lines
    /// begin now.
    ///
    /// @param typed when the inserted lines were first typed, one a line; now where it is not
    ///     said
    static void follow(UUID interview, Splice splice, Instant at, List<Instant> typed) {
        forget(interview);
        int removed = splice.removed().size();
        int inserted = splice.inserted().size();
        int kept = splice.at() + Math.min(removed, inserted);
        boolean said = typed.size() == inserted;
        if (removed > inserted) {
            int end = splice.at() + removed;
            Evidence.delete(
                    "line.id in (select l.id from NoteLine l where l.interviewId = ?1 and l.position >= ?2 and l.position < ?3)",
                    interview,
                    kept,
                    end);
            delete("interviewId = ?1 and position >= ?2 and position < ?3", interview, kept, end);
        }
        if (removed != inserted) {
            update(
                    "position = position + ?1 where interviewId = ?2 and position >= ?3",
                    inserted - removed,
                    interview,
                    splice.at() + removed);
        }
        for (int position = kept; position < splice.at() + inserted; position++) {
            new NoteLine(interview, position, said ? typed.get(position - splice.at()) : at).persist();
        }
    }

    /// Lets go of the lines and evidence that the session holds: what follows moves them in the
    /// database, behind its back.
    private static void forget(UUID interview) {
        var session = getEntityManager().unwrap(Session.class);
        session.flush();
        session.getManagedEntities(NoteLine.class).stream()
                .filter(line -> line.interviewId.equals(interview))
                .forEach(session::detach);
        session.getManagedEntities(Evidence.class).stream()
                .filter(evidence -> evidence.interviewId.equals(interview))
                .forEach(session::detach);
    }
}
