package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static dev.assay.scoring.Readiness.Kind.COVERAGE_ONCE_TOO_LOW;
import static dev.assay.scoring.Readiness.Kind.COVERAGE_TWICE_TOO_LOW;
import static dev.assay.scoring.Readiness.Kind.DRAFT_OPEN;
import static dev.assay.scoring.Readiness.Kind.MUST_HAVE_CONTESTED;
import static dev.assay.scoring.Readiness.Kind.MUST_HAVE_FAILED;
import static dev.assay.scoring.Readiness.Kind.MUST_HAVE_NOT_ASSESSED;
import static dev.assay.scoring.Readiness.Kind.NOTHING_TO_SCORE;
import static dev.assay.scoring.Readiness.Kind.TOO_FEW_INDEPENDENT_RATERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresReadinessTest {

    @Test
    void enoughSoundEvidenceIsReady() {
        assertThat(enough().standing().readiness().status()).isEqualTo(Readiness.Status.READY);
        assertThat(enough().standing().readiness().reasons()).isEmpty();
    }

    @Test
    void readyDoesNotMeanGood() {
        var poor = aPanel().need("LEAD", 1).subject("Ines").vote("Ines", "ana", "LEAD", 1);
        assertThat(poor.vote("Ines", "ben", "LEAD", 1).standing().readiness().status())
                .isEqualTo(Readiness.Status.READY);
    }

    @Test
    void aFailedMustHaveBlocksAndTheOtherReasonsAreStillGiven() {
        var panel = aPanel().mustHave("CODE", 1, 3)
                .mustHave("OWN", 1, 3)
                .mustHave("SAFE", 1, 3)
                .need("LEAD", 7)
                .subject("Ines", 2)
                .vote("Ines", "ana", "CODE", 2)
                .vote("Ines", "ana", "OWN", 5)
                .lateVote("Ines", "ben", "OWN", 2);
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.BLOCKED);
        assertThat(panel.standing().readiness().reasons())
                .containsExactly(
                        new Readiness.Reason(MUST_HAVE_FAILED, id("CODE")),
                        new Readiness.Reason(MUST_HAVE_CONTESTED, id("OWN")),
                        new Readiness.Reason(MUST_HAVE_NOT_ASSESSED, id("SAFE")),
                        new Readiness.Reason(COVERAGE_ONCE_TOO_LOW, null),
                        new Readiness.Reason(COVERAGE_TWICE_TOO_LOW, null),
                        new Readiness.Reason(TOO_FEW_INDEPENDENT_RATERS, null),
                        new Readiness.Reason(DRAFT_OPEN, null));
        assertThat(panel.standing().score()).isNotNull();
    }

    @Test
    void aContestedMustHaveIsNotReady() {
        only(MUST_HAVE_CONTESTED, "OWN", enough().vote("Ines", "chi", "OWN", 2));
    }

    @Test
    void aMustHaveNobodyRatedIsNotReady() {
        only(MUST_HAVE_NOT_ASSESSED, "SAFE", enough().mustHave("SAFE", 0, 3));
    }

    @Test
    void lessThanFourFifthsOfTheWeightIsNotReady() {
        only(COVERAGE_ONCE_TOO_LOW, null, enough().need("MORE", 1.1));
        assertThat(enough().need("MORE", 1).standing().readiness().reasons()).isEmpty();
    }

    @Test
    void lessThanHalfOfTheWeightHeardTwiceIsNotReady() {
        only(COVERAGE_TWICE_TOO_LOW, null, enough().need("MORE", 4.1).vote("Ines", "ana", "MORE", 4));
    }

    @Test
    void oneIndependentRaterIsNeverEnough() {
        var panel = aPanel().need("LEAD", 1)
                .subject("Ines")
                .vote("Ines", "ana", "LEAD", 4)
                .lateVote("Ines", "ben", "LEAD", 4);
        assertThat(panel.standing().readiness().reasons())
                .contains(new Readiness.Reason(TOO_FEW_INDEPENDENT_RATERS, null));
    }

    @Test
    void independentRatersAreCountedAcrossTheNeeds() {
        var panel = aPanel().need("LEAD", 1)
                .need("CODE", 1)
                .subject("Ines")
                .vote("Ines", "ana", "LEAD", 4)
                .vote("Ines", "ben", "CODE", 4);
        assertThat(panel.standing().readiness().reasons())
                .containsExactly(new Readiness.Reason(COVERAGE_TWICE_TOO_LOW, null));
    }

    @Test
    void anOpenDraftIsNotReady() {
        only(DRAFT_OPEN, null, enough().subject("Ines", 1));
    }

    @Test
    void aRoleWithoutWeightHasNothingToScore() {
        var weightless = aPanel().mustHave("VISA", 0, 3)
                .subject("Ines")
                .vote("Ines", "ana", "VISA", 4)
                .standing();
        var empty = aPanel().subject("Ines").standing();
        for (var standing : new Standing[] {weightless, empty}) {
            assertThat(standing.score()).isNull();
            assertThat(standing.once()).isZero();
            assertThat(standing.twice()).isZero();
            assertThat(standing.effectiveRaters()).isZero();
            assertThat(standing.readiness().status()).isEqualTo(Readiness.Status.NOT_READY);
            assertThat(standing.readiness().reasons()).contains(new Readiness.Reason(NOTHING_TO_SCORE, null));
        }
    }

    @Test
    void nothingToScoreIsNotReadyHoweverLowTheBar() {
        var panel = aPanel().subject("Ines").under(Panels.rules(1, 0, 0, 1, 2));
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.NOT_READY);
    }

    @Test
    void mustHavesAssessedAreCounted() {
        var standing = enough().mustHave("SAFE", 0, 3).standing();
        assertThat(standing.mustHavesAssessed()).isEqualTo(1);
        assertThat(standing.mustHaves()).isEqualTo(2);
    }

    @Test
    void aMeanThatLostItsLastBitStillReachesTheThreshold() {
        // .1 and .7 of 1.0 are 0.7999999999999999
        var panel = aPanel().need("CODE", .1).need("OWN", .7).need("LEAD", .2).subject("Ines");
        for (var rater : new String[] {"ana", "ben"}) {
            panel.vote("Ines", rater, "CODE", 3).vote("Ines", rater, "OWN", 3);
        }
        assertThat(panel.standing().once()).isLessThan(.8);
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.READY);
        assertThat(Threshold.reaches(2.999999999999, 3)).isTrue();
        assertThat(Threshold.below(2.99999, 3)).isTrue();
    }

    /// Two independent raters on four points of weight, a must-have passed.
    private static Panels enough() {
        return aPanel().mustHave("OWN", 2, 3)
                .need("CODE", 2)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", 4)
                .vote("Ines", "ben", "OWN", 3)
                .vote("Ines", "ana", "CODE", 4)
                .vote("Ines", "ben", "CODE", 3);
    }

    private static void only(Readiness.Kind kind, String criterion, Panels panel) {
        var readiness = panel.standing().readiness();
        assertThat(readiness.status()).isEqualTo(Readiness.Status.NOT_READY);
        assertThat(readiness.reasons())
                .containsExactly(new Readiness.Reason(kind, criterion == null ? null : id(criterion)));
    }
}
