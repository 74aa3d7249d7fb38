package dev.assay.access;

import dev.assay.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Slows down guessing: after several wrong passwords for one account from one address, the next
/// tries from there wait, up to a minute. Who guesses from elsewhere slows down nobody but
/// themselves, and a browser that was signed in to the account before is counted alone, so that
/// a stranger can shut out nobody. Many accounts tried from one address wait a little, too. What
/// is counted is forgotten after a quarter of an hour without another wrong one.
@ApplicationScoped
class Attempts {

    private static final int REMEMBERED = 20_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    /// One account from one address, or from one browser.
    private static final Limit PAIR = new Limit(6, Duration.ofMinutes(1));

    /// All accounts from one address, which may be a whole office.
    private static final Limit PEER = new Limit(60, Duration.ofSeconds(10));

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param free how many wrong ones cost nothing
    /// @param longest that somebody waits after many
    private record Limit(int free, Duration longest) {

        Duration pause(int count) {
            if (count < free) {
                return Duration.ZERO;
            }
            var doubled = Duration.ofSeconds(1L << Math.min(count - free, 6));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private record Failures(int count, Instant last) {}

    /// Who tries.
    ///
    /// @param account a name for the account, also for one that there is not
    /// @param peer the address they try from
    /// @param browser names a browser that was signed in to this account before; null for every
    ///     other
    record Asker(String account, String peer, @Nullable String browser) {

        private String pair() {
            return browser == null ? account + " from " + peer : account + " in " + browser;
        }
    }

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /// @throws Refused 429 while they must wait
    synchronized void require(Asker asker) {
        var now = clock.instant();
        var wait = wait(asker.pair(), PAIR, now);
        if (asker.browser() == null) {
            var peers = wait("all from " + asker.peer(), PEER, now);
            wait = peers.compareTo(wait) > 0 ? peers : wait;
        }
        if (wait.isPositive()) {
            long seconds = wait.plusMillis(999).toSeconds();
            throw Refused.tooOften("Too many wrong passwords. Wait %d seconds and try again.", seconds)
                    .retriedIn(seconds);
        }
    }

    private Duration wait(String key, Limit limit, Instant now) {
        var failed = failures.get(key);
        return failed == null || forgotten(failed, now)
                ? Duration.ZERO
                : Duration.between(now, failed.last.plus(limit.pause(failed.count)));
    }

    /// Also what a clock that was set back says is still to come: nobody waits for it.
    private static boolean forgotten(Failures failed, Instant now) {
        return failed.last.plus(FORGOTTEN).isBefore(now) || failed.last.isAfter(now);
    }

    /// Counts a wrong password.
    ///
    /// @return how many in a row it makes for this account from there
    synchronized int failed(Asker asker) {
        var now = clock.instant();
        if (asker.browser() == null) {
            count("all from " + asker.peer(), now);
        }
        return count(asker.pair(), now);
    }

    /// How many wrong ones in a row, for whatever accounts, came from an address.
    synchronized int failedFrom(String peer) {
        var failed = failures.get("all from " + peer);
        return failed == null ? 0 : failed.count;
    }

    private int count(String key, Instant now) {
        return failures.merge(
                        key,
                        new Failures(1, now),
                        (before, one) -> new Failures(forgotten(before, now) ? 1 : before.count + 1, now))
                .count;
    }

    /// Forgets the wrong ones for this account. Those for others from the same address stay: a
    /// right password buys nobody more guesses.
    synchronized void passed(Asker asker) {
        failures.remove(asker.pair());
    }
}
