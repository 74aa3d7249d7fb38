package dev.assay.task;

import dev.assay.language.Phrase;
import dev.assay.web.Checkpoint;
import dev.assay.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Does what takes longer than a request, while its page tells how far it is.
@ApplicationScoped
public class LongTasks {

    private static final Logger LOG = Logger.getLogger(LongTasks.class);
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int LONGEST_SECONDS = 3_600;

    private final Clock clock;
    private final Checkpoint checkpoint;

    LongTasks(Clock clock, Checkpoint checkpoint) {
        this.clock = clock;
        this.checkpoint = checkpoint;
    }

    /// Work in one transaction that hears how far it is to say so.
    @FunctionalInterface
    public interface Work {

        /// @return where it led: an address
        String run(Progress progress);
    }

    /// Does an errand in the background, in a transaction of its own: all of it, or, where it is
    /// cancelled or fails, nothing. Does nothing where it was begun before.
    public void send(UUID errand, Work work) {
        if (start(errand)) {
            Thread.ofVirtual().name("errand").start(() -> run(errand, work));
        }
    }

    /// Takes an errand on; false where somebody has, or it was cancelled.
    public boolean start(UUID errand) {
        return apart(() -> LongTask.start(errand, clock.instant()));
    }

    private void run(UUID errand, Work work) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                var outcome = work.run(progress(errand));
                if (!LongTask.finish(errand, outcome)) {
                    throw new Progress.Stopped();
                }
            });
            checkpoint.sync();
        } catch (Progress.Stopped cancelled) {
            LOG.debug("An errand was cancelled");
        } catch (Refused refused) {
            fail(errand, refused.detail());
        } catch (RuntimeException | SQLException failure) {
            LOG.error("An errand failed", failure);
            fail(
                    errand,
                    Phrase.of(
                            "It could not be finished, and nothing was stored. Perhaps the disk is full; the log says more."));
        }
    }

    /// Notes how far an errand is, a few times a second at most, past the transaction that goes
    /// on.
    public Progress progress(UUID errand) {
        return new Progress() {

            private long next = System.nanoTime();

            @Override
            public void at(int done, int total) {
                if (System.nanoTime() < next) {
                    return;
                }
                if (!apart(() -> LongTask.at(errand, done, total, clock.instant()))) {
                    throw new Stopped();
                }
                next = System.nanoTime() + BETWEEN.toNanos();
            }
        };
    }

    /// Ends an errand well that was not sent.
    public void finish(UUID errand, @Nullable String outcome) {
        apart(() -> LongTask.finish(errand, outcome));
    }

    /// Ends one that failed.
    public void fail(UUID errand, Phrase why) {
        apart(() -> {
            LongTask.fail(errand, why);
            return true;
        });
    }

    private static <T> T apart(Supplier<T> deed) {
        return QuarkusTransaction.requiringNew().call(deed::get);
    }
}
