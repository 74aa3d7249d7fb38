package dev.assay.web;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Brings what was committed to the disk.
///
/// H2 writes committed transactions late; `CHECKPOINT SYNC` makes it write and sync now. PostgreSQL
/// does so at commit.
@Singleton
public class Checkpoint {

    private final DataSource dataSource;
    private final boolean writesLate;

    Checkpoint(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.dataSource = dataSource;
        this.writesLate = databaseKind.equals("h2");
    }

    /// Waits until everything committed before is on disk.
    ///
    /// @throws SQLException where the disk does not take it
    public void sync() throws SQLException {
        if (!writesLate) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
