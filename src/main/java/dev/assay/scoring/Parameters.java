package dev.assay.scoring;

/// The rules of the evaluation, in one place. Values less than 1e-9 short of a limit reach it.
///
/// @param minimumRaters raters, independent or not, that a must-have needs before it counts as
///     assessed, 1 or more
/// @param coverageOnce share of the weight that must be assessed at least once before a subject
///     is ready, in `[0, 1]`
/// @param coverageTwice share of the weight that must be assessed by two independent raters or
///     more before a subject is ready, in `[0, 1]`
/// @param independentRaters independent raters that a subject needs to be ready, on whatever
///     criteria, 1 or more
/// @param splitAt distance between the highest and the lowest rating from which a cell is
///     marked as split, points, above 0
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

    /// Rules whose values are all in their ranges.
    ///
    /// @throws IllegalArgumentException if a value is outside its range; the message names it
    public Parameters {
        atLeastOne("minimumRaters", minimumRaters);
        share("coverageOnce", coverageOnce);
        share("coverageTwice", coverageTwice);
        atLeastOne("independentRaters", independentRaters);
        if (!(splitAt > 0)) {
            throw new IllegalArgumentException("splitAt must be above 0, was " + splitAt);
        }
    }

    /// One rater for a must-have, 80 % of the weight once, 50 % twice, two independent raters,
    /// split from 2 points on, ranked by adjusted values: the rules that docs/scoring.md names.
    public static final Parameters DEFAULTS = new Parameters(1, .80, .50, 2, 2, Mode.ADJUSTED, Model.DEFAULTS);

    /// The same rules, ranking by the given mode.
    public Parameters in(Mode other) {
        return new Parameters(minimumRaters, coverageOnce, coverageTwice, independentRaters, splitAt, other, model);
    }

    /// The same rules with another number of raters for a must-have.
    ///
    /// @param raters 1 or more
    /// @throws IllegalArgumentException if it is below 1
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
