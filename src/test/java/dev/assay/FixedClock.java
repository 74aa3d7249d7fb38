package dev.assay;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// It is always the same moment in tests, until one steps the clock.
public class FixedClock {

    public static final Instant NOW = Instant.parse("2030-01-02T10:00:00Z");

    private static volatile Duration step = Duration.ZERO;

    @Mock
    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return NOW.plus(step);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }
        };
    }

    /// Does something while the clock stands elsewhere, as another copy's clock may.
    public static void during(Duration away, Runnable deed) {
        step = away;
        try {
            deed.run();
        } finally {
            step = Duration.ZERO;
        }
    }
}
