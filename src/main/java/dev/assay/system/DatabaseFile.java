package dev.assay.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/// The file of the embedded database, before the program opens it.
final class DatabaseFile {

    private static final String NAME = "assay.mv.db";
    private static final String DEFAULT_DIRECTORY = "data";
    private static final long LARGE = 64L * 1024 * 1024;
    private static final int HEADER = 4096;

    private DatabaseFile() {}

    /// Makes the file ready: large ones are compacted, and one that was not closed cleanly is
    /// closed so. H2 frees no space in a file that a kill left with traces of chunks that are
    /// gone, until it was closed cleanly once.
    ///
    /// A file that cannot be opened here is left as it is, for whoever opens it next to report.
    static void ready(Properties properties) {
        SureFiles.register();
        var directory = Path.of(properties.getProperty(DataDirectory.PROPERTY, DEFAULT_DIRECTORY));
        try {
            tidy(directory.toAbsolutePath().resolve(NAME));
        } catch (IOException | SQLException left) {
            // in use, unreadable, or not ours: the start says which
        }
    }

    static void tidy(Path file) throws IOException, SQLException {
        if (!Files.exists(file) || (Files.size(file) <= LARGE && isCleanlyClosed(file))) {
            return;
        }
        var database = file.toString().substring(0, file.toString().length() - ".mv.db".length());
        try (var connection =
                        new Driver().connect("jdbc:h2:file:sure:" + database + ";IFEXISTS=TRUE", new Properties());
                var statement = connection.createStatement()) {
            statement.execute(Files.size(file) > LARGE ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        }
    }

    private static boolean isCleanlyClosed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains(",clean:1,");
        }
    }
}
