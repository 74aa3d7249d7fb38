package dev.assay.scoring;

import java.util.UUID;

/// One submitted rating of one interview. Several votes of one rater for the same subject and
/// criterion are averaged before anything else: one person is one voice, however often they met.
///
/// @param subject who is rated; one of the panel's subjects
/// @param rater who rates
/// @param criterion what is rated; one of the panel's criteria
/// @param value a whole number, 1 to 5, 5 the best
/// @param independent whether the rater had submitted before opening any colleague's rating of
///     this subject
public record Vote(UUID subject, UUID rater, UUID criterion, int value, boolean independent) {

    /// A vote on the scale.
    ///
    /// @throws IllegalArgumentException if the value is not 1 to 5
    public Vote {
        if (value < 1 || value > 5) {
            throw new IllegalArgumentException("value must be 1 to 5, was " + value);
        }
    }
}
