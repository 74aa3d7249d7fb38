package dev.assay.language;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How dates and times are written in a language. A formatter takes a moment that has its zone.
///
/// @param day `6 March`
/// @param today `Friday 13 March`
/// @param shortDay `Fri 13 Mar`
/// @param moment `Fri 13 Mar, 10:00`
/// @param inFull `Fri 13 Mar 2030, 10:00 CET`
/// @param clock `14:12`, of 24 hours in every language
/// @param zone `CET`
public record DateWords(
        DateTimeFormatter day,
        DateTimeFormatter today,
        DateTimeFormatter shortDay,
        DateTimeFormatter moment,
        DateTimeFormatter inFull,
        DateTimeFormatter clock,
        DateTimeFormatter zone) {

    private static final Map<Language, DateWords> ALL = new EnumMap<>(Map.of(
            Language.ENGLISH, of(Locale.ENGLISH, "d MMMM", "EEEE d MMMM", "EEE d MMM"),
            Language.SPANISH, of(Language.SPANISH.locale(), "d 'de' MMMM", "EEEE d 'de' MMMM", "EEE d MMM"),
            Language.GERMAN, of(Language.GERMAN.locale(), "d. MMMM", "EEEE, d. MMMM", "EEE, d. MMM")));

    /// Those of a language; the same object every time.
    public static DateWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    DateTimeFormatter formatter(Moment.Shape shape) {
        return switch (shape) {
            case CLOCK -> clock;
            case DAY -> day;
            case WEEKDAY -> today;
            case SHORT_DAY -> shortDay;
            case MOMENT -> moment;
            case IN_FULL -> inFull;
            case ZONE -> zone;
        };
    }

    private static DateWords of(Locale locale, String day, String today, String shortDay) {
        return new DateWords(
                shape(day, locale),
                shape(today, locale),
                shape(shortDay, locale),
                shape(shortDay + ", HH:mm", locale),
                shape(shortDay + " uuuu, HH:mm z", locale),
                shape("HH:mm", locale),
                shape("z", locale));
    }

    private static DateTimeFormatter shape(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
