package dev.assay.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What candidates are rated on: a need of the role.
///
/// @param id identity, unique in a panel
/// @param weight relative importance, finite and 0 or more; only its share of the sum of all
///     weights matters. With 0 the criterion has ratings, coverage and a gate of its own, tells
///     of severity, and is part of neither the score nor the coverage of a subject
/// @param threshold the lowest rating that a must-have may get, 1 to 5; null where the criterion
///     is no must-have
public record Criterion(UUID id, double weight, @Nullable Integer threshold) {

    /// A criterion that can be computed with.
    ///
    /// @throws IllegalArgumentException if the weight is negative, infinite or not a number, or
    ///     the threshold is neither null nor 1 to 5
    public Criterion {
        if (!Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException("weight must be a finite number of 0 or more, was " + weight);
        }
        if (threshold != null && (threshold < 1 || threshold > 5)) {
            throw new IllegalArgumentException("threshold must be 1 to 5, was " + threshold);
        }
    }
}
