package dev.assay.evaluation;

import dev.assay.web.Format;
import java.util.List;
import java.util.stream.Stream;

/// Whether enough is known to decide on one candidate, with the reasons.
public record ReadinessView(String symbol, String title, List<String> reasons) {

    private static final int SHOWN = 2;

    /// The first reasons, and how many others there are: for a row.
    public ReadinessView brief() {
        int more = reasons.size() - SHOWN;
        if (more <= 1) {
            return this;
        }
        var shown = Stream.concat(reasons.stream().limit(SHOWN), Stream.of("and " + Format.inWords(more) + " more"));
        return new ReadinessView(symbol, title, shown.toList());
    }

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
