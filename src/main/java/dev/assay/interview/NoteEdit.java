package dev.assay.interview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/// How a note got from one revision to the next.
@Entity
@Immutable
class NoteEdit extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID interviewId;
    long revision;
    Instant at;
    int firstLine;
    String removed;
    String inserted;

    protected NoteEdit() {} // for Hibernate

    NoteEdit(UUID interviewId, long revision, Splice splice, Instant at) {
        this.interviewId = interviewId;
        this.revision = revision;
        this.at = at;
        this.firstLine = splice.at();
        this.removed = String.join("", splice.removed());
        this.inserted = String.join("", splice.inserted());
    }

    Splice splice() {
        return new Splice(firstLine, Splice.lines(removed), Splice.lines(inserted));
    }

    static List<NoteEdit> listAfter(UUID interview, long revision) {
        return list("interviewId = ?1 and revision > ?2 order by revision", interview, revision);
    }
}
