package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Coverage;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Mode;
import dev.assay.scoring.Readiness;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The immutable result for a role at a revision, as one viewer may see it. Also the body of `GET
/// /roles/{id}/evaluation`.
///
/// @param revision of the role when this was computed
/// @param needs in the role's order
/// @param candidacies by name; the withdrawn are left out
public record Evaluation(
        UUID roleId,
        String roleTitle,
        long revision,
        Instant asOf,
        Mode mode,
        String scoringVersion,
        List<Need> needs,
        List<Interviewer> interviewers,
        List<Candidacy> candidacies) {

    public Evaluation {
        needs = List.copyOf(needs);
        interviewers = List.copyOf(interviewers);
        candidacies = List.copyOf(candidacies);
    }

    /// The same of these candidacies alone.
    public Evaluation among(List<Candidacy> some) {
        return new Evaluation(roleId, roleTitle, revision, asOf, mode, scoringVersion, needs, interviewers, some);
    }

    /// A candidacy by its id; none where it is not on the board, as once it is withdrawn.
    public Optional<Candidacy> candidacy(UUID id) {
        return candidacies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// A need by its id; none where it is retired or another role's.
    public Optional<Need> need(UUID id) {
        return needs.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// A need and its part in the score.
    ///
    /// @param share of the sum of weights, in `[0, 1]`; 0 where all weights are zero
    public record Need(
            UUID id,
            String code,
            String title,
            double weight,
            double share,
            @Nullable MustHave mustHave) {}

    /// The lowest rating a must-have may get.
    public record MustHave(int threshold) {}

    /// Somebody who submitted.
    ///
    /// @param severity points above (positive) or below colleagues on the same candidates,
    ///     after shrinkage; null for everybody but the role's managers
    /// @param sharedCandidates that a colleague rated on the same need too
    public record Interviewer(
            UUID id, String name, @Nullable Double severity, int sharedCandidates) {}

    /// A candidate for the role.
    ///
    /// @param hidden whether the viewer must submit their own ratings first; then score, gates
    ///     and values are absent, and only that something was asked or rated is told; of
    ///     somebody whom they have no interview with, not even that
    /// @param interviews null where the viewer never met the candidate
    /// @param score null where nothing is assessed, or hidden
    /// @param coverage null where the viewer never met the candidate
    /// @param gates one a must-have; empty where hidden
    /// @param readiness null where hidden
    /// @param cells one a need, in the order of needs
    public record Candidacy(
            UUID id,
            UUID candidateId,
            String name,
            String stage,
            boolean hidden,
            @Nullable Interviews interviews,
            @Nullable Score score,
            @Nullable CoverageShare coverage,
            List<GateOf> gates,
            @Nullable ReadinessOf readiness,
            List<Cell> cells) {

        public Candidacy {
            gates = List.copyOf(gates);
            cells = List.copyOf(cells);
        }

        /// Share of weight assessed once; 0 where that is not to be known.
        public double assessed() {
            return coverage == null ? 0 : coverage.once();
        }
    }

    /// How many interviews are submitted, of how many planned, begun or submitted, and when the
    /// next one starts.
    public record Interviews(
            int submitted, int of, @Nullable Instant next) {}

    /// The score and its bounds, 1 to 5, unrounded.
    ///
    /// @param adjusted what is ranked by; as rated where the role corrects nothing
    public record Score(double asRated, double adjusted, double low, double high, double worst, double best) {}

    /// Shares of weight assessed once and by two independent raters, and must-haves assessed.
    public record CoverageShare(double once, double twice, MustHaves mustHaves, double effectiveRaters) {}

    /// A count.
    public record MustHaves(int assessed, int of) {}

    /// A must-have's status by need code.
    public record GateOf(String need, Gate.Status status) {}

    /// Readiness with its reasons in words.
    public record ReadinessOf(Readiness.Status status, List<Phrase> reasons) {

        public ReadinessOf {
            reasons = List.copyOf(reasons);
        }
    }

    /// Whether a cell has a value.
    public enum Assessment {
        ASSESSED,
        NOT_ASSESSED,
        /// Something may be there; the viewer may not see it yet.
        HIDDEN
    }

    /// One candidate on one need.
    ///
    /// @param need code
    /// @param coverage null where the viewer never met the candidate
    /// @param raters how many rated; told even where hidden, but null where the viewer never met
    ///     the candidate
    /// @param evidence note lines linked to the need; 0 where hidden
    /// @param values one an interviewer, ascending; empty where hidden
    /// @param later whose value is another since a submission was reopened; moves no number
    public record Cell(
            String need,
            UUID needId,
            Assessment assessment,
            @Nullable Coverage coverage,
            @Nullable Double asRated,
            @Nullable Double adjusted,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer raters,
            boolean split,
            int evidence,
            List<Value> values,
            List<Later> later) {

        public Cell {
            values = List.copyOf(values);
            later = List.copyOf(later);
        }
    }

    /// One interviewer's value.
    public record Value(UUID interviewerId, String interviewer, double value, boolean independent) {}

    /// What an interviewer made of their value in a later submission; null is not assessed.
    public record Later(
            UUID interviewerId,
            String interviewer,
            @Nullable Double value) {}
}
