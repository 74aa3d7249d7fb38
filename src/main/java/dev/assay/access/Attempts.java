package dev.assay.access;

import dev.assay.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down guessing: after several failures for one account or from one address, the next
/// tries wait. Nobody is
/// locked out
/// for longer than a minute, so a stranger cannot shut an account.
@ApplicationScoped
class Attempts {

    private static final int FREE_PER_ACCOUNT = 6;
    private static final int FREE_PER_PEER = 30;
    private static final int REMEMBERED = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /// @throws Refused 429 while the account or the peer must wait
    synchronized void require(String email, String peer) {
        if (waits("account " + email, FREE_PER_ACCOUNT) || waits("peer " + peer, FREE_PER_PEER)) {
            throw Refused.tooOften("Too many wrong passwords. Wait a minute and try again.");
        }
    }

    private boolean waits(String key, int free) {
        var failed = failures.get(key);
        if (failed == null || failed.count < free) {
            return false;
        }
        var pause = Duration.ofSeconds(1L << Math.min(failed.count - free, 6));
        var wait = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        return failed.last.plus(wait).isAfter(clock.instant());
    }

    synchronized void failed(String email, String peer) {
        var now = clock.instant();
        failures.merge("account " + email, new Failures(1, now), (a, b) -> new Failures(a.count + 1, now));
        failures.merge("peer " + peer, new Failures(1, now), (a, b) -> new Failures(a.count + 1, now));
    }

    synchronized void passed(String email, String peer) {
        failures.remove("account " + email);
        failures.remove("peer " + peer);
    }
}
