package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Cuts the candidacies whose ratings and notes are open to the viewer into slices, so that a
/// statement reads about as many rows for a role of a hundred thousand candidates as for one of
/// ten.
final class Slices {

    /// Rows that a statement reads.
    static final int ROWS = 1_000;

    private Slices() {}

    /// Slices in the evaluation's order.
    ///
    /// @param rows how many a candidacy has, about; one with more than [#ROWS] has a slice of
    ///     its own
    static List<List<Evaluation.Candidacy>> of(Evaluation evaluation, ToIntFunction<Evaluation.Candidacy> rows) {
        var slices = new ArrayList<List<Evaluation.Candidacy>>();
        int room = 0;
        for (var candidacy : evaluation.candidacies()) {
            if (candidacy.hidden()) {
                continue;
            }
            int taken = Math.max(1, rows.applyAsInt(candidacy));
            if (slices.isEmpty() || taken > room) {
                slices.add(new ArrayList<>());
                room = ROWS;
            }
            slices.getLast().add(candidacy);
            room -= taken;
        }
        return slices;
    }
}
