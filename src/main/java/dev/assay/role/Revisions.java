package dev.assay.role;

import dev.assay.access.Admission;
import dev.assay.access.Viewer;
import dev.assay.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Tells open pages that a role has changed: at which revision it is, and nothing else.
///
/// As long as anybody listens, one thread asks the database for the revisions of the roles they
/// listen to, about once a second: so only what is committed is told, and several copies of the
/// program tell the same. See ADR 13.
@ApplicationScoped
public class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class);
    private static final int LOOKS_PER_BEAT = 10;
    private static final int MOST_OF_A_PERSON = 12;
    private static final int MOST_WAITING = 1_000;

    private final long pace;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ReentrantLock door = new ReentrantLock();
    private final Condition moved = door.newCondition(); // somebody came, or it is over
    private boolean watching;
    private boolean entered; // since the last pause
    private boolean closed;

    /// @param pace in milliseconds
    Revisions(@ConfigProperty(name = "assay.live-pace", defaultValue = "1000") long pace) {
        this.pace = pace;
    }

    /// What a listener hears.
    sealed interface News {}

    /// A role is at a revision.
    record Changed(UUID role, long revision) implements News {}

    /// Nothing happened.
    record Beat() implements News {}

    /// The revisions of some roles as they are, then each as it rises. Ends when the sign-in
    /// does, or when the viewer has no part in the roles any more.
    ///
    /// @param asked the roles to hear of; all that the viewer has part in where it is empty
    /// @throws Refused 404 where one of them is not the viewer's to know of; 429 for too many of
    ///     one person
    Multi<News> news(Admission pass, Viewer viewer, Set<UUID> asked) {
        Listener.roles(viewer, asked);
        long theirs = listeners.stream()
                .filter(one -> one.account().equals(viewer.id()))
                .count();
        if (theirs >= MOST_OF_A_PERSON) {
            throw Refused.tooOften("You have %d pages open that wait for news. Close some.", MOST_OF_A_PERSON);
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var listener = new Listener(pass, viewer, asked, emitter);
                            emitter.onTermination(() -> listeners.remove(listener));
                            enter(listener);
                        },
                        MOST_WAITING);
    }

    private void enter(Listener listener) {
        door.lock();
        try {
            if (closed) {
                listener.end();
                return;
            }
            listeners.add(listener);
            entered = true;
            moved.signal();
            if (!watching) {
                watching = true;
                Thread.ofVirtual().name("revisions").start(this::watch);
            }
        } finally {
            door.unlock();
        }
    }

    private boolean goesOn() {
        door.lock();
        try {
            watching = !closed && !listeners.isEmpty();
            return watching;
        } finally {
            door.unlock();
        }
    }

    private void watch() {
        for (int look = 0; goesOn(); look++) {
            try {
                look(look % LOOKS_PER_BEAT == 0);
            } catch (RuntimeException outage) {
                LOG.debug("Nobody can be told what changed", outage);
            }
            pause();
        }
    }

    private void look(boolean beat) {
        var roles = listeners.stream().flatMap(one -> one.roles().stream()).collect(Collectors.toSet());
        var revisions = QuarkusTransaction.requiringNew().call(() -> Role.revisionsOf(roles));
        for (var listener : listeners) {
            if (beat || listener.fresh() || listener.lacks(revisions)) {
                listener.tell();
            }
            if (beat) {
                listener.beat();
            }
        }
    }

    private void pause() {
        door.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(pace);
            while (!closed && !entered && left > 0) {
                left = moved.awaitNanos(left);
            }
            entered = false;
        } catch (InterruptedException e) {
            end(); // an interrupted thread must not touch H2
        } finally {
            door.unlock();
        }
    }

    void close(@Observes ShutdownEvent event) {
        end();
    }

    private void end() {
        door.lock();
        try {
            closed = true;
            moved.signal();
            listeners.forEach(Listener::end);
        } finally {
            door.unlock();
        }
    }
}
