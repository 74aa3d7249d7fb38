package dev.assay.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Asking;
import dev.assay.Demonstrated;
import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import dev.assay.access.FirstStart;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// From one kind of database to the other and back: all that the program shows of it is the same,
/// byte for byte.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Demonstrated.class)
class RoundTripTest {

    private static final String EMAIL = "owner@example.org";
    private static final String PASSWORD = "a password of tests";

    @Inject
    AgroalDataSource here;

    @Inject
    Flyway flyway;

    @Test
    void exportsAreTheSameAfterAStayInTheOtherKindOfDatabase() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            var owner = FirstStart.owner();
            owner.changeEmail(EMAIL);
            owner.changePassword(PASSWORD);
        });
        var exported = exports();
        byte[] archive;
        try (var connection = here.getConnection()) {
            archive = archive(connection);
        }
        byte[] back = throughTheOtherKind(archive);
        try (var connection = here.getConnection()) {
            connection.setAutoCommit(false);
            empty(connection);
            putBack(back, connection);
        }
        assertThat(exported).hasSizeGreaterThan(2 * 7);
        var again = exports();
        assertThat(again.keySet()).isEqualTo(exported.keySet());
        exported.forEach((file, bytes) -> assertThat(again.get(file)).as(file).isEqualTo(bytes));
    }

    /// Each role in each format and layout.
    private static Map<String, byte[]> exports() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        List<String> roles = Asking.as(EMAIL, PASSWORD).get("/api/v1/roles").path("items.id");
        for (var role : roles) {
            for (var asked : List.of(
                    "csv&layout=scores",
                    "csv&layout=ratings",
                    "csv&layout=evidence",
                    "json&layout=scores",
                    "json&layout=ratings",
                    "json&layout=evidence",
                    "xlsx&layout=workbook")) {
                var answer = Asking.as(EMAIL, PASSWORD).get("/api/v1/roles/" + role + "/export?format=" + asked);
                assertThat(answer.statusCode()).isEqualTo(200);
                put(files, role + " " + asked, answer.asByteArray());
            }
        }
        return files;
    }

    /// A workbook is a ZIP that tells when it was made: its sheets are compared.
    private static void put(Map<String, byte[]> files, String name, byte[] content) throws IOException {
        if (!name.contains("xlsx")) {
            files.put(name, content);
            return;
        }
        var file = Files.createTempFile("workbook", ".xlsx");
        try (var zip = new ZipFile(Files.write(file, content).toFile())) {
            for (var part : Collections.list(zip.entries())) {
                if (part.getName().startsWith("xl/")) {
                    files.put(
                            name + " " + part.getName(),
                            zip.getInputStream(part).readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] archive(Connection connection) throws Exception {
        var archive = new ByteArrayOutputStream();
        Backup.write(connection, FixedClock.NOW, archive);
        return archive.toByteArray();
    }

    private byte[] throughTheOtherKind(byte[] archive) throws Exception {
        if (System.getProperty("quarkus.datasource.db-kind").equals("postgresql")) {
            return through("jdbc:h2:mem:stay;DB_CLOSE_DELAY=-1", "", archive);
        }
        try (var postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            return through(postgres.getJdbcUrl("postgres", "postgres"), "postgres", archive);
        }
    }

    private byte[] through(String url, String user, byte[] archive) throws Exception {
        Flyway.configure(getClass().getClassLoader())
                .configuration(flyway.getConfiguration())
                .dataSource(url, user, user)
                .load()
                .migrate();
        try (var other = DriverManager.getConnection(url, user, user)) {
            other.setAutoCommit(false);
            putBack(archive, other);
            return archive(other);
        }
    }

    private static void putBack(byte[] archive, Connection connection) throws Exception {
        try (var restoring = new Restoring(connection)) {
            restoring.check(Archive.read(new ByteArrayInputStream(archive), restoring));
            connection.commit();
        }
    }

    private static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from session");
            statement.execute("delete from sign_in_link");
            for (var table : StoredTable.listOf(connection).reversed()) {
                statement.execute("delete from " + table.name());
            }
        }
    }
}
