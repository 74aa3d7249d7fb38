package dev.assay.backup;

import dev.assay.language.Phrase;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file with everything in it, by its name: `assay-20301128T074500Z.zip`, and `.zip.age` where
/// it is encrypted.
///
/// @param at when it was begun, to the second
/// @param bytes its size
public record Copy(String name, Instant at, long bytes) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("assay-(\\d{8}T\\d{6}Z)\\.zip(?:\\.age)?");
    private static final long KILO = 1_000;
    private static final double MEGA = 1_000_000;

    static String named(Instant at, boolean encrypted) {
        return "assay-" + MOMENT.format(at) + ".zip" + (encrypted ? ".age" : "");
    }

    /// @return nothing for a file that is called otherwise
    static Optional<Copy> of(String name, long bytes) {
        var read = NAME.matcher(name);
        try {
            return read.matches()
                    ? Optional.of(new Copy(name, MOMENT.parse(read.group(1), Instant::from), bytes))
                    : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    public boolean encrypted() {
        return name.endsWith(".age");
    }

    /// `37 kB`, `4.2 MB`; never less than one.
    public Phrase size() {
        return bytes < MEGA
                ? Phrase.of("%,d\u00a0kB", Math.max(1, Math.ceilDiv(bytes, KILO)))
                : Phrase.of("%,.1f\u00a0MB", bytes / MEGA);
    }
}
