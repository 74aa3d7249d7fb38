package dev.assay.scoring;

import java.util.List;
import java.util.UUID;

/// What the interval around a score is made of. Variances are in points².
///
/// The interval is meant to hold the score that a panel without end would give on all criteria.
///
/// Source: docs/scoring.md, section "The interval".
///
/// @param ownNoise `s_i²`, variance of one rating of this subject, above 0; larger where its
///     raters disagree
/// @param ratings V1, variance that the ratings' own scatter leaves in the score, above 0; part
///     of it is common to all that one rater gave (halo)
/// @param severity V2, variance that the doubt about raters' severity leaves in it, 0 or more
/// @param missing V3, variance that the criteria nobody rated leave in it; 0 where all that have
///     weight are rated
/// @param degreesOfFreedom `ν_i` of Student's t distribution, above 0
/// @param quantile of that distribution at `(1 + confidence) / 2`: how many standard deviations
///     either end of the interval is away
/// @param shares how much of the score rests on each rater, ascending by rater's identity; their
///     sum is 1. Who rated only criteria without weight is left out
public record Uncertainty(
        double ownNoise,
        double ratings,
        double severity,
        double missing,
        double degreesOfFreedom,
        double quantile,
        List<Share> shares) {

    /// An uncertainty with its own copy of the shares.
    public Uncertainty {
        shares = List.copyOf(shares);
    }

    /// A rater's part in a score.
    ///
    /// @param rater identity of the rater
    /// @param value part of the score, in `(0, 1]`; 1 where it rests on this rater alone
    public record Share(UUID rater, double value) {}

    /// V1 + V2 + V3: the variance of the score, points².
    public double variance() {
        return ratings + severity + missing;
    }

    /// Distance from the score to either end of the interval, points, before the interval is cut
    /// to the scale.
    public double halfWidth() {
        return quantile * Math.sqrt(variance());
    }
}
