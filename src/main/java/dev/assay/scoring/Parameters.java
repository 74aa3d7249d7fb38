package dev.assay.scoring;

/// The rules of readiness and gates, in one place.
///
/// @param minimumRaters raters a must-have needs before it counts as assessed, 1 or more
/// @param coverageOnce share of weight that must be assessed at least once, in `[0, 1]`
/// @param coverageTwice share of weight that must be assessed by two independent raters, in `[0, 1]`
/// @param independentRaters independent raters a candidate needs, 1 or more
/// @param splitAt distance between the highest and the lowest rating from which a cell is marked as split
public record Parameters(
        int minimumRaters, double coverageOnce, double coverageTwice, int independentRaters, double splitAt) {

    /// The defaults of docs/scoring.md.
    public static final Parameters DEFAULTS = new Parameters(1, .80, .50, 2, 2);
}
