package dev.assay.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/// How probable it is that one subject deserves a higher score than another, from the ratings,
/// with the weights as they are. What the two have in common, the same raters above all, cancels
/// out.
///
/// Source: docs/scoring.md, section "Who outranks whom".
public final class Outranking {

    private final List<UUID> names;
    private final Positions raters;
    private final double[][] covariance;
    private final double severityNoise;

    Outranking(Sheet sheet, Calibration calibration, Noise noise) {
        names = sheet.raters();
        raters = new Positions("rater", names);
        covariance = calibration.covariance();
        severityNoise = noise.severity();
    }

    /// The probability that `a` deserves a higher score than `b`: the distribution function of
    /// Student's t, at the difference of the adjusted scores divided by its standard error, with
    /// the smaller degrees of freedom of the two. `of(b, a)` is one minus it.
    ///
    /// @param a a standing of the scores this belongs to
    /// @param b another one of the same scores
    /// @return in `[0, 1]`, .5 where the scores are equal; null where one of them has no score
    /// @throws IllegalArgumentException if a standing rests on a rater who is not of these scores
    public @Nullable Double probability(Standing a, Standing b) {
        var scoreA = a.score();
        var scoreB = b.score();
        var doubtA = a.uncertainty();
        var doubtB = b.uncertainty();
        if (scoreA == null || scoreB == null || doubtA == null || doubtB == null) {
            return null;
        }
        var variance = doubtA.ratings()
                + doubtB.ratings()
                + doubtA.missing()
                + doubtB.missing()
                + severityNoise * doubt(doubtA.shares(), doubtB.shares());
        var freedom = Math.min(doubtA.degreesOfFreedom(), doubtB.degreesOfFreedom());
        return TDistribution.of(freedom)
                .cumulativeProbability((scoreA.adjusted() - scoreB.adjusted()) / Math.sqrt(variance));
    }

    /// `(a − b)ᵀ (A + λI)⁻¹ (a − b)`.
    private double doubt(List<Uncertainty.Share> a, List<Uncertainty.Share> b) {
        var gaps = new double[raters.size()];
        a.forEach(share -> gaps[raters.of(share.rater())] += share.value());
        b.forEach(share -> gaps[raters.of(share.rater())] -= share.value());
        var concerned = new int[a.size() + b.size()];
        var count = 0;
        for (var j = 0; j < gaps.length; j++) {
            if (gaps[j] != 0) {
                concerned[count++] = j;
            }
        }
        var sum = 0.0;
        for (var j = 0; j < count; j++) {
            for (var l = 0; l < count; l++) {
                sum += gaps[concerned[j]] * covariance[concerned[j]][concerned[l]] * gaps[concerned[l]];
            }
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outranking that
                && names.equals(that.names)
                && severityNoise == that.severityNoise
                && Arrays.deepEquals(covariance, that.covariance);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Arrays.deepHashCode(covariance);
    }
}
