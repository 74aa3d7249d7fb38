package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CellIntervalTest {

    /// t of 5 degrees of freedom, one side 95 %, from any table.
    private static final double T_5 = 2.015048;

    /// Two raters of one mind: s² = 4 · .5 / 5 = .4, s_i² = 4 · .4 / 5 = .32, of which a mean of
    /// two has half; of severity .4 with (½, ½) in the null space of A, so through λ = 4 and by
    /// two.
    @Test
    void itIsMadeOfTheRatingsAndOfSeverity() {
        var cell = aPanel().need("OWN", 1)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", 3)
                .vote("Ines", "ben", "OWN", 3)
                .standing()
                .cells()
                .getFirst();
        var half = T_5 * Math.sqrt(.32 / 2 + .4 / 4 / 2);
        assertThat(cell.low()).isEqualTo(3 - half, within(1e-6));
        assertThat(cell.high()).isEqualTo(3 + half, within(1e-6));
    }

    @Test
    void ofTheOnlyNeedItIsThatOfTheScore() {
        var panel = aPanel().need("OWN", 1).subject("Ines").subject("Teo");
        panel.vote("Ines", "ana", "OWN", 3).vote("Ines", "ben", "OWN", 2).vote("Ines", "chi", "OWN", 3);
        panel.vote("Teo", "dee", "OWN", 3).vote("Teo", "chi", "OWN", 3);
        for (var standing : panel.scores().standings()) {
            var cell = standing.cells().getFirst();
            assertThat(cell.low())
                    .isEqualTo(standing.score().low(), within(1e-9))
                    .isGreaterThan(1);
            assertThat(cell.high())
                    .isEqualTo(standing.score().high(), within(1e-9))
                    .isLessThan(5);
        }
    }

    @Test
    void itIsCutToTheScale() {
        var cell = aPanel().need("OWN", 1)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", 5)
                .standing()
                .cells()
                .getFirst();
        assertThat(cell.low()).isBetween(2.0, 4.0);
        assertThat(cell.high()).isEqualTo(5);
    }
}
