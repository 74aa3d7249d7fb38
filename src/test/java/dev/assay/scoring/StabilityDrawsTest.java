package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StabilityDrawsTest {

    private static final long SEED = 7;

    /// Four standard errors of a share over 10,000 draws.
    private static final Offset<Double> DRAWN = within(.02);

    /// Two weights with a relative error of √½ are Beta(½, ½), whose distribution is 2/π · asin
    /// √x.
    @Test
    void theErrorOfAWeightIsTheOneAskedFor() {
        var panel = ahead().under(with(new Model(4, .5, 4, 4, .5, 1, .9, Math.sqrt(.5), 10_000)));
        assertThat(of(panel).weightsOnly().subjects().getFirst().wins().getLast())
                .as("A is ahead where OWN has four fifths of the weight or more")
                .isCloseTo(1 - 2 / Math.PI * Math.asin(Math.sqrt(.8)), DRAWN);
    }

    @Test
    void weightsNearTheRolesLieAroundThem() {
        var panel = aPanel().need("OWN", 1).need("CODE", 5).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 5).vote("A", "ana", "CODE", 5);
        panel.vote("B", "ana", "OWN", 1).vote("B", "ana", "CODE", 1);
        var central = of(panel).weightsOnly().subjects().getFirst().centralWeights();
        assertThat(central.getFirst()).isCloseTo(1 / 6.0, within(.005));
        assertThat(central.getLast()).isCloseTo(5 / 6.0, within(.005));
    }

    @Test
    void centralWeightsOfThoseWhoShareTheFirstPlaceAreWeightsToo() {
        var panel = aPanel().need("OWN", 1).need("CODE", 3).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 3).vote("A", "ana", "CODE", 3);
        panel.vote("B", "ana", "OWN", 3).vote("B", "ana", "CODE", 3);
        for (var one : of(panel).weightsOnly().subjects()) {
            assertThat(one.first()).isEqualTo(.5, within(1e-9));
            assertThat(one.centralWeights().stream().mapToDouble(w -> w).sum()).isEqualTo(1, within(1e-9));
        }
    }

    /// Each rater may be off by a standard deviation of √½, the ratings by hardly anything: the
    /// difference of 1 is turned in P(N(1, 1) < 0) = .16 of the draws.
    @Test
    void whoeverMetAStrangerMayHaveBeenJudgedLeniently() {
        var model = new Model(.02, .01, 4, 4, .5, 1, .9, .3, 10_000);
        var panel = aPanel().need("OWN", 1).subject("A").subject("B").under(with(model));
        panel.vote("A", "ana", "OWN", 4).vote("B", "ben", "OWN", 3);
        assertThat(of(panel).weightsAndRatings().subjects().getLast().first()).isBetween(.14, .18);
        var known = aPanel().need("OWN", 1).subject("A").subject("B").under(with(model));
        known.vote("A", "ana", "OWN", 4).vote("B", "ana", "OWN", 3);
        assertThat(of(known).weightsAndRatings().subjects().getLast().first())
                .as("what one rater is off by, both are")
                .isLessThan(.01);
    }

    @Test
    void oneDrawGivesOneOrder() {
        for (var n = 0; n < 20; n++) {
            var panel = aPanel().need("OWN", 1)
                    .subject("A")
                    .subject("B")
                    .under(with(new Model(4, .5, 4, 4, .5, 1, .9, .3, 1)));
            panel.vote("A", n, "OWN", 3).vote("B", n, "OWN", 3);
            assertThat(of(panel).weightsAndRatings().subjects().getFirst().first())
                    .isIn(0.0, 1.0);
        }
    }

    /// OWN one point for A, CODE four for B.
    private static Panels ahead() {
        var panel = aPanel().need("OWN", 1).need("CODE", 1).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 4).vote("A", "ana", "CODE", 1);
        return panel.vote("B", "ana", "OWN", 3).vote("B", "ana", "CODE", 5);
    }

    private static Parameters with(Model model) {
        return new Parameters(1, .8, .5, 2, 2, Mode.ADJUSTED, model);
    }

    private static Stability of(Panels panel) {
        return Stability.of(panel.panel(), List.of(id("A"), id("B")), SEED);
    }
}
