package dev.assay.backup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/// Puts an archive into the program's own database, which must be empty: of either kind, by the
/// version that made the archive or a later one.
@ApplicationScoped
@Unremovable
public class Restore {

    /// The classes of SQL states that tell of values: out of range, and against a rule of the
    /// tables.
    private static final Set<String> DATA_REFUSED = Set.of("22", "23");

    private final AgroalDataSource dataSource;
    private final Flyway flyway;

    Restore(AgroalDataSource dataSource, Flyway flyway) {
        this.dataSource = dataSource;
        this.flyway = flyway;
    }

    /// Reads the archive through first, so that a damaged one changes nothing; makes the tables
    /// of its version; puts everything back, reads it again and holds it against each count and
    /// hash, and only then keeps it, in one transaction; at last it brings the tables up to date.
    ///
    /// @param passphrase null for none
    /// @param told is told what is done
    /// @throws Damaged with a sentence, where nothing was put back
    public Manifest from(Path archive, char @Nullable [] passphrase, Consumer<String> told)
            throws IOException, SQLException {
        var manifest = ArchiveFile.read(archive, passphrase, Archive.NOTHING);
        told.accept("The archive is whole: %,d rows of %d tables, taken at %s."
                .formatted(manifest.rows(), manifest.tables().size(), manifest.taken()));
        requireKnown(manifest.schema());
        makeTables(manifest.schema());
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                put(connection, archive, passphrase, manifest, told);
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
        flyway.migrate();
        return manifest;
    }

    private static void put(
            Connection connection, Path archive, char @Nullable [] passphrase, Manifest manifest, Consumer<String> told)
            throws IOException, SQLException {
        try (var restoring = new Restoring(connection, told)) {
            var read = ArchiveFile.read(archive, passphrase, restoring);
            if (!read.equals(manifest)) {
                throw new Damaged("The archive changed while it was read. Nothing was put back.");
            }
            restoring.check(read);
        } catch (SQLException refused) {
            if (DATA_REFUSED.contains(String.valueOf(refused.getSQLState()).substring(0, 2))) {
                throw new Damaged(
                        "The archive is damaged: the database does not take what it holds. Nothing was put back.",
                        refused);
            }
            throw refused;
        }
    }

    private void requireKnown(String schema) throws Damaged {
        boolean known = Arrays.stream(flyway.info().all())
                .anyMatch(migration -> migration.getState().isResolved()
                        && migration.getVersion().equals(MigrationVersion.fromVersion(schema)));
        if (!known) {
            throw new Damaged("A later version of Assay made this archive (its tables are of version " + schema
                    + "); use that one, or a later one.");
        }
    }

    private void makeTables(String schema) throws SQLException, IOException {
        var now = flyway.info().current();
        if (now == null) {
            Flyway.configure(Restore.class.getClassLoader())
                    .configuration(flyway.getConfiguration())
                    .target(schema)
                    .load()
                    .migrate();
            return;
        }
        try (var connection = dataSource.getConnection()) {
            Restoring.requireEmpty(connection);
        }
        if (!now.getVersion().equals(MigrationVersion.fromVersion(schema))) {
            throw new Damaged("The tables of this database are of version %s, and the archive's of version %s."
                            .formatted(now.getVersion(), schema)
                    + " Put it back into a database that has none yet.");
        }
    }
}
