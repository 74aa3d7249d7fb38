package dev.assay.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One thing that a batch created or brought up to date, and the version it left it at.
@Entity
public class ImportItem extends PanacheEntityBase {

    private static final int TAKEN_BACK_AT_ONCE = 400;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    public ImportBatch batch;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public UUID subjectId;

    /// Of an interview, the revision of its note.
    public long subjectVersion;

    public @Nullable UUID roleId;
    public boolean created;

    protected ImportItem() {} // for Hibernate

    ImportItem(ImportBatch batch, Touched touched) {
        this.batch = batch;
        this.kind = touched.kind();
        this.subjectId = touched.subjectId();
        this.subjectVersion = touched.version().getAsLong();
        this.roleId = touched.roleId();
        this.created = touched.created();
    }

    /// What an item is about.
    public enum Kind {
        ROLE,
        NEED,
        QUESTION,
        CANDIDATE,
        CANDIDACY,
        INTERVIEW,
        CLAIM,
        /// An account without a password, made for an interviewer whom nobody here was.
        ACCOUNT,
        /// Somebody put on a role's team; the subject is the account.
        MEMBER
    }

    /// What a batch created, in the order it was created.
    static List<ImportItem> listCreated(ImportBatch batch) {
        return list("batch = ?1 and created = true order by id", batch);
    }

    /// Whether rolling the batch back may take longer than a second.
    static boolean large(ImportBatch batch) {
        return count("batch = ?1 and created = true", batch) > TAKEN_BACK_AT_ONCE;
    }
}
