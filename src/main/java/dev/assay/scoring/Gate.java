package dev.assay.scoring;

import java.util.UUID;

/// A must-have of one subject.
public record Gate(UUID criterion, Status status) {

    /// What the as-rated values say of a must-have.
    public enum Status {
        /// Fewer raters than the parameters ask for.
        NOT_ASSESSED,
        /// Every rating is below the threshold.
        FAILED,
        /// Some ratings are below the threshold, others not, or the mean is below it.
        CONTESTED,
        /// The mean reaches the threshold and no rating is below it.
        PASSED
    }
}
