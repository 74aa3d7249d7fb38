package dev.assay.language;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How dates and times are written in a language.
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
