package dev.assay.backup;

import dev.assay.language.Phrase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.Expressions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Makes copies by itself, as often as is set: once a minute it looks whether the newest one is
/// old enough.
@Singleton
class Copies {

    private static final Logger LOG = Logger.getLogger(Copies.class);
    private static final String SETTINGS = "assay.backup.";
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(15);
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LAST_SECONDS = 10;

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Plan plan;
    private final Shelf shelf;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("copies").factory());
    private volatile boolean stopping;
    private volatile @Nullable Failure failure;

    /// A try that came to nothing.
    record Failure(Instant at, Phrase why) {

        static Failure of(Instant at, Throwable failed) {
            return new Failure(at, words(failed));
        }
    }

    @Inject
    Copies(
            AgroalDataSource dataSource,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves,
            @ConfigProperty(name = "assay.disk-reserve", defaultValue = "32") int reserve) {
        this(dataSource, clock, reserve, serves ? set() : Plan.NONE);
    }

    Copies(AgroalDataSource dataSource, Clock clock, int reserve, Plan plan) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.plan = plan;
        // twice: changes stop below once, and a copy shall stop before
        this.shelf = new Shelf(plan.directory(), 2L * reserve * MEGABYTE, () -> stopping);
    }

    private static Plan set() {
        var config = ConfigProvider.getConfig();
        return Plan.of(
                value("every"),
                config.getValue(SETTINGS + "keep", String.class),
                config.getValue(SETTINGS + "dir", String.class),
                Expressions.withoutExpansion(() -> value("passphrase"))); // it may have ${ in it
    }

    private static @Nullable String value(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(SETTINGS + name, String.class)
                .orElse(null);
    }

    void start(@Observes StartupEvent event) {
        if (plan.every() != null) {
            LOG.infof("Copies are made: %s", plan);
            var _ = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES); // it never throws
        }
    }

    /// Waits for a copy that is being written to give up; an interrupt would close the database's
    /// file.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A copy was still being written when the program ended; what there is of it goes with the next");
        }
    }

    /// Makes a copy where it is time for one. Never throws: what fails is logged and kept to be
    /// shown.
    @SuppressWarnings("IllegalCatch")
    void look() {
        var now = clock.instant();
        try {
            if (due(now)) {
                shelf.add(now, plan.secret(), out -> write(out, now));
                shelf.keep(plan.keep(), now);
                failure = null;
            }
        } catch (Shelf.Stopped stopped) {
            LOG.debug("The program ends before its copy was made");
        } catch (IOException | SQLException | RuntimeException | OutOfMemoryError failed) {
            var noted = Failure.of(now, failed);
            failure = noted;
            LOG.errorf(failed, "No copy was made. %s It is tried again in a quarter of an hour.", noted.why());
        }
    }

    private boolean due(Instant now) throws IOException {
        var every = plan.every();
        var failed = failure;
        if (every == null || (failed != null && now.isBefore(failed.at().plus(BEFORE_NEXT_TRY)))) {
            return false;
        }
        return shelf.newest(now)
                .map(newest -> !now.isBefore(newest.at().plus(every)))
                .orElse(true);
    }

    private void write(OutputStream out, Instant now) throws IOException, SQLException {
        try (var connection = dataSource.getConnection()) {
            Backup.write(connection, now, out);
        }
    }

    private static Phrase words(Throwable failed) {
        return switch (failed) {
            case Damaged damaged -> Phrase.of("What was written could not be read again: %s.", said(damaged));
            case Shelf.TooFull full ->
                Phrase.of("The disk has less than %d MB left, which are kept for the database.", full.megabytes());
            case AccessDeniedException denied -> Phrase.of("Nothing may be read or written at %s.", denied.getFile());
            case FileSystemException file -> Phrase.of("The directory cannot be read or written: %s.", said(file));
            case IOException file -> Phrase.of("The file could not be written: %s.", said(file));
            case SQLException database -> Phrase.of("The database could not be read: %s.", said(database));
            default -> Phrase.of("Something failed here: %s. The log has more.", said(failed));
        };
    }

    /// The first line, without its full stop.
    private static String said(Throwable failed) {
        var message = failed.getMessage();
        return message == null || message.isBlank()
                ? failed.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow().replaceFirst("[.;]$", "");
    }

    Plan plan() {
        return plan;
    }

    /// What there is; the newest first.
    List<Copy> all() throws IOException {
        return shelf.copies();
    }

    /// The last try where it failed; null where it did not.
    @Nullable
    Failure failure() {
        return failure;
    }
}
