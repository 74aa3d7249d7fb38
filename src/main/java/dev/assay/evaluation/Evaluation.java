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
/// /roles/{id}/evaluation`. Where the numbers come from: docs/scoring.md.
///
/// @param revision of the role when this was computed, also for a past moment
/// @param asOf the past moment that was asked for; else when this was computed
/// @param mode what is ranked by
/// @param scoringVersion names the rules the numbers were computed by
/// @param needs in the role's order; the retired are left out
/// @param interviewers who submitted, by name; only of candidacies that the viewer may see
/// @param candidacies by name, unless [#among] says otherwise; the withdrawn are left out
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

    /// The same of these candidacies alone, in their order. No number changes.
    public Evaluation among(List<Candidacy> some) {
        return new Evaluation(roleId, roleTitle, revision, asOf, mode, scoringVersion, needs, interviewers, some);
    }

    /// A candidacy by its id; empty where it is not on the board, as once it is withdrawn.
    public Optional<Candidacy> candidacy(UUID id) {
        return candidacies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// A need by its id; empty where it is retired or another role's.
    public Optional<Need> need(UUID id) {
        return needs.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// A need and its part in the score.
    ///
    /// @param code in the spelling of the role, unique in it
    /// @param weight 0 to 1000; only its share matters
    /// @param share of the sum of weights, in `[0, 1]`; 0 where all weights are zero
    /// @param mustHave null where the need is no must-have
    public record Need(
            UUID id,
            String code,
            String title,
            double weight,
            double share,
            @Nullable MustHave mustHave) {}

    /// What makes a need a must-have.
    ///
    /// @param threshold the lowest rating that is enough, 1 to 5
    public record MustHave(int threshold) {}

    /// Somebody who submitted.
    ///
    /// @param severity points above (positive) or below colleagues on the same candidates, after
    ///     shrinkage; null for everybody but the role's managers, and of somebody who rated
    ///     nothing
    /// @param sharedCandidates how many a colleague rated on the same need too; 0 where
    ///     `severity` is null
    public record Interviewer(
            UUID id, String name, @Nullable Double severity, int sharedCandidates) {}

    /// A candidate for the role.
    ///
    /// A candidate is hidden while the viewer must submit their own ratings first. Then score,
    /// gates and values are absent; what is told is only that needs were asked or rated. Of
    /// somebody whom the viewer has no interview with, not even that is told.
    ///
    /// @param id of the candidacy
    /// @param candidateId of the person, the same in all roles
    /// @param stage as the role calls it
    /// @param hidden whether the candidate is hidden from the viewer
    /// @param interviews null where the viewer never met the candidate
    /// @param score null where nothing that has weight is assessed, or hidden
    /// @param coverage null where the viewer never met the candidate
    /// @param gates one a must-have, in the order of needs; empty where hidden
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

        /// The share of the weight assessed at least once, in `[0, 1]`; 0 where the viewer may
        /// not know it.
        public double assessed() {
            return coverage == null ? 0 : coverage.once();
        }
    }

    /// The interviews of one candidate.
    ///
    /// @param submitted how many of them are submitted
    /// @param of how many there are in all: planned, begun or submitted
    /// @param next the earliest start of one that is not submitted, which may lie in the past;
    ///     null where none has a time
    public record Interviews(
            int submitted, int of, @Nullable Instant next) {}

    /// The score and its bounds, in points, unrounded. See [dev.assay.scoring.Score].
    ///
    /// @param asRated in `[1, 5]`
    /// @param adjusted corrected for severity: what is ranked by. The same as `asRated` where the
    ///     role corrects nothing; it may leave the scale by the size of the correction
    /// @param low lower end of the interval around `adjusted`, in `[1, 5]`
    /// @param high upper end of it, in `[1, 5]`
    /// @param worst `adjusted` if every need that nobody rated were rated 1
    /// @param best `adjusted` if every need that nobody rated were rated 5
    public record Score(double asRated, double adjusted, double low, double high, double worst, double best) {}

    /// How much of the role's weight is assessed.
    ///
    /// @param once share of the weight assessed at least once, in `[0, 1]`
    /// @param twice share assessed by two independent raters or more, in `[0, 1]`
    /// @param effectiveRaters how many people's opinion the score is, see
    ///     [dev.assay.scoring.Standing#effectiveRaters()]; 0 where there is no score, or hidden
    public record CoverageShare(double once, double twice, MustHaves mustHaves, double effectiveRaters) {}

    /// How many must-haves are assessed.
    ///
    /// @param assessed 0 to `of`
    /// @param of how many the role has; may be 0
    public record MustHaves(int assessed, int of) {}

    /// What became of a must-have.
    ///
    /// @param need code
    public record GateOf(String need, Gate.Status status) {}

    /// Whether enough is known to decide.
    ///
    /// @param reasons what is missing, in words: `OWN not assessed`; empty where ready
    public record ReadinessOf(Readiness.Status status, List<Phrase> reasons) {

        public ReadinessOf {
            reasons = List.copyOf(reasons);
        }
    }

    /// Whether a cell has a value.
    public enum Assessment {
        /// Somebody rated.
        ASSESSED,
        /// Nobody rated.
        NOT_ASSESSED,
        /// Something may be there; the viewer may not see it yet.
        HIDDEN
    }

    /// One candidate on one need. See [dev.assay.scoring.Cell].
    ///
    /// @param need code
    /// @param coverage null where the viewer never met the candidate
    /// @param asRated mean of the values, in `[1, 5]`; null where nobody rated, or hidden
    /// @param adjusted mean of the values corrected for severity, not cut to the scale; null
    ///     likewise
    /// @param low lower end of the interval around `adjusted`, in `[1, 5]`; null likewise
    /// @param high upper end of it, in `[1, 5]`; null likewise
    /// @param raters how many rated; told even where hidden, but null where the viewer never met
    ///     the candidate
    /// @param split whether the values are two points or more apart; false where hidden
    /// @param evidence how many note lines speak of the need; 0 where hidden
    /// @param values one an interviewer, ascending; empty where nobody rated, or hidden
    /// @param later one an interviewer whose value is another since a submission was reopened; it
    ///     moves no number
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
    ///
    /// @param interviewer by name
    /// @param value in `[1, 5]`; a fraction only where they rated the candidate in several
    ///     interviews
    /// @param independent whether they had submitted one of these ratings before opening any
    ///     colleague's of the candidate
    public record Value(UUID interviewerId, String interviewer, double value, boolean independent) {}

    /// What an interviewer's value became in a later submission.
    ///
    /// @param interviewer by name
    /// @param value in `[1, 5]`; null is not assessed
    public record Later(
            UUID interviewerId,
            String interviewer,
            @Nullable Double value) {}
}
