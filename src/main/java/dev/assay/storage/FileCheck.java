package dev.assay.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a file is the database that its marker tells of, and whole. It is only read.
///
/// A file that was closed is compared to the byte. One that was not, after a kill or a power
/// failure, is read through: everything that was once told to be on disk must be in it.
final class FileCheck {

    private static final int ALREADY_OPEN = 90020; // of H2
    private static final int OTHER_CREDENTIALS = 28000;
    private static final int MOST_CAUSES = 20;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String OTHER = "%s is the database of another installation of Assay.";
    private static final String OLDER =
            "%s is older than what Assay had on disk%s, or so damaged that only an older state can be read:"
                    + " changes that were kept are not in it.";
    private static final String NOTHING =
            "%s holds no tables of Assay: it is another file, or so damaged that nothing is found in it.";
    private static final String DAMAGED = "%s is damaged: not all of it can be read (%s).";
    private static final String CUT = "%s was cut off: it has %,d bytes, and had %,d when it was closed.";
    private static final String CHANGED =
            "%s is not what it was when it was closed%s: a part of it is damaged, or another program changed it.";
    private static final String GONE = "There is no database %s, but a marker of one%s.";
    private static final String UNREADABLE_MARKER = "The marker %s cannot be read: it is damaged.";
    private static final String LOCKED =
            "%s does not open by the user name and the password of the settings, QUARKUS_DATASOURCE_USERNAME and _PASSWORD.";
    private static final String IN_USE = "Another program has the database %s open, most likely Assay itself."
            + " Only one can: stop that one first, or use it.";

    private final Path file;
    private final MarkerFile markerFile;

    FileCheck(Path file) {
        this.file = file;
        this.markerFile = MarkerFile.beside(file);
    }

    /// @throws WrongDatabase where it is not
    void require() throws IOException {
        var trouble = trouble(marker());
        if (trouble != null) {
            throw wrong(trouble, null);
        }
    }

    /// Reads through a file whatever its marker says.
    ///
    /// @return how many rows a table has
    /// @throws WrongDatabase where not all of it can be read
    Map<String, Long> through() throws WrongDatabase {
        try (var look = new Look(file)) {
            return look.through();
        } catch (SQLException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError unreadable) {
            throw wrong(damaged(unreadable), unreadable);
        }
    }

    private Marker marker() throws IOException {
        try {
            return markerFile.read();
        } catch (WrongDatabase unreadable) {
            throw wrong(UNREADABLE_MARKER.formatted(markerFile.path()), unreadable);
        }
    }

    private @Nullable String trouble(Marker marker) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return marker.id() == null ? null : GONE.formatted(file, seen(marker));
        }
        if (marker.seals().isEmpty()) {
            return inside(marker);
        }
        var found = Seal.of(file);
        return marker.seals().contains(found) ? null : otherThan(marker, found);
    }

    /// Why a file is not the one that was closed, as well as can be told.
    private String otherThan(Marker marker, Seal found) {
        var trouble = inside(marker);
        if (trouble != null && isKnown(trouble, marker)) {
            return trouble;
        }
        long before = marker.seals().getFirst().bytes();
        if (found.bytes() < before) {
            return CUT.formatted(file, found.bytes(), before);
        }
        return trouble != null ? trouble : CHANGED.formatted(file, seen(marker));
    }

    private boolean isKnown(String trouble, Marker marker) {
        return trouble.equals(OTHER.formatted(file)) || trouble.equals(OLDER.formatted(file, seen(marker)));
    }

    private @Nullable String inside(Marker marker) {
        try (var look = new Look(file)) {
            if (!look.hasTables()) {
                // of a first start that was killed, the marker is blank
                return markerFile.exists() && marker.id() == null ? null : NOTHING.formatted(file);
            }
            var identity = look.identity();
            if (marker.id() != null && identity != null && !identity.id().equals(marker.id())) {
                return OTHER.formatted(file);
            }
            if (isOlder(look, identity, marker)) {
                return OLDER.formatted(file, seen(marker));
            }
            look.through();
            return null;
        } catch (SQLException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError unreadable) {
            return damaged(unreadable);
        }
    }

    private static boolean isOlder(Look look, Look.@Nullable Identity identity, Marker marker) {
        if (marker.id() != null && (identity == null || identity.counter() < marker.counter())) {
            return true;
        }
        boolean wasOpen = marker.seals().isEmpty() && !marker.created().isEmpty();
        return wasOpen && (!look.created().equals(marker.created()) || look.version() < marker.newest());
    }

    private static String seen(Marker marker) {
        return marker.seen() == null ? "" : ", last seen on " + MINUTE.format(marker.seen());
    }

    private String damaged(Throwable unreadable) {
        if (unreadable instanceof SQLException sql && sql.getErrorCode() == OTHER_CREDENTIALS) {
            return LOCKED.formatted(file);
        }
        boolean inUse = Stream.<Throwable>iterate(unreadable, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN);
        return inUse ? IN_USE.formatted(file) : DAMAGED.formatted(file, firstLine(unreadable));
    }

    private static String firstLine(Throwable unreadable) {
        var told = unreadable.getMessage() == null ? unreadable.toString() : unreadable.getMessage();
        return told.lines().findFirst().orElse("");
    }

    /// What is wrong, and what can be done.
    WrongDatabase wrong(String trouble, @Nullable Throwable cause) {
        if (trouble.equals(IN_USE.formatted(file)) || trouble.equals(LOCKED.formatted(file))) {
            return new WrongDatabase(trouble, cause);
        }
        return new WrongDatabase("""
                %s
                Nothing was changed, and nothing is served. One of these leads back:
                  - put the right file there, if you have it;
                  - move what is there away, and put a backup back: assay restore FILE;
                  - to go on with what is there, as it is, and without what it lacks, move %s away.""".formatted(trouble, markerFile.path()), cause);
    }

    /// What is wrong where H2 could not open it.
    WrongDatabase wrong(SQLException unopened) {
        return wrong(damaged(unopened), unopened);
    }
}
