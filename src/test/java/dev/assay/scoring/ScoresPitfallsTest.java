package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The mistakes that programs of this kind make, one a test.
class ScoresPitfallsTest {

    @Test
    void absentIsNeverZeroNorOneNorThree() {
        var panel = aPanel().need("CODE", 1).need("OWN", 1).subject("Ines").vote("Ines", "ana", "CODE", 5);
        assertThat(panel.standing().score().asRated()).isEqualTo(5);
        assertThat(panel.standing().cells().get(1).asRated()).isNull();
        assertThat(aPanel().need("CODE", 1).subject("Ines").standing().score()).isNull();
    }

    @Test
    void interviewersAreNotAveragedBeforeTheNeedsAre() {
        var panel = aPanel().subject("Ines").need(0, 1).vote("Ines", "ana", 0, 5);
        for (var k = 1; k < 10; k++) {
            panel.need(k, 1).vote("Ines", "ben", k, 3);
        }
        assertThat(panel.standing().score().asRated()).isEqualTo((5 + 9 * 3) / 10.0, within(1e-9));
    }

    @Test
    void halfTheNeedsAreNeverShownAsTheWhole() {
        var panel = aPanel().need("CODE", 1).need("OWN", 1).subject("Ines").vote("Ines", "ana", "CODE", 4);
        assertThat(panel.standing().once()).isEqualTo(.5);
        var score = panel.standing().score();
        assertThat(score.asRated()).isEqualTo(4);
        assertThat(score.worst()).isEqualTo(2.5);
        assertThat(score.best()).isEqualTo(4.5);
        assertThat(score.high() - score.low()).isGreaterThan(2);
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.NOT_READY);
    }

    @Test
    void aHighScoreDoesNotPayForAFailedMustHave() {
        var panel = aPanel().need("LEAD", 99).mustHave("CODE", 1, 3).subject("Ines");
        for (var rater : new String[] {"ana", "ben"}) {
            panel.vote("Ines", rater, "LEAD", 5).vote("Ines", rater, "CODE", 1);
        }
        assertThat(panel.standing().score().asRated()).isGreaterThan(4.9);
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.BLOCKED);
    }

    @Test
    void aMustHaveDoesNotPassBecauseNobodyAssessedIt() {
        var panel = aPanel().need("LEAD", 99).mustHave("CODE", 1, 3).subject("Ines");
        panel.vote("Ines", "ana", "LEAD", 5).vote("Ines", "ben", "LEAD", 5);
        assertThat(panel.standing().gates().getFirst().status()).isEqualTo(Gate.Status.NOT_ASSESSED);
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.NOT_READY);
    }

    @Test
    void sixNeedsHeardByOneInterviewerAreOneVoice() {
        var panel = aPanel().subject("Ines");
        for (var k = 0; k < 6; k++) {
            panel.need(k, 1).vote("Ines", "ana", k, 4);
        }
        assertThat(panel.standing().effectiveRaters()).isEqualTo(1, within(1e-9));
        assertThat(panel.standing().twice()).isZero();
        assertThat(panel.standing().readiness().status()).isEqualTo(Readiness.Status.NOT_READY);
    }

    /// "with 6 criteria and ρ = .5 the interval comes out about half as wide as it should"
    @Test
    void sixNeedsOfOneRaterAreSurerThanOneButNotLikeSixRaters() {
        var alone = aPanel().subject("Ines");
        var six = aPanel().subject("Ines");
        for (var k = 0; k < 6; k++) {
            alone.need(k, 1).vote("Ines", "ana", k, 3);
            six.need(k, 1).vote("Ines", "rater " + k, k, 3);
        }
        var wide = alone.standing().uncertainty().ratings();
        var narrow = six.standing().uncertainty().ratings();
        assertThat(wide / narrow).isEqualTo(.5 * 6 + .5, within(1e-9));
    }

    /// "a withdrawn candidate left in the severity estimate (should stay: it is information)":
    /// the panel has them
    @Test
    void whoIsNotRankedStillTellsOfSeverity() {
        var panel = aPanel().need("OWN", 1).subject("Ines").subject("gone").vote("Ines", "ana", "OWN", 4);
        panel.vote("gone", "ana", "OWN", 5).vote("gone", "ben", "OWN", 1);
        assertThat(panel.standing("Ines").score().adjusted()).isEqualTo(4 - .4, within(1e-9));
    }

    @Test
    void theSameRaterIsNotCountedTwice() {
        var panel = aPanel().mustHave("OWN", 1, 3).subject("Ines").under(Panels.rules(2, .8, .5, 2, 2));
        panel.vote("Ines", "ana", "OWN", 5).vote("Ines", "ana", "OWN", 2);
        assertThat(panel.standing().gates().getFirst().status()).isEqualTo(Gate.Status.NOT_ASSESSED);
        assertThat(panel.standing().cells().getFirst().split()).isFalse();
        assertThat(panel.standing().effectiveRaters()).isEqualTo(1, within(1e-9));
    }

    @Test
    void weightsOfAnySizeNeitherOverflowNorVanish() {
        for (var weight : new double[] {Double.MIN_VALUE, 1e-300, Double.MAX_VALUE}) {
            var panel = aPanel().need("CODE", weight).need("OWN", weight).subject("Ines");
            panel.vote("Ines", "ana", "CODE", 4).vote("Ines", "ana", "OWN", 3);
            assertThat(panel.standing().score().asRated()).isEqualTo(3.5);
            assertThat(panel.standing().once()).isEqualTo(1);
        }
    }
}
