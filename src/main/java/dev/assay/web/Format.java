package dev.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How values look on pages. Times are told in the reader's time zone. Numbers are rounded half up
/// on the exact value of the double, once, so that a value reads the same wherever it is shown.
@TemplateExtension
public final class Format {

    private static final List<String> COUNTS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final DateTimeFormatter CLOCK = pattern("HH:mm");
    private static final DateTimeFormatter DAY = pattern("d MMMM");
    private static final DateTimeFormatter TODAY = pattern("EEEE d MMMM");
    private static final DateTimeFormatter SHORT_DAY = pattern("EEE d MMM");
    private static final DateTimeFormatter MOMENT = pattern("EEE d MMM, HH:mm");
    private static final DateTimeFormatter IN_FULL = pattern("EEE d MMM uuuu, HH:mm z");
    private static final DateTimeFormatter ZONE = pattern("z");

    private Format() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// `4.0`.
    public static String oneDecimal(Double value) {
        return rounded(value, 1).toPlainString();
    }

    /// `4` for a whole number, else one decimal.
    public static String brief(Double value) {
        return value == Math.rint(value) ? rounded(value, 0).toPlainString() : oneDecimal(value);
    }

    /// `3` and not `3.0`, and every digit there is.
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// `80%` of a share in `[0, 1]`.
    public static String percent(Double share) {
        return whole(share) + "%";
    }

    /// A share in `[0, 1]` as a whole number of hundredths.
    public static int whole(Double share) {
        return new BigDecimal(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /// The class of the band a value in `[1, 5]` falls into, by halves: `v1`, `v15`, `v2` to `v5`.
    public static String band(Double value) {
        var halves = new BigDecimal(value * 2).setScale(0, RoundingMode.HALF_UP).intValue();
        return halves % 2 == 0 ? "v" + halves / 2 : "v" + halves / 2 + "5";
    }

    /// A count in words up to twelve, in digits beyond.
    public static String inWords(Integer count) {
        return count >= 0 && count < COUNTS.size() ? COUNTS.get(count) : String.format(Locale.ENGLISH, "%,d", count);
    }

    /// The same with a capital first letter.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// `14:12`.
    public static String clock(Instant time) {
        return told(CLOCK, time);
    }

    /// `6 March`.
    public static String day(Instant time) {
        return told(DAY, time);
    }

    /// `Friday 13 March`.
    public static String today(Instant time) {
        return told(TODAY, time);
    }

    /// `Fri 13 Mar`.
    public static String shortDay(Instant time) {
        return told(SHORT_DAY, time);
    }

    /// `Fri 13 Mar, 10:00`.
    public static String moment(Instant time) {
        return told(MOMENT, time);
    }

    /// `Fri 13 Mar 2030, 10:00 CET`: what a shorter form stands for.
    public static String inFull(Instant time) {
        return told(IN_FULL, time);
    }

    /// `CET`.
    public static String zone(Instant time) {
        return told(ZONE, time);
    }

    private static String told(DateTimeFormatter pattern, Instant time) {
        return pattern.format(time.atZone(Zones.ofViewer()));
    }

    /// A text that keeps its own direction inside a sentence.
    public static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    private static BigDecimal rounded(double value, int scale) {
        return new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
    }
}
