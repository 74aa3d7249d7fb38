package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;

/// What stands in the way of deciding on one subject.
///
/// Source: docs/scoring.md, section "Readiness".
///
/// @param independentRaters distinct raters with an independent value, on whatever criterion
/// @param nothingToScore whether no criterion has a weight
record Obstacles(
        List<Gate> gates, double once, double twice, int independentRaters, int openDrafts, boolean nothingToScore) {

    Readiness under(Parameters parameters) {
        var reasons = new ArrayList<Readiness.Reason>();
        gates(reasons, Readiness.Kind.MUST_HAVE_FAILED, Gate.Status.FAILED);
        gates(reasons, Readiness.Kind.MUST_HAVE_CONTESTED, Gate.Status.CONTESTED);
        gates(reasons, Readiness.Kind.MUST_HAVE_NOT_ASSESSED, Gate.Status.NOT_ASSESSED);
        when(Threshold.below(once, parameters.coverageOnce()), reasons, Readiness.Kind.COVERAGE_ONCE_TOO_LOW);
        when(Threshold.below(twice, parameters.coverageTwice()), reasons, Readiness.Kind.COVERAGE_TWICE_TOO_LOW);
        when(independentRaters < parameters.independentRaters(), reasons, Readiness.Kind.TOO_FEW_INDEPENDENT_RATERS);
        when(openDrafts > 0, reasons, Readiness.Kind.DRAFT_OPEN);
        when(nothingToScore, reasons, Readiness.Kind.NOTHING_TO_SCORE);
        return new Readiness(status(reasons), reasons);
    }

    private static Readiness.Status status(List<Readiness.Reason> reasons) {
        if (reasons.isEmpty()) {
            return Readiness.Status.READY;
        }
        // reasons come in the order of their kinds: a failed must-have is always the first
        return reasons.getFirst().kind() == Readiness.Kind.MUST_HAVE_FAILED
                ? Readiness.Status.BLOCKED
                : Readiness.Status.NOT_READY;
    }

    private void gates(List<Readiness.Reason> reasons, Readiness.Kind kind, Gate.Status status) {
        for (var gate : gates) {
            if (gate.status() == status) {
                reasons.add(new Readiness.Reason(kind, gate.criterion()));
            }
        }
    }

    private static void when(boolean obstacle, List<Readiness.Reason> reasons, Readiness.Kind kind) {
        if (obstacle) {
            reasons.add(new Readiness.Reason(kind, null));
        }
    }
}
