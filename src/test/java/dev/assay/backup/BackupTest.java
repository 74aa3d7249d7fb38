package dev.assay.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A copy of everything, and back, from one kind of database to the other.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BackupTest {

    private static final Instant NOW = Instant.parse("2030-01-02T10:00:00Z");

    @Inject
    AgroalDataSource here;

    @Inject
    Flyway flyway;

    private Hiring hiring;

    @BeforeEach
    void somethingToLose() {
        hiring = Hiring.begin().interviewers("ana").manager("mara");
        var robin = hiring.candidacy("Robin “Ünal” \\ \uD83D\uDE00 Example");
        var interview = hiring.interview(robin, "ana");
        hiring.note(interview, "ana", "first \"line\" #OWN+\n\n  мир 日本 ' ; -- \n");
        hiring.interviewed(hiring.candidacy("Kim Other"), "ana", "OWN", 2);
    }

    @Test
    void whatIsPutBackGivesTheSameArchive() throws Exception {
        var archive = archive();
        var manifest = read(archive);
        assertThat(manifest.rows()).isGreaterThan(10);
        assertThat(manifest.schema())
                .isEqualTo(flyway.info().current().getVersion().getVersion());
        try (var other = empty(manifest.schema())) {
            putBack(archive, other);
            var again = new ByteArrayOutputStream();
            assertThat(Backup.write(other, NOW, again)).isEqualTo(manifest);
            assertThat(again.toByteArray()).hasSameSizeAs(archive);
        }
    }

    @Test
    void whatIsCountedUpGoesOn() throws Exception {
        var archive = archive();
        try (var other = empty(read(archive).schema());
                var statement = other.createStatement()) {
            putBack(archive, other);
            statement.execute("insert into journal_entry (id, at, action, subject_kind, subject_id) values ('"
                    + UUID.randomUUID() + "', current_timestamp, 'a', 'b', '" + UUID.randomUUID() + "')");
            try (var twice =
                    statement.executeQuery("select count(*) - count(distinct entry_number) from journal_entry")) {
                twice.next();
                assertThat(twice.getLong(1)).isZero();
            }
        }
    }

    @Test
    void aDatabaseWithDataIsLeftAlone() throws Exception {
        var archive = archive();
        try (var other = empty(read(archive).schema())) {
            putBack(archive, other);
            assertThatThrownBy(() -> putBack(archive, other))
                    .isInstanceOf(Damaged.class)
                    .hasMessageContaining("empty");
        }
    }

    /// Cut anywhere, or with any byte changed, it is not taken for whole, unless the change is
    /// outside of what is read.
    @Test
    void anArchiveThatIsNotWholeIsRefused() throws Exception {
        var archive = archive();
        var whole = read(archive);
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var cut = Arrays.copyOf(archive, random.nextInt(end(archive)));
            assertThatThrownBy(() -> read(cut)).as("cut at %d", cut.length).isInstanceOf(Damaged.class);
        }
        for (int i = 0; i < 200; i++) {
            var other = archive.clone();
            int at = random.nextInt(end(archive));
            other[at] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(other)).as("changed at %d", at).isEqualTo(whole);
            } catch (Damaged refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }
    }

    /// Where the list of entries begins that is not read.
    private static int end(byte[] archive) {
        for (int at = archive.length - 4; at > 0; at--) {
            boolean last = archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 7 && archive[at + 3] == 8;
            if (last) {
                return at;
            }
        }
        throw new AssertionError("no end");
    }

    private byte[] archive() throws Exception {
        var archive = new ByteArrayOutputStream();
        try (var connection = here.getConnection()) {
            Backup.write(connection, NOW, archive);
        }
        return archive.toByteArray();
    }

    private static Manifest read(byte[] archive) throws Exception {
        return Archive.read(new ByteArrayInputStream(archive), Archive.NOTHING);
    }

    private static void putBack(byte[] archive, Connection other) throws Exception {
        other.setAutoCommit(false);
        try (var restoring = new Restoring(other)) {
            restoring.check(Archive.read(new ByteArrayInputStream(archive), restoring));
            other.commit();
        } finally {
            other.rollback();
        }
    }

    /// An H2 database of its own, with tables of a version.
    private Connection empty(String schema) throws Exception {
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure(getClass().getClassLoader())
                .configuration(flyway.getConfiguration())
                .dataSource(url, "sa", "")
                .target(schema)
                .load()
                .migrate();
        return DriverManager.getConnection(url, "sa", "");
    }
}
