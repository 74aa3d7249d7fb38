package dev.assay.language;

import java.time.Instant;
import java.time.ZoneId;

/// A moment inside of a [Phrase]. Whoever shows the phrase knows the time zone and the language
/// to write it in.
///
/// @param at the moment, in no time zone
/// @param shape how much of it is written
public record Moment(Instant at, Shape shape) {

    /// How much of a moment is written; examples in English.
    public enum Shape {
        /// `14:12`.
        CLOCK,
        /// `6 March`.
        DAY,
        /// `Friday 13 March`.
        WEEKDAY,
        /// `Fri 13 Mar`.
        SHORT_DAY,
        /// `Fri 13 Mar, 10:00`.
        MOMENT,
        /// `Fri 13 Mar 2030, 10:00 CET`: what a shorter shape means.
        IN_FULL,
        /// `CET`.
        ZONE
    }

    /// As it reads in a language and a time zone.
    String in(Language language, ZoneId zone) {
        return DateWords.of(language).formatter(shape).format(at.atZone(zone));
    }
}
