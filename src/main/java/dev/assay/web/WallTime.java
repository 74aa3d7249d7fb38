package dev.assay.web;

import dev.assay.language.Phrase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date and time as somebody typed it, meant in their own time zone.
public record WallTime(String field, LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// What a form sent, `2030-03-13T10:00`; null for nothing.
    ///
    /// @throws Refused 400 for what is no date and time
    public static @Nullable WallTime read(String field, @Nullable String typed, ZoneId zone) {
        var text = Form.typed(typed).strip();
        try {
            return text.isEmpty() ? null : new WallTime(field, LocalDateTime.parse(text), zone);
        } catch (DateTimeParseException e) {
            throw Refused.malformed(field, "must be a date and a time, such as 2030-03-13T10:00");
        }
    }

    /// What a form shows of a moment, to the minute.
    public static String shown(Instant time, ZoneId zone) {
        return LocalDateTime.ofInstant(time, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /// What was typed as pages tell moments; as it is where it is none, null where it is nothing.
    public static @Nullable Phrase words(@Nullable String typed, ZoneId zone) {
        try {
            var time = read("", typed, zone);
            return time == null ? null : Format.inFull(time.instant());
        } catch (Refused noMoment) {
            return Phrase.verbatim(Form.typed(typed));
        }
    }

    /// The moment; the first of the two where clocks are set back over it.
    ///
    /// @throws Refused 400 where clocks are set forward over it, so that there is none
    public Instant instant() {
        if (offsets().isEmpty()) {
            var gap = zone.getRules().getTransition(local);
            throw Refused.malformed(
                    field,
                    "does not exist: in %s clocks go from %s to %s on that day. Choose another time",
                    zone,
                    CLOCK.format(gap.getDateTimeBefore()),
                    CLOCK.format(gap.getDateTimeAfter()));
        }
        return local.toInstant(offsets().getFirst());
    }

    /// The same; `before` where nothing else was typed than what was shown of it.
    public Instant instant(@Nullable Instant before) {
        return before != null
                        && shown(before, zone)
                                .equals(local.truncatedTo(ChronoUnit.MINUTES).toString())
                ? before
                : instant();
    }

    /// What whoever typed it should know, in a sentence; null where there is but one such moment.
    public @Nullable Phrase notice() {
        return offsets().size() < 2
                ? null
                : Phrase.of(
                        "%s comes twice on that day in %s; the first is meant, before clocks are set back.",
                        CLOCK.format(local), zone.getId());
    }

    private List<ZoneOffset> offsets() {
        return zone.getRules().getValidOffsets(local);
    }
}
