package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How well raters of one panel agree. A unit is a subject that two raters or more rated.
///
/// Sources: docs/scoring.md, section "How well interviewers agree"; K. Krippendorff, Computing
/// Krippendorff's Alpha-Reliability, 2011; P. E. Shrout and J. L. Fleiss, Intraclass
/// correlations: uses in assessing rater reliability, 1979; Putka, Le, McCloy and Diaz,
/// Ill-structured measurement designs in organizational research, 2008.
///
/// @param criteria one a criterion, in the panel's order
/// @param panel all criteria together
public record Reliability(List<OfCriterion> criteria, OfPanel panel) {

    /// With fewer units than this no α is given.
    public static final int FEWEST_UNITS = 5;

    /// With fewer units than this an α is given with the note [Note#TOO_FEW_TO_SAY].
    public static final int ENOUGH_UNITS = 10;

    /// Figures with their own copy of the list.
    public Reliability {
        criteria = List.copyOf(criteria);
    }

    /// Why α is missing or says little.
    public enum Note {
        /// Fewer than five units: there is no α.
        TOO_FEW_TO_SHOW,
        /// Five to nine units: the figure may be anything.
        TOO_FEW_TO_SAY,
        /// Everybody gave the same value: neither agreement nor its lack.
        NO_VARIATION
    }

    /// One criterion.
    ///
    /// @param criterion identity of the criterion
    /// @param units subjects with two raters or more on it, 0 or more
    /// @param ordinal Krippendorff's α with distances by rank, at most 1, below 0 where raters
    ///     agree less than by chance; null where the note says why
    /// @param interval the same with distances in points; null where `ordinal` is
    /// @param low lower end of the interval around `ordinal`, by 1000 resamples of the subjects,
    ///     at [Model#confidence()]; null where there is no α, or where fewer than half of the
    ///     resamples have one
    /// @param high upper end of it; null where `low` is
    /// @param note null where ten units or more have an α
    public record OfCriterion(
            UUID criterion,
            int units,
            @Nullable Double ordinal,
            @Nullable Double interval,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Note note) {}

    /// The panel as a whole. A rater's overall value of a subject is the weighted mean of what
    /// the rater rated there, if that is half of the weight or more.
    ///
    /// @param units subjects with two raters or more on the same criterion, whichever it is
    /// @param ordinal α over all criteria, each compared within itself, so that differences
    ///     between criteria do not pass for agreement; at most 1. Null where the note says why
    /// @param interval the same with distances in points; null where `ordinal` is
    /// @param low lower end of the interval around `ordinal`, as for one criterion
    /// @param high upper end of it
    /// @param raters k̂, harmonic mean of the raters a subject has, of those with an overall
    ///     value; 0 where there is none
    /// @param oneWay ICC(1,1) of the overall values: the reliability of one rater. At most 1, may
    ///     be negative; null where fewer than two subjects have an overall value, none has two,
    ///     or all are the same
    /// @param oneWayAverage ICC(1,k̂): the reliability of the mean of k̂ raters, at most 1, may
    ///     be negative; null where `oneWay` is null, or so low that the formula of Spearman and
    ///     Brown has no value
    /// @param generalizability G(q,k̂): the same with the raters' severity told apart from
    ///     chance, as far as raters share subjects, in `[0, 1]`; where no rater met two subjects
    ///     it is `oneWayAverage`. Null where the parts of subjects, raters and chance cannot be
    ///     told apart
    /// @param separation share of the spread between subjects' scores that is more than noise,
    ///     in `[0, 1]`, over the subjects with 80 % of the weight assessed; 0 where these scores
    ///     are all the same, null where there are fewer than two
    /// @param note what is to be said of α, as for one criterion; the other figures have none
    public record OfPanel(
            int units,
            @Nullable Double ordinal,
            @Nullable Double interval,
            @Nullable Double low,
            @Nullable Double high,
            double raters,
            @Nullable Double oneWay,
            @Nullable Double oneWayAverage,
            @Nullable Double generalizability,
            @Nullable Double separation,
            @Nullable Note note) {}

    /// How well the raters of a panel agree, in each criterion and as a whole. The same input
    /// gives the same figures; only `low` and `high` depend on the seed.
    ///
    /// @param panel whose ratings are compared
    /// @param scores of the same panel
    /// @param seed where the resamples start, any number; see [Seed]
    /// @throws IllegalArgumentException if a vote or an asking names a subject or a criterion
    ///     that is not in the panel, or if one comes twice in it
    public static Reliability of(Panel panel, Scores scores, long seed) {
        return new Agreement(panel, seed).reliability(scores);
    }
}
