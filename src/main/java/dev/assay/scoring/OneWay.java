package dev.assay.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one-way intraclass correlation of an unbalanced table: ICC(1,1) and ICC(1,k) of Shrout and
/// Fleiss. Organisational papers call the same figures ICC(1) and ICC(2).
///
/// Source: P. E. Shrout and J. L. Fleiss, Intraclass correlations: uses in assessing rater
/// reliability, 1979.
///
/// @param subjects rows
/// @param raters k̂, harmonic mean of the values a row has; 0 where there is no row
/// @param single ICC(1,1); null where it cannot be told
/// @param average ICC(1,k̂); null where it cannot be told
record OneWay(
        int subjects,
        double raters,
        @Nullable Double single,
        @Nullable Double average) {

    private static final int FEWEST = 2;

    /// @param rows the values of each subject, one or more each
    static OneWay of(List<double[]> rows) {
        var values = 0;
        var total = 0.0;
        var squaredSizes = 0.0;
        var reciprocals = 0.0;
        for (var row : rows) {
            values += row.length;
            squaredSizes += (double) row.length * row.length;
            reciprocals += 1.0 / row.length;
            total += sum(row);
        }
        var raters = rows.isEmpty() ? 0 : rows.size() / reciprocals;
        if (rows.size() < FEWEST || values == rows.size()) {
            return new OneWay(rows.size(), raters, null, null);
        }
        var between = 0.0;
        var within = 0.0;
        for (var row : rows) {
            var mean = sum(row) / row.length;
            between += row.length * (mean - total / values) * (mean - total / values);
            for (var value : row) {
                within += (value - mean) * (value - mean);
            }
        }
        var meanBetween = between / (rows.size() - 1);
        var meanWithin = within / (values - rows.size());
        var size = (values - squaredSizes / values) / (rows.size() - 1);
        return new OneWay(rows.size(), raters, ratio(meanBetween, meanWithin, size), null).averaged();
    }

    private static @Nullable Double ratio(double between, double within, double size) {
        var whole = between + (size - 1) * within;
        return whole == 0 ? null : (between - within) / whole;
    }

    /// Spearman-Brown at k̂.
    private OneWay averaged() {
        if (single == null) {
            return this;
        }
        var whole = 1 + (raters - 1) * single;
        return new OneWay(subjects, raters, single, whole == 0 ? null : raters * single / whole);
    }

    private static double sum(double[] row) {
        var sum = 0.0;
        for (var value : row) {
            sum += value;
        }
        return sum;
    }
}
