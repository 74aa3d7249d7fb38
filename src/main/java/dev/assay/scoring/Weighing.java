package dev.assay.scoring;

import java.util.List;

/// What the cells of one subject weigh together.
///
/// Source: docs/scoring.md, sections "The score" and "Coverage".
final class Weighing {

    private final Weights weights;
    private final List<Cell> cells;
    private final double assessed;

    /// @param cells one a criterion, in the order of the weights
    Weighing(Weights weights, List<Cell> cells) {
        this.weights = weights;
        this.cells = cells;
        assessed = weightFrom(Coverage.ONE_VOICE);
    }

    /// The weight assessed at least once, in the scale of the weights.
    double assessed() {
        return assessed;
    }

    /// Share of weight assessed at least once.
    double once() {
        return weights.share(assessed);
    }

    /// Share of weight assessed by two independent raters or more.
    double twice() {
        return weights.share(weightFrom(Coverage.CORROBORATED));
    }

    /// What the unassessed criteria add to the variance, in units of τ²: `(1−C)² [Σ w̃² + Σ
    /// (w̄/(1−C))²]`, the first sum over the assessed, the second over the others. 0 where all
    /// are assessed.
    double missing() {
        var open = 1 - once();
        var known = 0.0;
        var unknown = 0.0;
        for (var k = 0; k < cells.size(); k++) {
            var weight = weights.of(k);
            if (cells.get(k).assessed()) {
                known += weight / assessed * (weight / assessed);
            } else {
                unknown += weights.share(weight) * weights.share(weight);
            }
        }
        return unknown == 0 ? 0 : open * open * known + unknown;
    }

    /// The score, where something that has weight is assessed.
    Score score(Uncertainty uncertainty) {
        var asRated = 0.0;
        var adjusted = 0.0;
        for (var k = 0; k < cells.size(); k++) {
            var cell = cells.get(k);
            if (cell.asRated() != null && cell.adjusted() != null) {
                asRated += weights.of(k) * cell.asRated();
                adjusted += weights.of(k) * cell.adjusted();
            }
        }
        asRated = Scale.clip(asRated / assessed);
        adjusted /= assessed;
        var missing = 1 - once();
        // C·S + (1−C)·1 and C·S + (1−C)·5, written so that rounding cannot put S outside them
        return new Score(
                asRated,
                adjusted,
                Scale.clip(adjusted - uncertainty.halfWidth()),
                Scale.clip(adjusted + uncertainty.halfWidth()),
                adjusted - missing * (adjusted - Scale.LOWEST),
                adjusted + missing * (Scale.HIGHEST - adjusted));
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
