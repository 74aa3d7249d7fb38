package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether there is enough sound evidence to decide. It never means "recommended".
///
/// Source: docs/scoring.md, section "Readiness". One voice is never enough, since separate
/// interviewers agree only moderately: Huffcutt, Culbertson and Weyhrauch, Employment interview
/// reliability, 2013.
///
/// @param status the answer
/// @param reasons all that stands in the way, in the order of their kinds, those of one kind in
///     the panel's order; empty where the subject is ready
public record Readiness(Status status, List<Reason> reasons) {

    /// An answer with its own copy of the reasons.
    public Readiness {
        reasons = List.copyOf(reasons);
    }

    /// The answer.
    public enum Status {
        /// Nothing stands in the way.
        READY,
        /// Something stands in the way, but no failed must-have.
        NOT_READY,
        /// A must-have failed: the subject keeps its score and is listed outside the ranking.
        BLOCKED
    }

    /// One thing that stands in the way.
    ///
    /// @param kind what it is
    /// @param criterion the must-have concerned, for the three kinds of must-haves; null for
    ///     reasons about the whole subject
    public record Reason(Kind kind, @Nullable UUID criterion) {}

    /// The kinds of reasons, in the order they are given.
    public enum Kind {
        /// A gate is [Gate.Status#FAILED]; one reason a must-have.
        MUST_HAVE_FAILED,
        /// A gate is [Gate.Status#CONTESTED]; one reason a must-have.
        MUST_HAVE_CONTESTED,
        /// A gate is [Gate.Status#NOT_ASSESSED]; one reason a must-have.
        MUST_HAVE_NOT_ASSESSED,
        /// [Standing#once()] is below [Parameters#coverageOnce()].
        COVERAGE_ONCE_TOO_LOW,
        /// [Standing#twice()] is below [Parameters#coverageTwice()].
        COVERAGE_TWICE_TOO_LOW,
        /// Fewer raters with an independent value, on whatever criterion, than
        /// [Parameters#independentRaters()].
        TOO_FEW_INDEPENDENT_RATERS,
        /// [Subject#openDrafts()] is not 0.
        DRAFT_OPEN,
        /// All weights are 0, or the panel has no criteria: there is nothing to score against.
        NOTHING_TO_SCORE
    }
}
