package dev.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts committed changes on disk, now.
///
/// H2 writes committed transactions late; `CHECKPOINT SYNC` makes it write and sync. PostgreSQL
/// does so at commit.
///
/// H2 skips the write where another thread's write was already going on when it was asked for,
/// and that one may have begun before
/// our commit. So only one thread asks at a time, and it asks twice: whatever the first call
/// waited for, and skipped for, is over
/// when the second begins, and any write that begins after that holds our commit. Without this,
/// ten kills under three writers lost
/// 27 of 165 acknowledged rows.
@ApplicationScoped
public class Checkpoint {

    private final DataSource dataSource;
    private final boolean writesLate;
    private final ReentrantLock one = new ReentrantLock();

    Checkpoint(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.dataSource = dataSource;
        this.writesLate = databaseKind.equals("h2");
    }

    /// Returns when everything committed before is on disk.
    public void sync() throws SQLException {
        if (!writesLate) {
            return;
        }
        one.lock();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            statement.execute("CHECKPOINT SYNC");
        } finally {
            one.unlock();
        }
    }
}
