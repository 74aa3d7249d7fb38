package dev.assay.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.h2.Driver;

/// The file of the embedded database, before the program opens it.
public final class DatabaseFile {

    static final String SUFFIX = ".mv.db";

    private static final String NAME = "assay" + SUFFIX;
    private static final String DEFAULT_DIRECTORY = "data";
    private static final String OTHER = "quarkus.datasource.jdbc.url";
    private static final String OTHER_BY_ENVIRONMENT = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final long LARGE = 64L * 1024 * 1024;
    private static final int HEADER = 4096;

    private DatabaseFile() {}

    /// Whether the program uses it, and no database that is named otherwise.
    public static boolean isUsed(Properties properties, Map<String, String> environment) {
        return !properties.containsKey(OTHER) && !environment.containsKey(OTHER_BY_ENVIRONMENT);
    }

    /// Where it is, once [DataDirectory#settle()] was called.
    public static Path path(Properties properties) {
        return Path.of(properties.getProperty(DataDirectory.PROPERTY, DEFAULT_DIRECTORY))
                .toAbsolutePath()
                .resolve(NAME);
    }

    /// Makes the file ready: it is the one that the marker beside it tells of; large ones are
    /// compacted, and one that was not closed cleanly is closed so. H2 frees no space in a file
    /// that a kill left with traces of chunks that are gone, until it was closed cleanly once.
    ///
    /// @throws WrongDatabase where it is not to be served; the file is left as it was found
    /// @throws IOException where nothing can be read or written there
    public static void ready(Path file) throws IOException {
        SureFiles.register();
        new FileCheck(file).require();
        try {
            tidy(file);
        } catch (SQLException left) {
            throw new FileCheck(file).wrong(left);
        }
    }

    static void tidy(Path file) throws IOException, SQLException {
        if (!Files.exists(file) || Files.size(file) == 0 || (Files.size(file) <= LARGE && isCleanlyClosed(file))) {
            return;
        }
        var database = file.toString().substring(0, file.toString().length() - SUFFIX.length());
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
