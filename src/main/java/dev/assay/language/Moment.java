package dev.assay.language;

import java.time.Instant;
import java.time.ZoneId;

/// A moment inside of a [Phrase]: in which zone and which language it is told is known to whoever
/// shows the phrase.
public record Moment(Instant at, Shape shape) {

    /// How much of it is told; examples in English.
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
        /// `Fri 13 Mar 2030, 10:00 CET`: what a shorter form stands for.
        IN_FULL,
        /// `CET`.
        ZONE
    }

    /// As it reads in a language and a time zone.
    String in(Language language, ZoneId zone) {
        return DateWords.of(language).formatter(shape).format(at.atZone(zone));
    }
}
