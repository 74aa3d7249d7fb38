package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How well raters of one panel agree.
///
/// @param criteria one a criterion, in the panel's order
public record Reliability(List<OfCriterion> criteria, OfPanel panel) {

    /// Fewer units than this say nothing.
    public static final int FEWEST_UNITS = 5;

    /// With fewer units than this no conclusion holds.
    public static final int ENOUGH_UNITS = 10;

    public Reliability {
        criteria = List.copyOf(criteria);
    }

    /// Why a figure is missing or says little.
    public enum Note {
        /// Fewer than five units: nothing is shown.
        TOO_FEW_TO_SHOW,
        /// Fewer than ten units: the figure may be anything.
        TOO_FEW_TO_SAY,
        /// Everybody gave the same value: neither agreement nor its lack.
        NO_VARIATION
    }

    /// One criterion.
    ///
    /// @param units subjects with two raters or more
    /// @param ordinal Krippendorff's α with distances by rank, at most 1; null where the note
    ///     says why
    /// @param interval the same with distances in points
    /// @param low lower end of the bootstrap interval of the ordinal α; null where there is no
    ///     α
    /// @param high upper end of it
    /// @param note null where nothing is to be said
    public record OfCriterion(
            UUID criterion,
            int units,
            @Nullable Double ordinal,
            @Nullable Double interval,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Note note) {}

    /// The panel as a whole. Figures are null where they cannot be told.
    ///
    /// @param units subjects with two raters or more on some criterion
    /// @param ordinal α over all criteria, each compared within itself
    /// @param interval the same with distances in points
    /// @param raters k̂, harmonic mean of raters a subject, of those who rated half of the
    ///     weight or more
    /// @param oneWay ICC(1,1) of raters' overall values: the reliability of one rater
    /// @param oneWayAverage ICC(1,k̂): the reliability of the mean of k̂ raters
    /// @param generalizability G(q,k̂): the same with the raters' severity told apart from chance
    ///     as far as they share subjects
    /// @param separation share of the spread between subjects' scores that is more than noise,
    ///     in `[0, 1]`
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

    /// Computes the agreement of a panel.
    ///
    /// Source: docs/scoring.md, section "How well interviewers agree".
    ///
    /// @param scores of the same panel
    /// @param seed of the resamples, see [Seed]
    public static Reliability of(Panel panel, Scores scores, long seed) {
        return new Agreement(panel, seed).reliability(scores);
    }
}
