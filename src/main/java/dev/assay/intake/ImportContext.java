package dev.assay.intake;

import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.candidate.Claim;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.journal.JournalEntry;
import dev.assay.reading.Cleaned;
import dev.assay.web.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What all parts of one import share.
record ImportContext(Viewer viewer, Instant now, ImportLog log) {

    /// The viewer's account.
    User account() {
        return User.findById(viewer.id());
    }

    /// Notes that something was created: for the report, for rolling back, for the journal.
    void created(Kind kind, UUID id, LongSupplier version, @Nullable UUID roleId) {
        log.touch(new Touched(kind, id, version, roleId, true));
        var subject = new JournalEntry.Subject(kind.name().toLowerCase(Locale.ROOT), id, roleId);
        JournalEntry.write(now, viewer.id(), "imported", subject, null);
    }

    /// Notes that something that was there belongs to the import, too.
    void found(Kind kind, UUID id, LongSupplier version, @Nullable UUID roleId) {
        log.touch(new Touched(kind, id, version, roleId, false));
    }

    /// Notes that a claim was created; the journal tells of the import.
    void claimed(Claim claim) {
        log.touch(new Touched(Kind.CLAIM, claim.id, () -> claim.version, null, true));
    }

    /// Does a part of the work; a refusal says at which line of the file.
    ///
    /// @throws Refused 413 as it was, 422 in place of all others below 409
    <T> T at(int line, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            if (refused.status() == 413) {
                throw Refused.tooLarge("In line %d: %s", line, refused.detail());
            }
            throw refused.status() == 400 ? Refused.impossible("file", "line %d: %s", line, refused.detail()) : refused;
        }
    }

    /// A name of the file as it can be stored, with a warning where it had to be cut.
    String name(String given, int most, int line) {
        var name = Cleaned.line(given);
        if (name.length() > most) {
            log.warn(line, "\"%s…\" is longer than %d characters and was cut.", Cleaned.cut(name, 40), most);
        }
        return Cleaned.cut(name, most);
    }
}
