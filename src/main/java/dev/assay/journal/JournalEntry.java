package dev.assay.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One thing somebody did. Written in the transaction of the deed, never changed.
@Entity
@Immutable
public class JournalEntry extends PanacheEntityBase {

    private static final int LONGEST = 10_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;
    public @Nullable UUID accountId;
    public String action;
    public String subjectKind;
    public UUID subjectId;
    public @Nullable UUID roleId;
    public @Nullable String detail;

    /// The database's own count: clocks of copies may differ.
    @Column(insertable = false, updatable = false)
    private @Nullable Long entryNumber;

    protected JournalEntry() {} // for Hibernate

    private JournalEntry(
            Instant at, @Nullable UUID accountId, String action, Subject subject, @Nullable String detail) {
        this.at = at;
        this.accountId = accountId;
        this.action = action;
        this.subjectKind = subject.kind;
        this.subjectId = subject.id;
        this.roleId = subject.roleId;
        this.detail = detail != null && detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    /// What a deed was done to.
    ///
    /// @param roleId the role it belongs to; null where it belongs to none
    public record Subject(String kind, UUID id, @Nullable UUID roleId) {}

    /// Records a deed.
    ///
    /// @param accountId who; null for the program itself
    /// @param action a verb in the past, `created` or `reopened`
    public static void write(
            Instant at, @Nullable UUID accountId, String action, Subject subject, @Nullable String detail) {
        new JournalEntry(at, accountId, action, subject, detail).persist();
    }
}
