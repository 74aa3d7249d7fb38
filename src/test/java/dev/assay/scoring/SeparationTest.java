package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// One rater, so each score has the same variance: of ratings s0² = .5, of severity (.5 · .5 +
/// .5 · .5) / λ = .125.
class SeparationTest {

    private static final long SEED = 7;

    private static final double NOISE = .5 + .5 / 4;

    @Test
    void itIsTheShareOfTheSpreadOfScoresThatIsNoNoise() {
        assertThat(of(scored(1, 5))).isEqualTo(1 - NOISE / 8, within(1e-9));
        assertThat(of(scored(1, 3, 5))).isEqualTo(1 - NOISE / 4, within(1e-9));
        assertThat(of(scored(1, 2, 2, 3))).isEqualTo(1 - NOISE / (2 / 3.0), within(1e-9));
    }

    @Test
    void oneSubjectAloneHasNoSpread() {
        assertThat(of(scored(3))).isNull();
    }

    @Test
    void whoIsAssessedForLessThanFourFifthsIsLeftOut() {
        var panel = aPanel().need("OWN", 8)
                .need("CODE", 2)
                .subject("Ines")
                .subject("Teo")
                .subject("Olga");
        panel.vote("Ines", "ana", "OWN", 1).vote("Olga", "ana", "CODE", 3);
        assertThat(of(panel)).isNull();
        panel.vote("Teo", "ana", "OWN", 5);
        assertThat(of(panel)).as("two at four fifths").isBetween(.5, .99);
    }

    private static Panels scored(int... values) {
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < values.length; i++) {
            panel.subject(i).vote(i, "ana", "OWN", values[i]);
        }
        return panel;
    }

    private static Double of(Panels panel) {
        return Reliability.of(panel.panel(), panel.scores(), SEED).panel().separation();
    }
}
