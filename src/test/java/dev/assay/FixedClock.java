package dev.assay;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// It is always the same moment in tests.
public class FixedClock {

    public static final Instant NOW = Instant.parse("2030-01-02T10:00:00Z");

    @Mock
    @Produces
    @Singleton
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
