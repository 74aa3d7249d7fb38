package dev.assay.storage;

import dev.assay.web.Checkpoint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Counts that the program is there, at its start, each hour and at its end, in the database and
/// in the marker beside it.
///
/// For the embedded database the marker is beside its file. For PostgreSQL there is one where
/// there is a data directory; it tells an empty or an older database from the one that was
/// served.
@ApplicationScoped
public class Presence {

    private static final Logger LOG = Logger.getLogger(Presence.class);
    private static final String EMBEDDED = "jdbc:h2:file:sure:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /// The version of the tables from which on there is one for the installation.
    private static final MigrationVersion FIRST = MigrationVersion.fromVersion("11");

    private static final int AFTER_ALL_OTHERS = 10_000;

    private final Flyway flyway;
    private final Checkpoint checkpoint;
    private final Clock clock;
    private final @Nullable MarkerFile marker;
    private final boolean embedded;
    private @Nullable ScheduledExecutorService hours;

    Presence(
            Flyway flyway,
            Checkpoint checkpoint,
            Clock clock,
            @ConfigProperty(name = "assay.data-dir") String data,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url) {
        this.flyway = flyway;
        this.checkpoint = checkpoint;
        this.clock = clock;
        this.embedded = url.orElse("").startsWith(EMBEDDED);
        this.marker = marker(Path.of(data), url.orElse(""));
    }

    private @Nullable MarkerFile marker(Path data, String url) {
        if (embedded) {
            var file = url.substring(EMBEDDED.length()).split(";", 2)[0];
            return MarkerFile.beside(Path.of(file + DatabaseFile.SUFFIX));
        }
        return url.startsWith(POSTGRESQL) && Files.isDirectory(data)
                ? MarkerFile.beside(data.resolve("assay.postgresql"))
                : null;
    }

    /// At the start: makes the tables, or brings them up to date, once it is sure that this is
    /// the database to serve.
    ///
    /// @throws WrongDatabase where a later version made the tables, or the marker is of another
    ///     or a newer database; nothing was changed
    public void begin() throws IOException, SQLException {
        requireKnownTables();
        if (!embedded && marker != null) {
            requireOf(marker.read(), marker.path());
        }
        flyway.migrate();
        count();
    }

    /// From now on, each hour.
    public void goOn() {
        hours = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("presence").factory());
        var _ = hours.scheduleAtFixedRate(this::countOrTell, 1, 1, TimeUnit.HOURS);
    }

    void end(@Observes @Priority(AFTER_ALL_OTHERS) ShutdownEvent event) {
        if (hours != null) {
            hours.shutdown();
            countOrTell();
        }
    }

    private void requireKnownTables() throws WrongDatabase {
        var newest = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        var current = current();
        if (current != null && current.compareTo(newest) > 0) {
            throw new WrongDatabase("A later version of Assay made this database: its tables are of version " + current
                    + ", and this one knows them up to " + newest + ". Use that one, or a later one.");
        }
    }

    /// The version of the tables; null where there are none.
    private @Nullable MigrationVersion current() {
        var newest = flyway.info().current();
        return newest == null ? null : newest.getVersion();
    }

    private void requireOf(Marker told, Path path) throws WrongDatabase {
        var found = found();
        boolean other = told.id() != null
                && (found.isEmpty() || !told.id().equals(found.get().id) || found.get().counter < told.counter());
        if (other) {
            throw new WrongDatabase("""
                    This is not the database that Assay served last, as %s tells: it is empty, older, or another one.
                    Nothing was changed, and nothing is served. Correct QUARKUS_DATASOURCE_JDBC_URL or put a backup back;
                    to go on with the database that is there, move the marker away.""".formatted(path));
        }
    }

    private Optional<Installation> found() {
        var current = current();
        return current == null || current.compareTo(FIRST) < 0
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(Installation::only);
    }

    private void countOrTell() {
        try {
            count();
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("The marker beside the database could not be renewed: " + e.getMessage());
        }
    }

    private void count() throws IOException, SQLException {
        var now = QuarkusTransaction.requiringNew().call(() -> {
            var installation = Installation.only().orElseGet(Installation::new);
            installation.counter++;
            installation.persist();
            return installation;
        });
        checkpoint.sync();
        if (marker != null && now.id != null) {
            var id = now.id;
            var schema = String.valueOf(current());
            marker.change(true, told -> told.seen(id, schema, now.counter, clock.instant()));
        }
    }
}
