package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One subject on one criterion.
///
/// The rule: the mean, not the median, as of two to four ratings the median throws half away. Who
/// did not rate is absent and never a number.
///
/// Source: docs/scoring.md, section "One need".
///
/// @param criterion identity of the criterion
/// @param coverage how much is known
/// @param values one value a rater, ascending by value, then by rater; empty where nobody rated
/// @param asRated mean of the values, in `[1, 5]`; null where there is none
/// @param adjusted mean of the values, each less the [Severity#value()] of its rater; not cut to
///     the scale. Null where there is no value
/// @param low lower end of the interval that is meant to hold what a panel without end would
///     give, in `[1, 5]`; null where there is no value
/// @param high upper end of it, in `[1, 5]`; null where there is no value
/// @param split whether the highest and the lowest value are [Parameters#splitAt()] points or
///     more apart and should be discussed; false where there is no value
public record Cell(
        UUID criterion,
        Coverage coverage,
        List<Value> values,
        @Nullable Double asRated,
        @Nullable Double adjusted,
        @Nullable Double low,
        @Nullable Double high,
        boolean split) {

    /// A cell with its own copy of the values.
    public Cell {
        values = List.copyOf(values);
    }

    /// One rater's value.
    ///
    /// @param rater identity of the rater
    /// @param value in `[1, 5]`: the mean of the rater's votes. A fraction only where the rater
    ///     met the subject in several interviews
    /// @param independent whether at least one of these votes was independent, see [Vote]
    public record Value(UUID rater, double value, boolean independent) {}

    /// Whether there is a value; then `asRated`, `adjusted`, `low` and `high` are not null.
    public boolean assessed() {
        return !values.isEmpty();
    }
}
