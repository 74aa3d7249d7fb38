package dev.assay.intake;

import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.web.Listed;
import dev.assay.web.NamePart;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One file that came in: what it said, how it was read, and what came of it.
@Entity
public class ImportBatch extends PanacheEntityBase {

    /// A role item of the batch whose role the viewer manages.
    private static final String MANAGED = "select 1 from ImportItem t, TeamMember m where t.batch = b"
            + " and t.kind = ROLE and m.role.id = t.subjectId and m.account.id = :viewer and m.duty = MANAGER";

    /// A role item of the batch whose role is there and not the viewer's to manage.
    private static final String FOREIGN = "select 1 from ImportItem t, Role r where t.batch = b and t.kind = ROLE"
            + " and r.id = t.subjectId and not exists (select 1 from TeamMember m where m.role = r"
            + " and m.account.id = :viewer and m.duty = MANAGER)";

    /// Batches a viewer may know of: they hold what was said of every candidate, so all their
    /// roles must be the viewer's to manage.
    private static final String VISIBLE = "(:owner = true or ((b.account.id = :viewer or exists (" + MANAGED
            + ")) and not exists (" + FOREIGN + ")))";

    private static final String ABOUT = "b.id in (select t.batch.id from ImportItem t where t.subjectId in ?1)";

    private static final Sorting SORTING =
            Sorting.down(Sorting.By.count("imported", "b.batchNumber"), Sorting.By.text("source", "lower(b.source)"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String source;
    public String contentHash;

    @Enumerated(EnumType.STRING)
    public ImportKind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public User account;

    public Instant at;
    private String text;
    private String choices;
    private String report;

    /// The database's own count: clocks of copies may differ.
    @Column(insertable = false, updatable = false)
    private @Nullable Long batchNumber;

    protected ImportBatch() {} // for Hibernate

    ImportBatch(ImportFile file, User account, Instant at) {
        this.source = file.source();
        this.contentHash = file.contentHash();
        this.kind = file.kind();
        this.status = Status.CONFIRMED;
        this.account = account;
        this.at = at;
        this.text = file.text();
        this.choices = ImportJson.write(file.reading());
        this.report = "{}";
    }

    /// Where an import stands. A preview is never stored.
    public enum Status {
        PREVIEWED,
        CONFIRMED,
        ROLLED_BACK
    }

    public Status status() {
        return status;
    }

    public boolean confirmed() {
        return status == Status.CONFIRMED;
    }

    /// How the file was read, over what was guessed.
    public ImportFile.Reading reading() {
        return ImportJson.read(choices, ImportFile.Reading.class);
    }

    /// The text as decoded, line ends as they were.
    public String text() {
        return text;
    }

    public ImportReport report() {
        return ImportJson.read(report, ImportReport.class);
    }

    void report(ImportReport report) {
        var json = ImportJson.write(report);
        if (json.length() > ImportFile.LONGEST) {
            throw Refused.tooLarge("This file holds too much for one import. Divide it and import the parts.");
        }
        this.report = json;
    }

    /// Keeps less of it than came.
    void rewrite(String source, String text, ImportFile.Reading reading, ImportReport report) {
        this.source = source;
        this.text = text;
        this.choices = ImportJson.write(reading);
        report(report);
    }

    /// The batches that created or changed one of these things.
    static List<ImportBatch> listAbout(Collection<UUID> things) {
        return list("from ImportBatch b where " + ABOUT, things);
    }

    static long countAbout(Collection<UUID> things) {
        return count("from ImportBatch b where " + ABOUT, things);
    }

    /// Marks that what it created is gone.
    ///
    /// @throws Refused 409 where it was rolled back before
    void rollBack() {
        if (!confirmed()) {
            throw Refused.conflict("This import was rolled back already.");
        }
        status = Status.ROLLED_BACK;
    }

    /// @throws Refused 404 where there is none, or it is not the viewer's to know of
    public static ImportBatch get(UUID id, Viewer viewer) {
        return ImportBatch.<ImportBatch>find(
                        "from ImportBatch b join fetch b.account where b.id = :id and " + VISIBLE,
                        visible(viewer).and("id", id))
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /// The imports a viewer may know of, newest first.
    ///
    /// @param like part of a file's name; empty for all
    public static List<ImportBatch> listNamed(Viewer viewer, String like, int offset, int count) {
        return find(
                        "from ImportBatch b join fetch b.account where " + NamePart.in("b.source") + " and " + VISIBLE
                                + " order by b.batchNumber desc",
                        NamePart.and(visible(viewer), like))
                .range(offset, offset + count - 1)
                .list();
    }

    /// How many [#listNamed] would give in all.
    public static long countNamed(Viewer viewer, String like) {
        return find(
                        "from ImportBatch b where " + NamePart.in("b.source") + " and " + VISIBLE,
                        NamePart.and(visible(viewer), like))
                .count();
    }

    /// The imports that the viewer may know of, as the API lists them, the newest first.
    ///
    /// @param like part of the file's name; empty for all
    /// @param status null for all
    static Listed listed(Viewer viewer, String like, @Nullable Status status) {
        var statuses = status == null ? List.of(Status.values()) : List.of(status);
        var where = NamePart.in("b.source") + " and " + VISIBLE + " and b.status in :statuses";
        var parameters = NamePart.and(visible(viewer), like).and("statuses", statuses);
        return new Listed("b", "ImportBatch b join fetch b.account", where, parameters, SORTING);
    }

    /// The imports of these bytes that stand and that the viewer may know of, oldest first.
    static List<ImportBatch> listSame(ImportFile file, Viewer viewer) {
        return list(
                "from ImportBatch b join fetch b.account where b.contentHash = :hash and b.kind = :kind"
                        + " and b.status = CONFIRMED and " + VISIBLE + " order by b.batchNumber",
                parameters(file, viewer));
    }

    private static Map<String, Object> parameters(ImportFile file, Viewer viewer) {
        return visible(viewer)
                .and("hash", file.contentHash())
                .and("kind", file.kind())
                .map();
    }

    private static Parameters visible(Viewer viewer) {
        return Parameters.with("viewer", viewer.id()).and("owner", viewer.owner());
    }
}
