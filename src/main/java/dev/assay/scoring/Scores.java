package dev.assay.scoring;

import java.util.List;
import java.util.UUID;

/// The immutable result for one panel.
///
/// @param scoringVersion names the rules the numbers were computed by
/// @param severities one a rater who voted; empty until severity is estimated
/// @param standings one a subject, in the panel's order
public record Scores(String scoringVersion, List<Severity> severities, List<Standing> standings) {

    /// The rules in force.
    public static final String SCORING_VERSION = "1";

    public Scores {
        severities = List.copyOf(severities);
        standings = List.copyOf(standings);
    }

    /// How far a rater's values run above (positive) or below colleagues' for the same subjects, in
    /// points, after shrinkage.
    public record Severity(UUID rater, double value, int sharedSubjects) {}

    /// Computes the result for a panel: a pure function, linear in the votes and the cells.
    ///
    /// ## Missing values
    ///
    /// A criterion nobody rated is left out of the mean; [Standing#once()] says how much is missing. A subject
    /// nobody rated has no score. Nothing absent ever counts as a number.
    ///
    /// ## Rounding
    ///
    /// None here. Values that differ from a limit by less than 1e-9 reach it.
    ///
    /// Source: docs/scoring.md.
    ///
    /// @throws IllegalArgumentException if a vote or an asking names a subject or a criterion that is not in
    ///     the panel, or if one comes twice in it
    public static Scores of(Panel panel) {
        return new Scores(SCORING_VERSION, List.of(), Standings.of(panel));
    }
}
