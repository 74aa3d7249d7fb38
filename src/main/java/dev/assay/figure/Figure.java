package dev.assay.figure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One number with what is written at it: a sign of money, a scale, a unit, a time.
///
/// @param unit null where the number says nothing of what it counts
record Figure(
        int start,
        int end,
        double value,
        @Nullable String unit,
        @Nullable String per) {

    private static final String TIME = "ms|milliseconds?|secs?|seconds?|s|mins?|minutes?|hrs?|hours?|h|days?|weeks?"
            + "|months?|quarters?|yrs?|years?";
    /// All repetitions are bounded, so that a search is linear whatever the text.
    private static final Pattern NUMBER =
            Pattern.compile("([$€£¥]\\s?)?((?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?)(?![\\d]|[.,]\\d)"
                    + "(?:\\s?(million|billion|thousand|bn)\\b|([kKmMbB])(?![\\p{L}\\p{N}]))?\\+?");
    private static final Pattern SIGN = Pattern.compile("\\s?%|\\s?(?:percent|per cent|percentage points?)\\b");
    private static final Pattern MONEY = Pattern.compile("\\s?(?:(USD|dollars)|(EUR|euros)|(GBP|pounds)|(CAD|CHF))\\b");
    private static final Pattern TIMES = Pattern.compile("\\s?[x×](?![\\p{L}\\p{N}])|[ -]?fold\\b|\\stimes\\b");
    private static final Pattern DURATION = Pattern.compile("[\\s-]?(" + TIME + ")(?![\\p{L}\\p{N}])");
    private static final Pattern SIZE = Pattern.compile("\\s?([KMGTP]B)(?![\\p{L}\\p{N}])");
    private static final Pattern PER = Pattern.compile("\\s?/\\s?(" + TIME + ")(?![\\p{L}\\p{N}])"
            + "|\\s(?:per|a|an|each|every)\\s(" + TIME + ")(?![\\p{L}\\p{N}])"
            + "|\\s(?:(?:in|of)\\s)?(annual|yearly|monthly|weekly|daily)(?:ly)?\\b");
    private static final Map<String, String> CURRENCIES = Map.of("$", "$", "€", "€", "£", "£", "¥", "¥");
    private static final Map<String, Double> SCALES =
            Map.of("thousand", 1e3, "k", 1e3, "million", 1e6, "m", 1e6, "billion", 1e9, "bn", 1e9, "b", 1e9);
    private static final Map<String, String> ADVERBS =
            Map.of("annual", "year", "yearly", "year", "monthly", "month", "weekly", "week", "daily", "day");

    /// The figure that begins just here; null where there is none.
    static @Nullable Figure at(String text, int start) {
        var number = matcher(NUMBER, text, start);
        if (!number.lookingAt()) {
            return null;
        }
        double value = Double.parseDouble(number.group(2).replace(",", "")) * scale(number.group(3), number.group(4));
        var currency = number.group(1);
        return currency == null
                ? counted(text, start, number.end(), value)
                : new Figure(start, number.end(), value, CURRENCIES.get(currency.strip()), null).withTime(text);
    }

    private static double scale(@Nullable String word, @Nullable String letter) {
        var scale = word == null ? letter : word;
        return scale == null ? 1 : SCALES.getOrDefault(scale.toLowerCase(java.util.Locale.ROOT), 1.0);
    }

    /// A number that ends at `end`, with the unit behind it.
    static Figure counted(String text, int start, int end, double value) {
        var plain = new Figure(start, end, value, null, null);
        var money = matcher(MONEY, text, end);
        var duration = matcher(DURATION, text, end);
        if (matcher(SIGN, text, end).lookingAt()) {
            return plain.to(ends(SIGN, text, end), "%");
        }
        if (money.lookingAt()) {
            var unit = money.group(1) != null ? "$" : money.group(2) != null ? "€" : money.group(3) != null ? "£" : "";
            return plain.to(money.end(), unit.isEmpty() ? money.group(4) : unit).withTime(text);
        }
        if (matcher(TIMES, text, end).lookingAt()) {
            return plain.to(ends(TIMES, text, end), "×");
        }
        if (matcher(SIZE, text, end).lookingAt()) {
            return plain.to(
                    ends(SIZE, text, end),
                    text.substring(end, ends(SIZE, text, end)).strip());
        }
        if (duration.lookingAt()) {
            var seconds = value * Spans.seconds(duration.group(1));
            return new Figure(start, duration.end(), seconds, "s", null).withTime(text);
        }
        var per = matcher(PER, text, end);
        boolean rate = text.startsWith("/", end) && per.lookingAt();
        return rate ? new Figure(start, per.end(), value, "times", Spans.name(per.group(1))) : plain;
    }

    private Figure to(int further, @Nullable String unit) {
        return new Figure(start, further, value, unit, per);
    }

    /// The same with the time it is said for.
    Figure withTime(String text) {
        var found = matcher(PER, text, end);
        if (!found.lookingAt()) {
            return this;
        }
        var unit = found.group(1) == null ? found.group(2) : found.group(1);
        return unit == null
                ? new Figure(start, end, value, this.unit, ADVERBS.get(found.group(3)))
                : new Figure(start, found.end(), value, this.unit, Spans.name(unit));
    }

    private static int ends(Pattern pattern, String text, int from) {
        var matcher = matcher(pattern, text, from);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static Matcher matcher(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }
}
