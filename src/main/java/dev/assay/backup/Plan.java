package dev.assay.backup;

import dev.assay.language.Phrase;
import io.quarkus.runtime.configuration.DurationConverter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How often copies are made by themselves, and where.
///
/// @param every null where none are made
/// @param keep how many stay, at least one
/// @param passphrase null where they are not encrypted
record Plan(
        @Nullable Duration every,
        int keep,
        Path directory,
        @Nullable String passphrase) {

    /// No copies are made.
    static final Plan NONE = new Plan(null, 1, Path.of("backups"), null);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    /// Reads what is set.
    ///
    /// @param every `24h`, `6h`, `PT6H`; null for never
    /// @throws IllegalArgumentException with a sentence that says what is valid
    static Plan of(@Nullable String every, String keep, String directory, @Nullable String passphrase) {
        return new Plan(
                every == null ? null : every(every.strip()),
                keep(keep.strip()),
                directory(directory),
                passphrase == null ? null : passphrase(passphrase));
    }

    private static Duration every(String text) {
        try {
            var read = DurationConverter.parseDuration(text);
            if (read.compareTo(SHORTEST) >= 0 && read.compareTo(LONGEST) <= 0) {
                return read;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "ASSAY_BACKUP_EVERY is \"%s\": set a time from a minute to 366 days, such as 24h, 90m or PT6H."
                        .formatted(text));
    }

    private static int keep(String text) {
        if (text.matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException(
                "ASSAY_BACKUP_KEEP is \"%s\": set how many copies stay, a whole number from 1 to 99999."
                        .formatted(text));
    }

    private static Path directory(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("ASSAY_BACKUP_DIR is \"%s\": set a directory.".formatted(text), e);
        }
    }

    private static String passphrase(String text) {
        if (text.codePointCount(0, text.length()) < Passphrase.SHORTEST
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "ASSAY_BACKUP_PASSPHRASE must have at least %d characters, all in one line."
                            .formatted(Passphrase.SHORTEST));
        }
        return text;
    }

    char @Nullable [] secret() {
        return passphrase == null ? null : passphrase.toCharArray();
    }

    boolean encrypts() {
        return passphrase != null;
    }

    /// `every day`, `every 6 hours`; null where none are made.
    @Nullable
    Phrase words() {
        if (every == null) {
            return null;
        }
        long seconds = every.toSeconds();
        if (seconds % Duration.ofDays(1).toSeconds() == 0) {
            long days = every.toDays();
            return days == 1 ? Phrase.of("every day") : Phrase.of("every %,d days", days);
        }
        if (seconds % Duration.ofHours(1).toSeconds() == 0) {
            long hours = every.toHours();
            return hours == 1 ? Phrase.of("every hour") : Phrase.of("every %,d hours", hours);
        }
        long minutes = Math.max(1, Math.round(seconds / 60.0));
        return minutes == 1 ? Phrase.of("every minute") : Phrase.of("every %,d minutes", minutes);
    }

    /// Without the passphrase, wherever it is printed.
    @Override
    public String toString() {
        return "%s, %d kept in %s".formatted(every == null ? "never" : words(), keep, directory);
    }
}
