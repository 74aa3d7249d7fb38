package dev.assay.scoring;

/// The rules of the evaluation, in one place.
///
/// @param minimumRaters raters a must-have needs before it counts as assessed, 1 or more
/// @param coverageOnce share of weight that must be assessed at least once, in `[0, 1]`
/// @param coverageTwice share of weight that must be assessed by two independent raters, in
///     `[0, 1]`
/// @param independentRaters independent raters a candidate needs, 1 or more
/// @param splitAt distance between the highest and the lowest rating from which a cell is
///     marked as split, above 0
/// @param mode what is ranked by
/// @param model what corrections and intervals assume
public record Parameters(
        int minimumRaters,
        double coverageOnce,
        double coverageTwice,
        int independentRaters,
        double splitAt,
        Mode mode,
        Model model) {

    public Parameters {
        atLeastOne("minimumRaters", minimumRaters);
        share("coverageOnce", coverageOnce);
        share("coverageTwice", coverageTwice);
        atLeastOne("independentRaters", independentRaters);
        if (!(splitAt > 0)) {
            throw new IllegalArgumentException("splitAt must be above 0, was " + splitAt);
        }
    }

    /// The defaults of docs/scoring.md.
    public static final Parameters DEFAULTS = new Parameters(1, .80, .50, 2, 2, Mode.ADJUSTED, Model.DEFAULTS);

    /// The same rules, ranking by another mode.
    public Parameters in(Mode other) {
        return new Parameters(minimumRaters, coverageOnce, coverageTwice, independentRaters, splitAt, other, model);
    }

    /// The same rules with another number of raters for a must-have.
    public Parameters withMinimumRaters(int raters) {
        return new Parameters(raters, coverageOnce, coverageTwice, independentRaters, splitAt, mode, model);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, was " + value);
        }
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1], was " + value);
        }
    }
}
