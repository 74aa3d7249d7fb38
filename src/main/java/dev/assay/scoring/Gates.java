package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;

/// Judges the must-haves of one subject on the values as rated, so that anybody can check a gate
/// by eye.
///
/// Source: docs/scoring.md, section "Must-haves".
final class Gates {

    private Gates() {}

    /// @param cells one a criterion, in their order
    static List<Gate> of(List<Criterion> criteria, List<Cell> cells, int minimumRaters) {
        var gates = new ArrayList<Gate>();
        for (var k = 0; k < criteria.size(); k++) {
            var criterion = criteria.get(k);
            var threshold = criterion.threshold();
            if (threshold != null) {
                gates.add(new Gate(criterion.id(), status(cells.get(k), threshold, minimumRaters)));
            }
        }
        return List.copyOf(gates);
    }

    private static Gate.Status status(Cell cell, int threshold, int minimumRaters) {
        var mean = cell.asRated();
        if (mean == null || cell.values().size() < minimumRaters) {
            return Gate.Status.NOT_ASSESSED;
        }
        var lowest = cell.values().getFirst().value();
        var highest = cell.values().getLast().value();
        if (Threshold.below(highest, threshold)) {
            return Gate.Status.FAILED;
        }
        return Threshold.below(lowest, threshold) || Threshold.below(mean, threshold)
                ? Gate.Status.CONTESTED
                : Gate.Status.PASSED;
    }
}
