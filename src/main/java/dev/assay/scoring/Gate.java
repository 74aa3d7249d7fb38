package dev.assay.scoring;

import java.util.UUID;

/// What became of a must-have for one subject. Judged on the values as rated, so that anybody can
/// check it by eye. A must-have is no part of a bargain: whoever fails one keeps the score and is
/// listed outside the ranking.
///
/// Source: docs/scoring.md, section "Must-haves".
///
/// @param criterion identity of the must-have
/// @param status the first of the four answers that holds
public record Gate(UUID criterion, Status status) {

    /// What the as-rated values say of a must-have: the first of these that holds. Values less
    /// than 1e-9 below the threshold reach it.
    public enum Status {
        /// Fewer raters than [Parameters#minimumRaters()], independent or not. Too few to pass is
        /// too few to fail.
        NOT_ASSESSED,
        /// Every rating is below the threshold.
        FAILED,
        /// Some ratings are below the threshold, others not, or the mean is below it.
        CONTESTED,
        /// The mean reaches the threshold and no rating is below it.
        PASSED
    }
}
