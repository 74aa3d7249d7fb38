package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;

/// A bootstrap: what a figure could have been with other subjects of the same kind.
///
/// Source: B. Efron, Bootstrap methods: another look at the jackknife, 1979.
final class Resamples {

    private static final int TIMES = 1000;

    private Resamples() {}

    /// The ends of the percentile interval.
    ///
    /// @param low null where fewer than half of the samples have a figure
    /// @param high likewise
    record Interval(@Nullable Double low, @Nullable Double high) {

        static final Interval NONE = new Interval(null, null);
    }

    /// @param pool what is drawn from, with replacement, as often as it is long
    static Interval of(
            int[] pool, double confidence, UniformRandomProvider random, Function<int[], @Nullable Double> figure) {
        var figures = new ArrayList<Double>(TIMES);
        var sample = new int[pool.length];
        for (var n = 0; n < TIMES; n++) {
            for (var at = 0; at < sample.length; at++) {
                sample[at] = pool[random.nextInt(pool.length)];
            }
            var value = figure.apply(sample);
            if (value != null) {
                figures.add(value);
            }
        }
        if (figures.size() < TIMES / 2) {
            return Interval.NONE;
        }
        Collections.sort(figures);
        var tail = (1 - confidence) / 2;
        return new Interval(at(figures, tail), at(figures, 1 - tail));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
