package dev.assay.scoring;

/// What the correction for severity, the intervals and the draws of weights assume.
///
/// Sources: docs/scoring.md, sections "Severe and lenient interviewers", "The interval" and "How
/// firm the order is". The default of λ follows the variances of interviewers found by Roberts,
/// Rothnie, Zoanetti and Crossley, Should candidate scores be adjusted for interviewer stringency
/// or leniency in the multiple mini-interview?, 2010.
///
/// @param shrinkage λ: of the mean gap of two raters who share n subjects, the part n/(n + λ) is
///     removed, so half of it where they share λ. In subjects, finite, above 0
/// @param priorNoise s0², variance of one rating before anything is known, points², above 0
/// @param priorWeight ν0, degrees of freedom that `priorNoise` counts for in a role's noise,
///     above 0
/// @param ownWeight ν1, degrees of freedom that a role's noise counts for in one subject's,
///     above 0
/// @param halo ρ, share of the noise that all ratings of one rater for one subject have in
///     common, in `[0, 1]`
/// @param scatter τ², variance of a subject's criteria around the subject's own level, points²,
///     0 or more
/// @param confidence probability that an interval is meant to hold, inside `(0, 1)`
/// @param weightError relative error of a weight that is set by feel, inside `(0, 1)`
/// @param draws how often weights and ratings are drawn for the stability of an order, 1 or
///     more
public record Model(
        double shrinkage,
        double priorNoise,
        double priorWeight,
        double ownWeight,
        double halo,
        double scatter,
        double confidence,
        double weightError,
        int draws) {

    /// λ 4, s0² 0.5, ν0 4, ν1 4, ρ 0.5, τ² 1, intervals of 90 %, weights with an error of 30 %,
    /// 10,000 draws: the values that docs/scoring.md names.
    public static final Model DEFAULTS = new Model(4, .5, 4, 4, .5, 1, .90, .30, 10_000);

    /// A model whose values are all in their ranges.
    ///
    /// @throws IllegalArgumentException if a value is outside its range; the message names it
    public Model {
        positive("shrinkage", shrinkage);
        positive("priorNoise", priorNoise);
        positive("priorWeight", priorWeight);
        positive("ownWeight", ownWeight);
        require(halo >= 0 && halo <= 1, "halo must be in [0, 1]", halo);
        require(scatter >= 0 && Double.isFinite(scatter), "scatter must be 0 or more", scatter);
        require(confidence > 0 && confidence < 1, "confidence must be between 0 and 1", confidence);
        require(weightError > 0 && weightError < 1, "weightError must be between 0 and 1", weightError);
        require(draws >= 1, "draws must be 1 or more", draws);
    }

    private static void positive(String name, double value) {
        require(value > 0 && Double.isFinite(value), name + " must be above 0", value);
    }

    private static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", was " + value);
        }
    }
}
