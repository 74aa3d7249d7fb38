package dev.assay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import dev.assay.web.Checkpoint;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marker of a database that is no file.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PresenceTest {

    @Inject
    Flyway flyway;

    @Inject
    Checkpoint checkpoint;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource dataSource;

    @TempDir
    Path data;

    @Test
    void eachStartIsCountedInTheDatabaseAndBesideIt() throws Exception {
        start();
        long first = marker().counter();
        start();
        assertThat(marker().counter()).isEqualTo(first + 1);
        assertThat(marker().seen()).isEqualTo(FixedClock.NOW);
        assertThat(marker().schema())
                .isEqualTo(flyway.info().current().getVersion().getVersion());
    }

    @Test
    void anOlderDatabaseIsRefused() throws Exception {
        start();
        execute("update installation set counter = counter - 1");
        refused();
        execute("update installation set counter = counter + 1");
        start();
    }

    /// An address that is wrong leads to a database without tables, which stays so.
    @Test
    void anEmptyDatabaseIsRefusedAndStaysEmpty() throws Exception {
        start();
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        var empty = Flyway.configure(getClass().getClassLoader())
                .configuration(flyway.getConfiguration())
                .dataSource(url, "sa", "")
                .load();
        assertThatThrownBy(() -> presence(empty).begin()).isInstanceOf(WrongDatabase.class);
        assertThat(empty.info().current()).isNull();
    }

    @Test
    void anotherDatabaseIsRefused() throws Exception {
        start();
        var file = MarkerFile.beside(data.resolve("assay.postgresql"));
        var own = file.read();
        file.change(true, told -> told.seen(UUID.randomUUID(), "11", told.counter(), FixedClock.NOW));
        refused();
        Files.delete(file.path());
        start();
        assertThat(marker().id()).isEqualTo(own.id());
    }

    @Test
    void aDatabaseOfALaterVersionIsRefused() throws Exception {
        var name = flyway.getConfiguration().getTable();
        execute(
                ("insert into \"%s\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"installed_by\","
                                + " \"execution_time\", \"success\") values (999, '999', 'x', 'SQL', 'V999__x.sql', 'x', 1, true)")
                        .formatted(name));
        try {
            assertThatThrownBy(this::start).isInstanceOf(WrongDatabase.class).hasMessageContaining("later version");
        } finally {
            execute("delete from \"%s\" where \"version\" = '999'".formatted(name));
        }
    }

    private void refused() {
        assertThatThrownBy(this::start)
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("not the database that Assay served last");
    }

    private void start() throws Exception {
        presence(flyway).begin();
    }

    private Presence presence(Flyway migrations) {
        return new Presence(migrations, checkpoint, clock, data.toString(), Optional.of("jdbc:postgresql:any"));
    }

    private Marker marker() throws Exception {
        return MarkerFile.beside(data.resolve("assay.postgresql")).read();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
