package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether there is enough sound evidence to decide. It never means "recommended".
public record Readiness(Status status, List<Reason> reasons) {

    public Readiness {
        reasons = List.copyOf(reasons);
    }

    /// The answer.
    public enum Status {
        READY,
        NOT_READY,
        /// A must-have failed: the subject keeps its score and is listed outside the ranking.
        BLOCKED
    }

    /// One thing that stands in the way.
    ///
    /// @param criterion the must-have concerned; null for reasons about the whole subject
    public record Reason(Kind kind, @Nullable UUID criterion) {}

    /// The kinds of reasons, in the order they are given.
    public enum Kind {
        MUST_HAVE_FAILED,
        MUST_HAVE_CONTESTED,
        MUST_HAVE_NOT_ASSESSED,
        COVERAGE_ONCE_TOO_LOW,
        COVERAGE_TWICE_TOO_LOW,
        TOO_FEW_INDEPENDENT_RATERS,
        DRAFT_OPEN,
        /// All weights are zero, or the role has no needs: there is nothing to score against.
        NOTHING_TO_SCORE
    }
}
