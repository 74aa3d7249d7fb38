package dev.assay.backup;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;

/// A database file with tables of an older version, as that version left it.
public final class OlderFile {

    private final String url;
    private final int version;

    public OlderFile(Path directory, int version) {
        this.url = "jdbc:h2:file:" + directory.resolve("assay").toAbsolutePath();
        this.version = version;
    }

    public void restore(Path archive) throws Exception {
        Flyway.configure()
                .dataSource(url, "", "")
                .target(Integer.toString(version))
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url);
                var restoring = new Restoring(connection)) {
            connection.setAutoCommit(false);
            restoring.check(ArchiveFile.read(archive, null, restoring));
            connection.commit();
        }
    }
}
