package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Krippendorff's α for values on an ordered scale, units with fewer than two values left out.
///
/// Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
final class Alpha {

    private static final int PAIR = 2;

    /// How two values differ.
    enum Metric {
        /// By how many of the given values lie between them.
        ORDINAL,
        /// In points.
        INTERVAL
    }

    /// What a sample of units disagrees by, and what chance would: `n·D_o` and `n·D_e`. Sums of
    /// these over criteria give the α of a role.
    record Disagreement(double observed, double expected) {

        static final Disagreement NONE = new Disagreement(0, 0);

        Disagreement and(Disagreement other) {
            return new Disagreement(observed + other.observed, expected + other.expected);
        }

        /// α; null where all values are the same, which is neither agreement nor its lack.
        @Nullable
        Double alpha() {
            return expected == 0 ? null : 1 - observed / expected;
        }
    }

    private static final int NONE = -1;

    private final double[] categories;
    /// The distinct sets of values units have, each as counts by category.
    private final List<int[]> patterns = new ArrayList<>();
    /// One a unit.
    private final int[] patternOf;

    /// @param units the values of each unit
    Alpha(List<double[]> units) {
        categories = units.stream()
                .flatMapToDouble(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        var known = new HashMap<List<Integer>, Integer>();
        patternOf = new int[units.size()];
        for (var u = 0; u < patternOf.length; u++) {
            patternOf[u] = units.get(u).length < PAIR ? NONE : pattern(units.get(u), known);
        }
    }

    private int pattern(double[] unit, Map<List<Integer>, Integer> known) {
        var counts = new int[categories.length];
        for (var value : unit) {
            counts[Arrays.binarySearch(categories, value)]++;
        }
        var key = Arrays.stream(counts).boxed().toList();
        return known.computeIfAbsent(key, unknown -> {
            patterns.add(counts);
            return patterns.size() - 1;
        });
    }

    /// The positions of the units that have two values or more.
    int[] pairable() {
        return IntStream.range(0, patternOf.length)
                .filter(u -> patternOf[u] != NONE)
                .toArray();
    }

    /// The disagreement in a sample of units. A unit that is drawn twice counts twice.
    ///
    /// @param sample positions of units; those with fewer than two values are passed over
    Disagreement disagreement(int[] sample, Metric metric) {
        var times = new int[patterns.size()];
        for (var unit : sample) {
            if (patternOf[unit] != NONE) {
                times[patternOf[unit]]++;
            }
        }
        return disagreement(times, metric, marginals(times));
    }

    private Disagreement disagreement(int[] times, Metric metric, double[] marginals) {
        var coincidences = new double[categories.length][categories.length];
        for (var p = 0; p < times.length; p++) {
            add(patterns.get(p), times[p], coincidences);
        }
        var values = Arrays.stream(marginals).sum();
        var observed = 0.0;
        var expected = 0.0;
        for (var c = 0; c < categories.length; c++) {
            for (var k = c + 1; k < categories.length; k++) {
                var distance = distance(metric, marginals, c, k);
                observed += 2 * coincidences[c][k] * distance;
                expected += 2 * marginals[c] * marginals[k] * distance / (values - 1);
            }
        }
        return new Disagreement(observed, expected);
    }

    /// How many pairable values each category has.
    private double[] marginals(int[] times) {
        var marginals = new double[categories.length];
        for (var p = 0; p < times.length; p++) {
            for (var c = 0; c < marginals.length; c++) {
                marginals[c] += (double) times[p] * patterns.get(p)[c];
            }
        }
        return marginals;
    }

    /// Counts pairs of different values; equal ones do not disagree.
    private static void add(int[] counts, int times, double[][] coincidences) {
        var size = Arrays.stream(counts).sum();
        for (var c = 0; c < counts.length; c++) {
            for (var k = c + 1; k < counts.length; k++) {
                coincidences[c][k] += (double) times * counts[c] * counts[k] / (size - 1);
            }
        }
    }

    /// Squared; ordinal counts how many values lie between.
    private double distance(Metric metric, double[] marginals, int c, int k) {
        if (metric == Metric.INTERVAL) {
            return (categories[c] - categories[k]) * (categories[c] - categories[k]);
        }
        var between = -(marginals[c] + marginals[k]) / 2;
        for (var g = c; g <= k; g++) {
            between += marginals[g];
        }
        return between * between;
    }
}
