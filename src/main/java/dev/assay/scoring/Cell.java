package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One subject on one criterion.
///
/// @param values one value a rater, ascending by value, then by rater
/// @param asRated mean of the values; null where there is none
/// @param adjusted mean corrected for severity, not cut to the scale; null where there is no
///     value
/// @param low lower end of the interval around what an unlimited panel would give, in `[1, 5]`;
///     null where there is no value
/// @param high upper end of it, in `[1, 5]`; null where there is no value
/// @param split whether the highest and the lowest value are far enough apart to be discussed
public record Cell(
        UUID criterion,
        Coverage coverage,
        List<Value> values,
        @Nullable Double asRated,
        @Nullable Double adjusted,
        @Nullable Double low,
        @Nullable Double high,
        boolean split) {

    public Cell {
        values = List.copyOf(values);
    }

    /// One rater's value.
    ///
    /// @param value in `[1, 5]`; a fraction only where one rater met the subject in several
    ///     interviews
    public record Value(UUID rater, double value, boolean independent) {}

    /// Whether anybody rated it.
    public boolean assessed() {
        return !values.isEmpty();
    }
}
