package dev.assay.figure;

import java.util.Locale;

/// Words for time.
final class Spans {

    private Spans() {}

    /// The unit a word or an abbreviation stands for: `year` for `yrs`.
    static String name(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return switch (plain.length() > 2 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain) {
            case "ms", "millisecond" -> "millisecond";
            case "s", "sec", "second" -> "second";
            case "min", "minute" -> "minute";
            case "h", "hr", "hour" -> "hour";
            case "yr", "year" -> "year";
            case "day" -> "day";
            case "week" -> "week";
            case "month" -> "month";
            default -> "quarter";
        };
    }

    /// How long it is; a month is a twelfth of 365 days.
    static double seconds(String word) {
        double day = 86_400;
        return switch (name(word)) {
            case "millisecond" -> 0.001;
            case "second" -> 1;
            case "minute" -> 60;
            case "hour" -> 3_600;
            case "day" -> day;
            case "week" -> 7 * day;
            case "month" -> 365 * day / 12;
            case "quarter" -> 365 * day / 4;
            default -> 365 * day;
        };
    }
}
