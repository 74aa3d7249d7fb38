package dev.assay.scoring;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the cells of one subject weigh together.
///
/// Source: docs/scoring.md, sections "The score" and "Coverage".
final class Weighing {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private final Weights weights;
    private final List<Cell> cells;
    private final double assessed;

    /// @param cells one a criterion, in the order of the weights
    Weighing(Weights weights, List<Cell> cells) {
        this.weights = weights;
        this.cells = cells;
        assessed = weightFrom(Coverage.ONE_VOICE);
    }

    /// Share of weight assessed at least once.
    double once() {
        return weights.share(assessed);
    }

    /// Share of weight assessed by two independent raters or more.
    double twice() {
        return weights.share(weightFrom(Coverage.CORROBORATED));
    }

    /// Null where nothing that has weight is assessed.
    @Nullable
    Score score() {
        if (assessed == 0) {
            return null;
        }
        var sum = 0.0;
        for (var k = 0; k < cells.size(); k++) {
            var mean = cells.get(k).asRated();
            sum += mean == null ? 0 : weights.of(k) * mean;
        }
        var asRated = Math.clamp(sum / assessed, LOWEST, HIGHEST);
        var missing = 1 - once();
        // C·S + (1−C)·1 and C·S + (1−C)·5, written so that rounding cannot put S outside them
        var worst = asRated - missing * (asRated - LOWEST);
        var best = Math.min(HIGHEST, asRated + missing * (HIGHEST - asRated));
        return new Score(asRated, null, null, null, worst, best);
    }

    /// `1 / sum(aⱼ²)`, with *aⱼ* the share of rater *j* in the score; 0 where there is no score.
    double effectiveRaters() {
        if (assessed == 0) {
            return 0;
        }
        // a tree: summed in the order of the raters, not of a hash
        var shares = new TreeMap<UUID, Double>();
        for (var k = 0; k < cells.size(); k++) {
            var values = cells.get(k).values();
            for (var value : values) {
                shares.merge(value.rater(), weights.of(k) / assessed / values.size(), Double::sum);
            }
        }
        var squares = 0.0;
        for (var share : shares.values()) {
            squares += share * share;
        }
        return 1 / squares;
    }

    private double weightFrom(Coverage least) {
        var sum = 0.0;
        for (var k = 0; k < cells.size(); k++) {
            if (cells.get(k).coverage().compareTo(least) >= 0) {
                sum += weights.of(k);
            }
        }
        return sum;
    }
}
