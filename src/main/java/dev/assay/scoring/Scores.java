package dev.assay.scoring;

import java.util.List;
import java.util.UUID;

/// The immutable result for one panel.
///
/// @param scoringVersion names the rules the numbers were computed by
/// @param mode what is ranked by
/// @param severities one a rater who voted, ascending by identity; all 0 in the mode
///     [Mode#AS_RATED]
/// @param groups the raters who voted, each in one group, ascending by identity there: raters who
///     rated the same subject on the same criterion are in one, however indirectly. Who shares
///     nothing is a group alone. Scores of subjects that were met by different groups are not
///     comparable; the order of the groups means nothing
/// @param noise how much ratings of the same subject scatter
/// @param outranking gives the probability that one of the standings is rightly above another
/// @param standings one a subject, in the panel's order
public record Scores(
        String scoringVersion,
        Mode mode,
        List<Severity> severities,
        List<List<UUID>> groups,
        Noise noise,
        Outranking outranking,
        List<Standing> standings) {

    /// The version of the rules in force. Another version may give other numbers for the same
    /// panel, and [Seed] gives other draws.
    public static final String SCORING_VERSION = "2";

    /// A result with its own copies of the lists.
    public Scores {
        severities = List.copyOf(severities);
        groups = List.copyOf(groups);
        standings = List.copyOf(standings);
    }

    /// The result for a panel, with one standing a subject. A pure function: the same panel gives
    /// the same numbers, to the last bit, in whatever order its votes came. Its time is linear in
    /// the votes and the cells, cubic in the raters.
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
