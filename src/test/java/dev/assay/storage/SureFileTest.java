package dev.assay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.Chunked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of the file is what a kill at that moment leaves.
class SureFileTest {

    private static final int CHANGES = 1000;
    private static final int ROWS = 200;
    private static final int BETWEEN_KILLS = 20;
    private static final long MEGABYTE = 1024 * 1024;

    private final Random random = new Random(5);

    @TempDir
    private Path directory;

    @BeforeAll
    static void register() {
        SureFiles.register();
    }

    @Test
    void whatWasSyncedIsFoundThoughSpaceIsUsedAgain() throws SQLException, IOException {
        long largest = 0;
        int lost = 0;
        try (var connection = open("sure:" + directory + "/assay;RETENTION_TIME=100")) {
            create(connection);
            for (int change = 1; change <= CHANGES; change++) {
                change(connection, change);
                largest = Math.max(largest, Files.size(directory.resolve("assay.mv.db")));
                if (change % BETWEEN_KILLS == 0) {
                    lost += newestAfterAKill() == change ? 0 : 1;
                }
            }
        }
        assertThat(lost).isZero();
        assertThat(largest).isLessThan(6 * MEGABYTE);
    }

    @Test
    void whatAKillLeftIsClosedCleanlyWithAllOfIt() throws SQLException, IOException {
        try (var connection = open("sure:" + directory + "/assay;RETENTION_TIME=100")) {
            create(connection);
            for (int change = 1; change <= BETWEEN_KILLS; change++) {
                change(connection, change);
            }
            var killed = copy();
            DatabaseFile.tidy(killed);
            assertThat(Files.readString(killed, StandardCharsets.ISO_8859_1)).contains(",clean:1,");
            assertThat(newest(killed)).isEqualTo(BETWEEN_KILLS);
        }
    }

    private void change(Connection connection, int change) throws SQLException {
        try (var statement = connection.prepareStatement("merge into thing values (?, ?, ?)")) {
            statement.setInt(1, random.nextInt(ROWS));
            statement.setInt(2, change);
            statement.setString(
                    3, Long.toString(random.nextLong(), Character.MAX_RADIX).repeat(random.nextInt(500)));
            statement.executeUpdate();
        }
        Chunked.sync(connection);
    }

    private int newestAfterAKill() throws SQLException, IOException {
        return newest(copy());
    }

    private Path copy() throws IOException {
        return Files.copy(
                directory.resolve("assay.mv.db"),
                directory.resolve("killed.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static int newest(Path file) throws SQLException {
        try (var connection = open(file.toString().replace(".mv.db", ""));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(change) from thing")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table thing(id int primary key, change int, text character varying)");
        }
    }

    private static Connection open(String file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file);
    }
}
