package dev.assay.evaluation;

import java.util.List;

/// Whether enough is known to decide on one candidate, with the reasons.
public record ReadinessView(String symbol, String title, List<String> reasons) {

    static ReadinessView of(Evaluation.Candidacy candidacy) {
        var readiness = candidacy.readiness();
        if (candidacy.hidden() || readiness == null) {
            return new ReadinessView("lock", "Hidden", List.of("until you submit yours"));
        }
        return switch (readiness.status()) {
            case READY -> new ReadinessView("pass", "Ready", readiness.reasons());
            case NOT_READY -> new ReadinessView("none", "Not ready", readiness.reasons());
            case BLOCKED -> new ReadinessView("block", "Blocked", readiness.reasons());
        };
    }
}
