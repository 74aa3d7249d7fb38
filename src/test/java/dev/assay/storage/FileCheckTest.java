package dev.assay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.web.Chunked;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way in which a file can be not the one that was there: it is refused with a sentence,
/// and left as it was found.
class FileCheckTest {

    private static final int ROWS = 300;
    private static final int BLOCK = 4096;
    private static final int DAMAGES = Integer.getInteger("assay.damages", 60);

    @TempDir
    private Path directory;

    private Path file;
    private final SplittableRandom random = new SplittableRandom(11);

    @BeforeAll
    static void register() {
        SureFiles.register();
    }

    @BeforeEach
    void served() throws Exception {
        file = directory.resolve("assay.mv.db");
        serve(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
    }

    @Test
    void theFileThatWasClosedIsTaken() {
        assertThatCode(this::ready).doesNotThrowAnyException();
        assertThatCode(this::ready).doesNotThrowAnyException();
    }

    /// By a link, and by a path that is not the shortest.
    @Test
    void oneFileHasOneMarker() throws Exception {
        var link = Files.createSymbolicLink(directory.resolve("link"), directory);
        assertThat(MarkerFile.beside(link.resolve("assay.mv.db"))).isSameAs(MarkerFile.beside(file));
        assertThat(MarkerFile.beside(directory.resolve("./link/../assay.mv.db")))
                .isSameAs(MarkerFile.beside(file));
    }

    @Test
    void theFileOfAKilledProgramIsTaken() throws Exception {
        var killed = killed();
        assertThatCode(() -> DatabaseFile.ready(killed)).doesNotThrowAnyException();
        assertThatCode(() -> DatabaseFile.ready(killed)).doesNotThrowAnyException();
        assertThat(rows(killed)).isEqualTo(ROWS + 1);
    }

    @Test
    void aFileWithoutAMarkerIsTaken() throws Exception {
        Files.delete(marker());
        assertThatCode(this::ready).doesNotThrowAnyException();
        assertThat(rows(file)).isEqualTo(ROWS);
    }

    @Test
    void nothingAtAllIsAFirstStart() throws Exception {
        Files.delete(marker());
        Files.delete(file);
        assertThatCode(this::ready).doesNotThrowAnyException();
    }

    @Test
    void aMarkerWithoutAFileIsRefused() throws Exception {
        Files.delete(file);
        refused("There is no database", "restore");
        Files.createFile(file);
        refused("There is no database", "last seen on 2030-01-02 10:00 UTC");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.9, 0.999})
    void aFileThatWasCutIsRefused(double part) throws Exception {
        cut(file, part);
        refused("cut off");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.9, 0.999})
    void aFileThatWasCutAfterAKillIsRefused(double part) throws Exception {
        var killed = killed();
        cut(killed, part);
        assertThatThrownBy(() -> DatabaseFile.ready(killed))
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("restore");
    }

    /// In a directory of its own each: H2 keeps a lock where it fails to open.
    @Test
    void aChangedBlockAnywhereIsRefused() throws Exception {
        var whole = Files.readAllBytes(file);
        for (int i = 0; i < 40; i++) {
            var copy = Files.createDirectory(directory.resolve("copy" + i)).resolve("assay.mv.db");
            Files.copy(file, copy);
            Files.copy(marker(), MarkerFile.beside(copy).path());
            assertThatCode(() -> new FileCheck(copy).require()).doesNotThrowAnyException();
            zero(copy, random.nextLong(whole.length / BLOCK) * BLOCK);
            var changed = Files.readAllBytes(copy);
            if (!Arrays.equals(whole, changed)) {
                assertThatThrownBy(() -> DatabaseFile.ready(copy))
                        .isInstanceOf(WrongDatabase.class)
                        .hasMessageContaining("damaged");
                assertThat(Files.readAllBytes(copy)).isEqualTo(changed);
            }
        }
    }

    /// After a kill, with bytes changed, blocks moved or zeroed, or the end gone: served or
    /// refused with a sentence, and what is served can be read in full.
    @Test
    void noDamageEndsOtherwise() throws Exception {
        var killed = killed();
        var whole = Files.readAllBytes(killed);
        var marker = MarkerFile.beside(killed).path();
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            var copy = Files.createDirectory(directory.resolve("damaged" + i)).resolve("assay.mv.db");
            Files.write(copy, damaged(whole));
            Files.copy(marker, MarkerFile.beside(copy).path());
            try {
                DatabaseFile.ready(copy);
                assertThat(rows(copy)).isEqualTo(ROWS + 1);
            } catch (WrongDatabase wrong) {
                assertThat(wrong).hasMessageContaining("Nothing was changed");
                refused++;
            }
            Files.delete(copy);
        }
        System.out.printf("%d damages after a kill: %d refused%n", DAMAGES, refused);
    }

    private byte[] damaged(byte[] whole) {
        int at = random.nextInt(whole.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> {
                var changed = whole.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            case 2 -> {
                var changed = whole.clone();
                Arrays.fill(
                        changed, at, Math.min(whole.length, at + random.nextInt(2 * BLOCK)), (byte) random.nextInt());
                yield changed;
            }
            default -> {
                var changed = whole.clone();
                int from = random.nextInt(whole.length / BLOCK) * BLOCK;
                System.arraycopy(
                        whole, from, changed, at / BLOCK * BLOCK, Math.min(BLOCK, whole.length - at / BLOCK * BLOCK));
                yield changed;
            }
        };
    }

    @Test
    void anOlderCopyIsRefused() throws Exception {
        var older = Files.readAllBytes(file);
        serve(null);
        Files.write(file, older);
        refused("older");
    }

    @Test
    void anOlderCopyIsRefusedAfterAKill() throws Exception {
        var older = directory.resolve("older");
        Files.copy(file, older);
        var killed = killed();
        Files.copy(older, killed, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> DatabaseFile.ready(killed))
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("older");
    }

    @Test
    void anotherInstallationsFileIsRefused() throws Exception {
        var other = directory.resolve("other");
        Files.createDirectory(other);
        var wrong = other.resolve("assay.mv.db");
        serve(wrong, UUID.randomUUID());
        Files.copy(wrong, file, StandardCopyOption.REPLACE_EXISTING);
        refused("another installation");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws Exception {
        Files.writeString(file, "no database\n".repeat(1000));
        refused("%s".formatted(file));
        Files.delete(marker());
        refused("damaged");
    }

    @Test
    void aDatabaseWithoutTablesIsRefused() throws Exception {
        Files.delete(file);
        Files.delete(marker());
        try (var connection = open(file)) {
            connection.createStatement().execute("create table other (id int)");
        }
        Files.delete(marker());
        refused("holds no tables");
    }

    @Test
    void aFileInUseIsRefused() throws Exception {
        try (var connection = open(file)) {
            connection.createStatement().execute("update installation set counter = counter + 1");
            Chunked.sync(connection);
            assertThatThrownBy(this::ready)
                    .isInstanceOf(WrongDatabase.class)
                    .hasMessageStartingWith("Another program has the database")
                    .hasMessageNotContaining("move");
        }
        assertThatCode(this::ready).doesNotThrowAnyException();
    }

    /// As where settings for another database are left over.
    @Test
    void theUserOfTheSettingsOpensIt() throws Exception {
        try (var connection = open(file)) {
            connection.createStatement().execute("create user keeper password 'salt' admin");
        }
        Files.delete(marker());
        System.setProperty("quarkus.datasource.username", "keeper");
        try {
            System.setProperty("quarkus.datasource.password", "wrong");
            assertThatThrownBy(this::ready)
                    .hasMessageContaining("QUARKUS_DATASOURCE_USERNAME")
                    .hasMessageNotContaining("damaged");
            System.setProperty("quarkus.datasource.password", "salt");
            assertThatCode(this::ready).doesNotThrowAnyException();
        } finally {
            System.clearProperty("quarkus.datasource.username");
            System.clearProperty("quarkus.datasource.password");
        }
    }

    @Test
    void aDamagedMarkerIsRefused() throws Exception {
        Files.writeString(marker(), "{\"id\":");
        refused("marker", "damaged");
    }

    /// Compacting replaces the file: before, between and after, the marker is right.
    @Test
    void aCompactedFileIsTaken() throws Exception {
        try (var connection = open(file)) {
            connection.createStatement().execute("shutdown compact");
        }
        assertThatCode(this::ready).doesNotThrowAnyException();
        assertThat(rows(file)).isEqualTo(ROWS);
        assertThatCode(this::ready).doesNotThrowAnyException();
    }

    private void ready() throws IOException {
        DatabaseFile.ready(file);
    }

    private void refused(String... words) throws IOException {
        var before = Files.exists(file) ? Seal.of(file) : null;
        assertThatThrownBy(this::ready).isInstanceOf(WrongDatabase.class).hasMessageContainingAll(words);
        assertThat(Files.exists(file) ? Seal.of(file) : null).isEqualTo(before);
    }

    private Path marker() {
        return MarkerFile.beside(file).path();
    }

    private void serve(UUID id) throws Exception {
        serve(file, id);
    }

    /// As the program does: opens, counts, writes, closes. Without an id, once more.
    private void serve(Path database, UUID id) throws Exception {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            if (id != null) {
                statement.execute("create table account (id int primary key, name varchar, text varchar)");
                statement.execute("create index account_name on account (name)");
                statement.execute("create table installation (id uuid primary key, counter bigint)");
                statement.execute("insert into installation values ('" + id + "', 0)");
                for (int i = 0; i < ROWS; i++) {
                    add(connection, i);
                }
            }
            statement.execute("update installation set counter = counter + 1");
            Chunked.sync(connection);
            try (var row = statement.executeQuery("select id, counter from installation")) {
                row.next();
                var installation = row.getObject(1, UUID.class);
                long counter = row.getLong(2);
                MarkerFile.beside(database)
                        .change(
                                true,
                                told -> told.seen(installation, "11", counter, Instant.parse("2030-01-02T10:00:00Z")));
            }
        }
    }

    private void add(Connection connection, int id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into account values (?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, "name " + id);
            insert.setString(
                    3, Long.toString(random.nextLong(), Character.MAX_RADIX).repeat(100));
            insert.executeUpdate();
        }
    }

    /// The files as a kill leaves them, once one more row is on disk.
    private Path killed() throws Exception {
        var killed = Files.createDirectory(directory.resolve("killed")).resolve("assay.mv.db");
        try (var connection = open(file)) {
            add(connection, ROWS);
            Chunked.sync(connection);
            Files.copy(file, killed);
            Files.copy(marker(), MarkerFile.beside(killed).path());
        }
        return killed;
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:sure:" + stem(database) + ";RETENTION_TIME=100");
    }

    private static String stem(Path database) {
        return database.toString().replaceFirst("\\.mv\\.db$", "");
    }

    private static long rows(Path database) throws SQLException {
        try (var connection = open(database);
                var row = connection.createStatement().executeQuery("select count(*) from account")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void cut(Path database, double part) throws IOException {
        try (var raw = new RandomAccessFile(database.toFile(), "rw")) {
            raw.setLength((long) (raw.length() * part));
        }
    }

    private static void zero(Path database, long at) throws IOException {
        try (var raw = new RandomAccessFile(database.toFile(), "rw")) {
            raw.seek(at);
            raw.write(new byte[BLOCK]);
        }
    }
}
