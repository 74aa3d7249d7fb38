package dev.assay.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the figures in a text.
///
/// A number counts when it says what it counts: per cent, money, time, a size, a multiple, or a
/// noun in the plural. So `Option 4`, `p99` and a year are no figures; neither is `two ways`.
/// Only English is understood.
public final class Quantities {

    private static final Map<String, Integer> SPELLED = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("hundred", 100),
            Map.entry("dozen", 12));
    private static final Map<String, Double> MULTIPLES = Map.of(
            "doubled",
            2.0,
            "twofold",
            2.0,
            "tripled",
            3.0,
            "threefold",
            3.0,
            "quadrupled",
            4.0,
            "fivefold",
            5.0,
            "tenfold",
            10.0,
            "halved",
            0.5);
    private static final String WHOLE_UNITS = "(seconds|minutes|hours|days|weeks|months|quarters|years)";
    private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}\\p{N}_.,:/$€£¥-])(?:[$€£¥]\\s?)?\\d"
            + "|(?<![\\p{L}\\p{N}_-])(?:from " + WHOLE_UNITS + " to " + WHOLE_UNITS
            + "|(?<many>dozens|hundreds|thousands|millions) of"
            + "|(?<word>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
            + "|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|hundred|dozen)"
            + "|(?<multiple>[Dd]oubled|[Tt]wofold|[Tt]ripled|[Tt]hreefold|[Qq]uadrupled|[Ff]ivefold|[Tt]enfold|[Hh]alved)"
            + ")(?![\\p{L}\\p{N}-])");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s?(?:-{1,2}>|→|[-–—]|\\b(?:(?:down|up) )?to\\b|(?<=\\d)\\sand\\b)\\s?");
    private static final Pattern TEAM_OF = Pattern.compile("\\b(?:team|group|crew|squad) of $");
    /// `503 errors` are errors with the status 503.
    private static final Set<Double> STATUSES = Set.of(400.0, 401.0, 403.0, 404.0, 429.0, 500.0, 502.0, 503.0, 504.0);

    private static final int LONGEST_LEAD = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
    }

    /// The figures of a text, in its order, never overlapping; empty where there are none. Takes
    /// any text, in time linear in its length. In `cut it from 3 to 2 hours for 6 dock planners`
    /// there are two: `3 to 2 hours` and `6 dock planners`.
    public static List<Quantity> in(String text) {
        var quantities = new Quantities(text);
        quantities.search();
        return quantities.found;
    }

    private void search() {
        var beginning = BEGINNING.matcher(text);
        int from = 0;
        while (from <= text.length() && beginning.find(from)) {
            var quantity = read(beginning);
            if (quantity != null) {
                found.add(quantity);
            }
            from = quantity == null ? beginning.end() : quantity.end();
        }
    }

    private @Nullable Quantity read(Matcher at) {
        var word = at.group("word");
        if (word != null) {
            return spelled(at.start(), at.end(), word.toLowerCase(Locale.ROOT));
        }
        if (at.group("many") != null) {
            var many = Counted.behind(text, at.end(), false);
            return many == null ? null : new Quantity(at.start(), many.end(), many.unit(), null, List.of());
        }
        if (at.group("multiple") != null) {
            double value = MULTIPLES.getOrDefault(at.group("multiple").toLowerCase(Locale.ROOT), 1.0);
            return new Quantity(at.start(), at.end(), "×", null, List.of(value));
        }
        if (at.group(1) != null) {
            return new Quantity(at.start(), at.end(), "s", null, List.of());
        }
        return digits(at.start());
    }

    private @Nullable Quantity spelled(int start, int end, String word) {
        double value = SPELLED.getOrDefault(word, 1);
        var figure = Figure.counted(text, start, end, value);
        if ("s".equals(figure.unit()) || "%".equals(figure.unit()) || "×".equals(figure.unit())) {
            return one(figure);
        }
        return counted(new Figure(start, end, value, null, null), true);
    }

    private @Nullable Quantity digits(int start) {
        var first = Figure.at(text, start);
        if (first == null) {
            return null;
        }
        var between = BETWEEN.matcher(text).region(first.end(), text.length()).useTransparentBounds(true);
        var second = between.lookingAt() ? Figure.at(text, between.end()) : null;
        return second == null ? single(first) : both(first, second);
    }

    private @Nullable Quantity single(Figure figure) {
        return figure.unit() == null ? counted(figure, false) : one(figure);
    }

    private static Quantity one(Figure figure) {
        var unit = java.util.Objects.requireNonNull(figure.unit());
        return new Quantity(figure.start(), figure.end(), unit, figure.per(), List.of(figure.value()));
    }

    private @Nullable Quantity counted(Figure figure, boolean spelled) {
        boolean year = !spelled && figure.value() >= FIRST_YEAR && figure.value() <= LAST_YEAR;
        var counted = year ? null : Counted.behind(text, figure.end(), spelled);
        if (counted != null && counted.unit().equals("error") && STATUSES.contains(figure.value())) {
            return null;
        }
        if (counted == null) {
            return ofTeam(figure);
        }
        var rate = new Figure(figure.start(), counted.end(), figure.value(), counted.unit(), null).withTime(text);
        return one(rate);
    }

    /// The four of a `team of four` are people.
    private @Nullable Quantity ofTeam(Figure figure) {
        var lead = text.substring(Math.max(0, figure.start() - LONGEST_LEAD), figure.start());
        return TEAM_OF.matcher(lead).find()
                ? new Quantity(figure.start(), figure.end(), "people", null, List.of(figure.value()))
                : null;
    }

    /// A range or a change; the unit may stand at either number. Two units make it one figure,
    /// and the search finds the other.
    private @Nullable Quantity both(Figure first, Figure second) {
        if (first.unit() == null && second.unit() == null) {
            var counted = Counted.behind(text, second.end(), false);
            return counted == null
                    ? null
                    : new Quantity(
                            first.start(), counted.end(), counted.unit(), null, List.of(first.value(), second.value()));
        }
        if (first.unit() != null && second.unit() != null && !first.unit().equals(second.unit())) {
            return single(first);
        }
        var known = first.unit() == null ? second : first;
        return new Quantity(
                first.start(),
                second.end(),
                java.util.Objects.requireNonNull(known.unit()),
                second.per() == null ? first.per() : second.per(),
                List.of(value(first, second), value(second, first)));
    }

    /// A bare number beside one with a time unit is meant in that unit.
    private double value(Figure figure, Figure other) {
        if (figure.unit() != null || !"s".equals(other.unit())) {
            return figure.value();
        }
        var word = text.substring(other.start(), other.end()).replaceAll("^\\P{L}*(\\p{L}+).*$", "$1");
        return figure.value() * Spans.seconds(word);
    }
}
