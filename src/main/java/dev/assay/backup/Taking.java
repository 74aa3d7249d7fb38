package dev.assay.backup;

import dev.assay.access.Scope;
import dev.assay.access.Viewer;
import dev.assay.interview.VisibleNotes;
import dev.assay.journal.JournalEntry;
import dev.assay.storage.LeftOpen;
import dev.assay.web.Checkpoint;
import dev.assay.web.Refused;
import dev.assay.web.Streaming;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// An owner takes a copy of everything along: written while it is read, nothing of it is kept
/// here.
@ApplicationScoped
class Taking {

    static final String ZIP = "application/zip";
    static final String AGE = "application/octet-stream";

    /// Each holds a connection for as long as its reader takes.
    private static final int AT_ONCE = 2;

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Streaming streaming;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Taking(AgroalDataSource dataSource, Clock clock, Streaming streaming) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.streaming = streaming;
    }

    /// Says first, on disk, who took a copy and that they may have seen everything.
    ///
    /// @param passphrase null for one that is not encrypted
    /// @throws Refused 403 for everybody but owners, and for a token that may not do all they
    ///     may; 429 while others are taken
    Response take(Viewer viewer, char @Nullable [] passphrase) {
        requireAllowed(viewer);
        if (free.availablePermits() == 0) {
            throw busy();
        }
        var now = clock.instant();
        VisibleNotes.rememberAll(viewer.id(), now);
        write(now, viewer.id(), "backup taken", passphrase == null ? "not encrypted" : "encrypted");
        var name = Copy.named(now, passphrase != null);
        return Response.ok(streaming.closing(body(now, passphrase)))
                .type(passphrase == null ? ZIP : AGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static void requireAllowed(Viewer viewer) {
        viewer.requireOwner();
        if (!viewer.scopes().containsAll(EnumSet.allOf(Scope.class))) {
            throw Refused.forbidden("A copy of everything takes a token that may read, write and export.");
        }
    }

    private static Refused busy() {
        return Refused.tooOften("Other copies are being taken at this moment. Try again when they are there.");
    }

    /// A deed, kept before anybody sees what came of it.
    static void write(Instant now, UUID account, String action, @Nullable String detail) {
        Checkpoint.keep(() -> {
            JournalEntry.write(now, account, action, new JournalEntry.Subject("account", account, null), detail);
            return 1;
        });
    }

    /// What fails half way has no proper end: neither the answer nor the archive in it.
    private StreamingOutput body(Instant now, char @Nullable [] passphrase) {
        return out -> {
            if (!free.tryAcquire()) {
                throw busy();
            }
            try {
                stream(now, passphrase, new LeftOpen(out));
            } catch (SQLException e) {
                throw new IllegalStateException("a copy could not be read", e);
            } finally {
                free.release();
            }
        };
    }

    private void stream(Instant now, char @Nullable [] passphrase, OutputStream out) throws IOException, SQLException {
        var target = passphrase == null ? out : Encrypted.to(out, passphrase);
        try (var connection = dataSource.getConnection()) {
            Backup.write(connection, now, target);
        }
        target.close(); // not where it failed: that would make an end
    }
}
