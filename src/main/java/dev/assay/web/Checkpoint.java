package dev.assay.web;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;

/// Puts committed changes on disk, now.
///
/// H2 writes committed transactions late; `CHECKPOINT SYNC` makes it write and sync. PostgreSQL
/// does so at commit.
///
/// H2 skips the write where another thread's write was already going on when it was asked for,
/// and that one may have begun before our commit. So only one thread asks at a time, and it asks
/// twice: whatever the first call waited for, and skipped for, is over when the second begins,
/// and any write that begins after that holds our commit. Without this, ten kills under three
/// writers lost 27 of 165 acknowledged rows. What a thread of H2's own took up before us may
/// still wait in its queue: [Chunks] waits for that, and only then is synced.
@ApplicationScoped
public class Checkpoint {

    private final AgroalDataSource dataSource;
    private final boolean writesLate;
    private final ReentrantLock one = new ReentrantLock();
    private final AtomicInteger unsynced = new AtomicInteger();
    private volatile boolean failed;

    Checkpoint(AgroalDataSource dataSource, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.dataSource = dataSource;
        this.writesLate = databaseKind.equals("h2");
    }

    /// Returns when everything committed before is on disk.
    public void sync() throws SQLException {
        if (!writesLate) {
            return;
        }
        one.lock();
        try (var connection = dataSource.getConnection()) {
            sync(connection);
            failed = false;
        } catch (SQLException e) {
            failed = true;
            // the database goes on in memory with what the disk did not take: the next to ask
            // gets it opened anew
            dataSource.flush(FlushMode.GRACEFUL);
            throw e;
        } finally {
            one.unlock();
        }
    }

    static void sync(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            Chunks.tidy(connection);
            statement.execute("CHECKPOINT");
            statement.execute("CHECKPOINT");
            Chunks.await(connection);
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /// Does what a request that only reads must write, in a transaction of its own, and returns
    /// when it is on disk. So is then what other requests wrote in this way and this one found
    /// done.
    ///
    /// @param deed answers how many rows it wrote; where another request has just written the
    ///     same, that one's rows count
    /// @throws Refused 503 where it can't be kept
    public static void keep(IntSupplier deed) {
        Arc.container().instance(Checkpoint.class).get().done(deed);
    }

    void done(IntSupplier deed) {
        var wrote = new AtomicBoolean();
        syncWhatWaits(); // what is there only in memory since a sync failed is not there
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (deed.getAsInt() > 0) {
                    wrote.set(true);
                    unsynced.incrementAndGet(); // before the commit lets others find it done
                }
            });
            syncWhatWaits();
        } catch (ConstraintViolationException alreadyThere) {
            syncWhatWaits();
        } finally {
            if (wrote.get()) {
                unsynced.decrementAndGet();
            }
        }
    }

    private void syncWhatWaits() {
        try {
            if (failed || unsynced.get() > 0) {
                sync();
            }
        } catch (SQLException e) {
            throw Refused.unavailable(e);
        }
    }
}
