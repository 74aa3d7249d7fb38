package dev.assay.storage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a database, kept beside it in a file of its own, so that another, an older or
/// a damaged one is not taken for it.
///
/// @param id of the installation; null until the first start is through
/// @param schema the newest migration; null until then
/// @param counter how often the program started, stopped or was running at a full hour, at least
/// @param seen when it last did; null until the first start is through
/// @param created by which H2 tells its files apart; empty for PostgreSQL
/// @param newest H2's newest version of the data that is on disk for certain
/// @param seals what the file may be while it is closed; empty while it is open
record Marker(
        @Nullable UUID id,
        @Nullable String schema,
        long counter,
        @Nullable Instant seen,
        String created,
        long newest,
        List<Seal> seals) {

    /// Nothing is known yet.
    static final Marker BLANK = new Marker(null, null, 0, null, "", 0, List.of());

    Marker {
        seals = List.copyOf(seals);
    }

    /// Somebody opened the file to write.
    Marker opened(String file, long version) {
        return new Marker(id, schema, counter, seen, file, version, List.of());
    }

    /// More of it is on disk.
    Marker synced(long version) {
        return new Marker(id, schema, counter, seen, created, Math.max(newest, version), seals);
    }

    /// It is closed, and may be any of these files.
    Marker sealed(List<Seal> any) {
        return new Marker(id, schema, counter, seen, created, newest, any);
    }

    /// The program is there.
    Marker seen(UUID installation, String newestMigration, long count, Instant now) {
        return new Marker(installation, newestMigration, count, now, created, newest, seals);
    }
}
