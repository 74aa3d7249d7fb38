package dev.assay.backup;

import java.time.Instant;
import java.util.List;

/// What an archive holds.
///
/// @param archive always [#ARCHIVE]
/// @param format of archives, from 1 on
/// @param schema the version of the database's tables, as the migrations count them
/// @param taken the moment that all of it is from
/// @param tables in the order in which they can be put back; empty at the begin of an archive,
///     where nothing is counted yet
public record Manifest(String archive, int format, String schema, Instant taken, List<Content> tables) {

    static final String ARCHIVE = "assay";
    static final int FORMAT = 1;

    public Manifest {
        tables = List.copyOf(tables);
    }

    /// @param sha256 of its lines, in hexadecimal
    public record Content(String name, long rows, String sha256) {}

    static Manifest begun(String schema, Instant taken) {
        return new Manifest(ARCHIVE, FORMAT, schema, taken, List.of());
    }

    Manifest with(List<Content> counted) {
        return new Manifest(archive, format, schema, taken, counted);
    }

    /// All rows of all tables.
    public long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }
}
