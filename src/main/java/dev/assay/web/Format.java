package dev.assay.web;

import dev.assay.language.Moment.Shape;
import dev.assay.language.Phrase;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How values look on pages. Times are told in the reader's time zone and language. Numbers are
/// rounded half up on the exact value of the double, once, so that a value reads the same
/// wherever it is shown.
@TemplateExtension
public final class Format {

    private static final List<Phrase> COUNTS = List.of(
            Phrase.of("none"),
            Phrase.of("one"),
            Phrase.of("two"),
            Phrase.of("three"),
            Phrase.of("four"),
            Phrase.of("five"),
            Phrase.of("six"),
            Phrase.of("seven"),
            Phrase.of("eight"),
            Phrase.of("nine"),
            Phrase.of("ten"),
            Phrase.of("eleven"),
            Phrase.of("twelve"));

    private Format() {}

    /// `4.0`, `−0.4`.
    public static Phrase oneDecimal(Double value) {
        var shown = rounded(value, 1);
        return new Phrase(sign(shown, "") + "%.1f", List.of(shown.abs()));
    }

    /// `4` for a whole number, else one decimal.
    public static Phrase brief(Double value) {
        return value == Math.rint(value) ? Phrase.of("%.0f", rounded(value, 0)) : oneDecimal(value);
    }

    /// `3` and not `3.0`, and every digit there is: as forms send it back, in every language
    /// alike.
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// The same to be read.
    public static Phrase number(Double value) {
        var digits = BigDecimal.valueOf(value).stripTrailingZeros();
        return new Phrase("%." + Math.max(0, digits.scale()) + "f", List.of(digits));
    }

    /// `0.42`, `3.104`.
    public static Phrase decimals(double value, int digits) {
        return new Phrase("%." + digits + "f", List.of(value));
    }

    /// `+0.24`, `−0.24`.
    public static Phrase signed(double value, int digits) {
        return new Phrase(sign(rounded(value, digits), "+") + "%." + digits + "f", List.of(Math.abs(value)));
    }

    /// A minus of a plus's width; none for what rounds to 0.
    private static String sign(BigDecimal shown, String otherwise) {
        return shown.signum() < 0 ? "−" : otherwise;
    }

    /// `80%` of a share in `[0, 1]`.
    public static Phrase percent(Double share) {
        return Phrase.of("%d%%", whole(share));
    }

    /// A share in `[0, 1]` as a whole number of hundredths.
    public static int whole(Double share) {
        return new BigDecimal(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /// The class of the band a value in `[1, 5]` falls into, by halves: `v1`, `v15`, `v2` to
    /// `v5`.
    public static String band(Double value) {
        var halves = new BigDecimal(value * 2).setScale(0, RoundingMode.HALF_UP).intValue();
        return halves % 2 == 0 ? "v" + halves / 2 : "v" + halves / 2 + "5";
    }

    /// A count in words up to twelve, in digits beyond.
    public static Phrase inWords(Integer count) {
        return count >= 0 && count < COUNTS.size() ? COUNTS.get(count) : Phrase.of("%,d", count);
    }

    /// With a capital first letter, to stand at the beginning of a sentence.
    public static String capital(String text) {
        return Phrase.capital(text);
    }

    /// `14:12`.
    public static Phrase clock(Instant time) {
        return Phrase.of(time, Shape.CLOCK);
    }

    /// `6 March`.
    public static Phrase day(Instant time) {
        return Phrase.of(time, Shape.DAY);
    }

    /// `Friday 13 March`.
    public static Phrase today(Instant time) {
        return Phrase.of(time, Shape.WEEKDAY);
    }

    /// `Fri 13 Mar`.
    public static Phrase shortDay(Instant time) {
        return Phrase.of(time, Shape.SHORT_DAY);
    }

    /// `Fri 13 Mar, 10:00`.
    public static Phrase moment(Instant time) {
        return Phrase.of(time, Shape.MOMENT);
    }

    /// `2030-03-13T09:00:00.123Z`: for machines, to the millisecond, as HTML has it.
    public static String stamp(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /// `Fri 13 Mar 2030, 10:00 CET`: what a shorter form stands for.
    public static Phrase inFull(Instant time) {
        return Phrase.of(time, Shape.IN_FULL);
    }

    /// In one of the shapes `clock`, `day` and `moment`.
    public static Phrase told(Instant time, String shape) {
        return switch (shape) {
            case "clock" -> clock(time);
            case "day" -> day(time);
            default -> moment(time);
        };
    }

    /// `CET`.
    public static Phrase zone(Instant time) {
        return Phrase.of(time, Shape.ZONE);
    }

    /// A text that keeps its own direction inside a sentence.
    public static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    private static BigDecimal rounded(double value, int scale) {
        return new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
    }
}
