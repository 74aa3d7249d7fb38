package dev.assay.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What candidates are rated on.
///
/// @param id identity, unique in a panel
/// @param weight relative importance, finite and 0 or more; only its share of the sum matters
/// @param threshold the lowest rating 1..5 that a must-have may get; null where the criterion is
///     no must-have
public record Criterion(UUID id, double weight, @Nullable Integer threshold) {

    public Criterion {
        if (!Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException("weight must be a finite number of 0 or more, was " + weight);
        }
        if (threshold != null && (threshold < 1 || threshold > 5)) {
            throw new IllegalArgumentException("threshold must be 1 to 5, was " + threshold);
        }
    }
}
