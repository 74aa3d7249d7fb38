package dev.assay.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.h2.Driver;

/// The file of the embedded database, before the program opens it.
public final class DatabaseFile {

    static final String SUFFIX = ".mv.db";

    private static final String NAME = "assay" + SUFFIX;
    private static final String RESTORING = "assay.restoring-";
    private static final String OTHER = "quarkus.datasource.jdbc.url";
    private static final String OTHER_BY_ENVIRONMENT = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final long LARGE = 64L * 1024 * 1024;
    private static final int HEADER = 4096;

    private DatabaseFile() {}

    /// Tells H2 how the program opens files, wherever they are. Before anything else.
    public static void register() {
        SureFiles.register();
    }

    /// Whether the program uses it, and no database that is named otherwise.
    public static boolean isUsed(Properties properties, Map<String, String> environment) {
        return !properties.containsKey(OTHER) && !environment.containsKey(OTHER_BY_ENVIRONMENT);
    }

    /// Where it is, once [DataDirectory#settle()] was called.
    public static Path path() {
        return DataDirectory.path().resolve(NAME);
    }

    /// Reads a file through and changes nothing.
    ///
    /// @return how many rows a table has, by its name
    /// @throws WrongDatabase where it is not the one that its marker tells of, or not whole
    public static Map<String, Long> through(Path file) throws IOException {
        var check = new FileCheck(file);
        check.require();
        return check.through();
    }

    /// A file of its own to put a backup back into, in the same directory. What a restore that
    /// was killed left is taken away.
    ///
    /// @throws WrongDatabase where there is a database already
    public static Path begin(Path file) throws IOException {
        requireNone(file);
        Files.createDirectories(file.getParent());
        try (var left = Files.newDirectoryStream(file.getParent(), RESTORING + "*" + SUFFIX)) {
            for (var one : left) {
                if (isNobodys(one)) {
                    Files.deleteIfExists(one);
                }
            }
        }
        return file.resolveSibling(RESTORING + ProcessHandle.current().pid() + SUFFIX);
    }

    /// By which such a file is opened.
    public static String url(Path file) {
        return "jdbc:h2:file:" + stem(file);
    }

    private static String stem(Path file) {
        return file.toString().substring(0, file.toString().length() - SUFFIX.length());
    }

    /// Makes what was put back the database, all of it in one step.
    ///
    /// @throws WrongDatabase where there is a database by now
    public static void put(Path restored, Path file) throws IOException {
        requireNone(file);
        Naming.syncFile(restored);
        var seal = Seal.of(restored);
        var marker = MarkerFile.beside(file);
        marker.change(
                true,
                told -> told.sealed(
                        Stream.concat(told.seals().stream(), Stream.of(seal)).toList()));
        Naming.give(restored, file);
        marker.change(true, told -> Marker.BLANK.sealed(List.of(seal)));
        Files.deleteIfExists(restored);
    }

    private static void requireNone(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new WrongDatabase(
                    "There is a database already: %s. Nothing was changed. Name another directory by ASSAY_DATA_DIR, or move what is there away."
                            .formatted(file));
        }
    }

    private static boolean isNobodys(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
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
        try (var connection = new Driver()
                        .connect("jdbc:h2:file:sure:" + stem(file) + ";IFEXISTS=TRUE", DatabaseLogin.ofSettings());
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
