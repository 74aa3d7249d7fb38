package dev.assay.scoring;

import java.util.UUID;

/// One submitted rating of one interview. Two votes of one rater for the same subject and
/// criterion are averaged inside the rater first.
///
/// @param value 1 to 5
/// @param independent whether the rater had submitted before opening any colleague's rating of
///     this subject
public record Vote(UUID subject, UUID rater, UUID criterion, int value, boolean independent) {

    public Vote {
        if (value < 1 || value > 5) {
            throw new IllegalArgumentException("value must be 1 to 5, was " + value);
        }
    }
}
