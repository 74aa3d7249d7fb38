package dev.assay.scoring;

import java.util.List;
import java.util.UUID;

/// What the interval around a score is made of. Variances in points².
///
/// @param ownNoise s_i², variance of one rating of this subject
/// @param ratings V1, what the ratings' own scatter leaves open
/// @param severity V2, what the doubt about raters' severity leaves open
/// @param missing V3, what the criteria nobody rated leave open; 0 where all are rated
/// @param degreesOfFreedom ν_i of the t distribution
/// @param quantile of that distribution, in standard deviations
/// @param shares how much of the score rests on each rater, ascending by rater; their sum is 1
public record Uncertainty(
        double ownNoise,
        double ratings,
        double severity,
        double missing,
        double degreesOfFreedom,
        double quantile,
        List<Share> shares) {

    public Uncertainty {
        shares = List.copyOf(shares);
    }

    /// A rater's part in a score.
    ///
    /// @param value in `(0, 1]`
    public record Share(UUID rater, double value) {}

    /// Of the score, points².
    public double variance() {
        return ratings + severity + missing;
    }

    /// From the score to either end of the interval before it is cut to the scale, points.
    public double halfWidth() {
        return quantile * Math.sqrt(variance());
    }
}
