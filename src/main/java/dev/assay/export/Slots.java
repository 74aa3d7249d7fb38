package dev.assay.export;

import dev.assay.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How many files are written at once. Each may take a connection for as long as its reader
/// takes, and the pool keeps some for everybody else.
@ApplicationScoped
class Slots {

    private static final int LONGEST_WAIT_SECONDS = 2;

    private final Semaphore free;

    Slots(@ConfigProperty(name = "assay.exports-at-once", defaultValue = "8") int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /// Writes in a slot of its own, which is free again when the writing ends, be it because its
    /// reader left.
    ///
    /// @throws Refused 429 where none gets free in a moment
    void during(Runnable writing) {
        enter();
        try {
            writing.run();
        } finally {
            free.release();
        }
    }

    private void enter() {
        try {
            if (free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.tooOften("Too many exports are being read at this moment. Try again in half a minute.");
    }

    int free() {
        return free.availablePermits();
    }
}
