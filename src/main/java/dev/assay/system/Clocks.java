package dev.assay.system;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The one clock: UTC, whole milliseconds, which both databases keep exactly.
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
