package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One subject on one criterion.
///
/// @param values one value a rater, ascending by value, then by rater
/// @param asRated mean of the values; null where there is none
/// @param adjusted mean corrected for severity; null where there is no value and until severity is estimated
/// @param low lower end of the interval; null until intervals are computed
/// @param high upper end of the interval; null until intervals are computed
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
    /// @param value in `[1, 5]`; a fraction only where one rater met the subject in several interviews
    public record Value(UUID rater, double value, boolean independent) {}

    /// Whether anybody rated it.
    public boolean assessed() {
        return !values.isEmpty();
    }
}
