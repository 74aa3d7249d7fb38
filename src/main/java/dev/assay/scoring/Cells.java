package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Draws up one cell from the values of its raters.
///
/// Source: docs/scoring.md, section "One need".
final class Cells {

    private static final int CORROBORATED_FROM = 2;

    private Cells() {}

    static Cell of(UUID criterion, List<Cell.Value> values, boolean asked, double splitAt) {
        return new Cell(
                criterion, coverage(values, asked), values, mean(values), null, null, null, split(values, splitAt));
    }

    private static Coverage coverage(List<Cell.Value> values, boolean asked) {
        if (values.isEmpty()) {
            return asked ? Coverage.ASKED : Coverage.NEVER_ASKED;
        }
        var independent = values.stream().filter(Cell.Value::independent).count();
        return independent >= CORROBORATED_FROM ? Coverage.CORROBORATED : Coverage.ONE_VOICE;
    }

    private static @Nullable Double mean(List<Cell.Value> values) {
        if (values.isEmpty()) {
            return null;
        }
        var sum = 0.0;
        for (var value : values) {
            sum += value.value();
        }
        return sum / values.size();
    }

    private static boolean split(List<Cell.Value> values, double splitAt) {
        return values.size() > 1
                && Threshold.reaches(
                        values.getLast().value() - values.getFirst().value(), splitAt);
    }
}
