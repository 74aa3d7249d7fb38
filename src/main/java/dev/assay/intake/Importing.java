package dev.assay.intake;

import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.journal.JournalEntry;
import dev.assay.language.Phrase;
import dev.assay.reading.Outline;
import dev.assay.reading.OutlinedPerson;
import dev.assay.role.Role;
import dev.assay.task.Progress;
import dev.assay.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Brings a file in: all of it, or nothing.
///
/// A preview is the import itself, taken back at once, so that it can't promise anything else
/// than what then happens.
public final class Importing {

    private static final int LONGEST_SECONDS = 3_600;
    private static final int MOST_ROLES = 100;
    private static final int MOST_OF_ROLE = 500;
    private static final int MOST_PEOPLE = 1000;
    private static final int MOST_NOTES = 2000;

    private final Viewer viewer;
    private final Instant now;
    private final Progress progress;

    /// @throws Refused 403 for everybody but owners and managers
    public Importing(Viewer viewer, Instant now) {
        this(viewer, now, Progress.UNHEARD);
    }

    /// The same for a long file.
    ///
    /// @param progress hears how many of its candidates are in
    Importing(Viewer viewer, Instant now, Progress progress) {
        viewer.requireFounder();
        this.viewer = viewer;
        this.now = now;
        this.progress = progress;
    }

    /// What came of it.
    ///
    /// @param again whether these bytes had been imported before, so that nothing was done
    public record Outcome(ImportBatch batch, ImportReport report, boolean again) {}

    /// Imports, in the caller's transaction. What the caller has loaded before is detached after
    /// that.
    ///
    /// @throws Refused 409, 413 or 422 where the file can't come in as it is; the transaction
    ///     must then not be committed
    public Outcome confirm(ImportFile file) {
        ImportTurn.take();
        var earlier = earlier(file);
        if (earlier != null) {
            return new Outcome(earlier, earlier.report().again(), true);
        }
        var log = run(file);
        var batch = new ImportBatch(file, User.findById(viewer.id()), now);
        batch.persist();
        batch.report(log.report());
        log.store(batch);
        JournalEntry.write(now, viewer.id(), "imported", new JournalEntry.Subject("import", batch.id, null), null);
        return new Outcome(batch, batch.report(), false);
    }

    /// What [#confirm] would do. Takes its own transaction, beside the caller's if there is one,
    /// and stores nothing.
    public ImportReport preview(ImportFile file) {
        var looked = new AtomicReference<ImportReport>();
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                looked.set(look(file));
                throw new TakenBack();
            });
        } catch (TakenBack asMeant) {
            // so that nothing stays
        }
        return Objects.requireNonNull(looked.get());
    }

    private ImportReport look(ImportFile file) {
        ImportTurn.take();
        var earlier = earlier(file);
        return earlier == null
                ? run(file).report().withoutIds()
                : earlier.report().again();
    }

    /// Ends a transaction that shall leave nothing.
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        TakenBack() {
            super("looked at", null, false, false);
        }
    }

    private @Nullable ImportBatch earlier(ImportFile file) {
        return ImportBatch.listSame(file, viewer).stream()
                .filter(batch -> readsAlike(batch, file))
                .findFirst()
                .orElse(null);
    }

    private static boolean readsAlike(ImportBatch batch, ImportFile file) {
        var reading = batch.reading();
        if (reading.equals(file.reading())) {
            return true;
        }
        if (!Objects.equals(reading.role(), file.reading().role())) {
            return false;
        }
        if (file.kind() == ImportKind.DOSSIER) {
            return Objects.equals(file.as(reading).candidate(), file.candidate());
        }
        var before = file.as(reading).outline();
        var now = file.outline();
        return before.roles().equals(now.roles()) && before.people().equals(now.people());
    }

    private ImportLog run(ImportFile file) {
        var log = new ImportLog();
        var context = new ImportContext(viewer, now, log);
        switch (file.kind()) {
            case NOTES -> notes(file, context);
            case CANDIDATES -> candidates(file, context);
            case DOSSIER -> dossier(file, context);
        }
        Role.flush();
        return log;
    }

    private void notes(ImportFile file, ImportContext context) {
        var outline = file.outline();
        requireSomething(outline);
        requireFitting(outline);
        context.log().warn(outline.warnings());
        boolean furnishes =
                outline.roles().stream().allMatch(role -> role.needs().isEmpty());
        var roles = new RoleImport(context, furnishes);
        for (var role : outline.roles()) {
            roles.named(role.title()).take(role);
        }
        var people = new PersonImport(context);
        int taken = 0;
        for (var person : outline.people()) {
            progress.at(taken++, outline.people().size());
            people.take(person, roles.named(title(person, file)).role().id);
        }
        roles.finish();
    }

    private static String title(OutlinedPerson person, ImportFile file) {
        if (person.role() != null) {
            return person.role();
        }
        var said = file.reading().role();
        return said == null ? Outline.UNTITLED : said;
    }

    private void candidates(ImportFile file, ImportContext context) {
        var roles = new RoleImport(context, true);
        var rows = file.candidates();
        if (rows.size() > MOST_PEOPLE) {
            throw tooMany(Phrase.of("candidates"), MOST_PEOPLE, rows.size());
        }
        var table = new CandidateImport(context);
        var said = file.reading().role();
        int taken = 0;
        for (var row : rows) {
            progress.at(taken++, rows.size());
            var title = row.role() != null ? row.role() : said == null ? Outline.UNTITLED : said;
            table.take(row, roles.named(title).role());
        }
        roles.finish();
    }

    private static void dossier(ImportFile file, ImportContext context) {
        var roles = new RoleImport(context, true);
        var title = file.reading().role();
        new DossierImport(context)
                .take(file, title == null ? null : roles.named(title).role());
        roles.finish();
    }

    private static void requireSomething(Outline outline) {
        if (outline.roles().isEmpty() && outline.people().isEmpty()) {
            throw Refused.impossible(
                    "file",
                    "has nothing that was recognised: no role, no needs, no candidate. Choose what its blocks are in"
                            + " the preview, or add headings such as \"## Backend NOTES\" and \"### Backend - Name\"");
        }
    }

    private static void requireFitting(Outline outline) {
        int notes = outline.people().stream().mapToInt(it -> it.notes().size()).sum();
        require(Phrase.of("roles"), MOST_ROLES, outline.roles().size());
        require(Phrase.of("candidates"), MOST_PEOPLE, outline.people().size());
        require(Phrase.of("notes"), MOST_NOTES, notes);
        for (var role : outline.roles()) {
            require(Phrase.of("needs of a role"), MOST_OF_ROLE, role.needs().size());
            require(
                    Phrase.of("questions of a role"),
                    MOST_OF_ROLE,
                    role.questions().size());
        }
    }

    private static void require(Phrase what, int most, int count) {
        if (count > most) {
            throw tooMany(what, most, count);
        }
    }

    private static Refused tooMany(Phrase what, int most, int count) {
        return Refused.tooLarge("One file may have %,d %s at most; this one has %,d. Divide it.", most, what, count);
    }
}
