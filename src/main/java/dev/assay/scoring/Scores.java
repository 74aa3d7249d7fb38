package dev.assay.scoring;

import java.util.List;
import java.util.UUID;

/// The immutable result for one panel.
///
/// @param scoringVersion names the rules the numbers were computed by
/// @param mode what is ranked by
/// @param severities one a rater who voted, ascending by identity; all 0 where nothing is
///     corrected
/// @param groups raters linked by subjects they share, however indirectly; scores of subjects
///     that were met by different groups are not comparable
/// @param noise how much ratings of the same subject scatter
/// @param outranking compares two of the standings
/// @param standings one a subject, in the panel's order
public record Scores(
        String scoringVersion,
        Mode mode,
        List<Severity> severities,
        List<List<UUID>> groups,
        Noise noise,
        Outranking outranking,
        List<Standing> standings) {

    /// The rules in force.
    public static final String SCORING_VERSION = "2";

    public Scores {
        severities = List.copyOf(severities);
        groups = List.copyOf(groups);
        standings = List.copyOf(standings);
    }

    /// Computes the result for a panel: a pure function, linear in the votes and the cells, cubic
    /// in the raters.
    ///
    /// ## Missing values
    ///
    /// A criterion nobody rated is left out of the mean; [Standing#once()] says how much is
    /// missing. A subject nobody rated has no score. Nothing absent ever counts as a number.
    ///
    /// ## Rounding
    ///
    /// None here. Values that differ from a limit by less than 1e-9 reach it.
    ///
    /// Source: docs/scoring.md.
    ///
    /// @throws IllegalArgumentException if a vote or an asking names a subject or a criterion
    ///     that is not in the panel, or if one comes twice in it
    public static Scores of(Panel panel) {
        return Standings.of(panel);
    }
}
