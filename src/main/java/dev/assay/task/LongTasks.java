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

    /// Does a task in the background, in a transaction of its own: all of it, or, where it is
    /// cancelled or fails, nothing. Does nothing where it was begun before.
    public void send(UUID task, Work work) {
        if (start(task)) {
            Thread.ofVirtual().name("long-task").start(() -> run(task, work));
        }
    }

    /// Takes a task on; false where somebody has, or it was cancelled.
    public boolean start(UUID task) {
        return apart(() -> LongTask.start(task, clock.instant()));
    }

    private void run(UUID task, Work work) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                var outcome = work.run(progress(task));
                if (!LongTask.finish(task, outcome)) {
                    throw new Progress.Stopped();
                }
            });
            checkpoint.sync();
        } catch (Progress.Stopped cancelled) {
            LOG.debug("A long task was cancelled");
        } catch (Refused refused) {
            fail(task, refused.detail());
        } catch (RuntimeException | SQLException failure) {
            LOG.error("A long task failed", failure);
            fail(
                    task,
                    Phrase.of(
                            "It could not be finished, and nothing was stored. Perhaps the disk is full; the log says more."));
        }
    }

    /// Notes how far a task is, a few times a second at most, past the transaction that goes
    /// on.
    public Progress progress(UUID task) {
        return new Progress() {

            private long next = System.nanoTime();

            @Override
            public void at(int done, int total) {
                if (System.nanoTime() < next) {
                    return;
                }
                if (!apart(() -> LongTask.at(task, done, total, clock.instant()))) {
                    throw new Stopped();
                }
                next = System.nanoTime() + BETWEEN.toNanos();
            }
        };
    }

    /// Ends a task well that was not sent.
    public void finish(UUID task, @Nullable String outcome) {
        apart(() -> LongTask.finish(task, outcome));
    }

    /// Ends one that failed.
    public void fail(UUID task, Phrase why) {
        apart(() -> {
            LongTask.fail(task, why);
            return true;
        });
    }

    private static <T> T apart(Supplier<T> deed) {
        return QuarkusTransaction.requiringNew().call(deed::get);
    }
}
