package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TippingTest {

    @Test
    void theSmallestChangeOfOneWeightIsNamed() {
        // (3·5 + 1·2) / 4 against (3·4 + 1·4) / 4: equal where OWN weighs 2
        var panel = aPanel().need("OWN", 3).need("CODE", 1).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 5).vote("A", "ana", "CODE", 2);
        panel.vote("B", "ana", "OWN", 4).vote("B", "ana", "CODE", 4);
        var tipping = between(panel);
        assertThat(tipping.criterion())
                .as("CODE from 1 to 1.5 is less than OWN from 3 to 2")
                .isEqualTo(id("CODE"));
        assertThat(tipping.from()).isEqualTo(1);
        assertThat(tipping.to()).isEqualTo(1.5, within(1e-9));
    }

    @Test
    void aNeedThatOnlyOneOfThemWasRatedOnMayTip() {
        // (2 + 5x) / (1 + x) is 3 where x, the weight of OWN, is 1/2; CODE would have to double
        var panel = aPanel().need("OWN", 1).need("CODE", 1).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 5).vote("A", "ana", "CODE", 2).vote("B", "ana", "CODE", 3);
        var tipping = between(panel);
        assertThat(tipping.criterion()).isEqualTo(id("OWN"));
        assertThat(tipping.to()).isEqualTo(.5, within(1e-9));
    }

    @Test
    void aChangeIsSmallByItsWayNotByItsWeights() {
        // 5·3 + 1·3 + 12·4 against 5·5 + 1·4 + 12·3: OWN from 5 to 5.5, CODE from 1 to 2, LEAD
        // from 12 to 11
        var panel = aPanel().need("OWN", 5)
                .need("CODE", 1)
                .need("LEAD", 12)
                .subject("A")
                .subject("B");
        panel.vote("A", "ana", "OWN", 3).vote("A", "ana", "CODE", 3).vote("A", "ana", "LEAD", 4);
        panel.vote("B", "ana", "OWN", 5).vote("B", "ana", "CODE", 4).vote("B", "ana", "LEAD", 3);
        var tipping = between(panel);
        assertThat(tipping.criterion()).isEqualTo(id("OWN"));
        assertThat(tipping.to()).isEqualTo(5.5, within(1e-9));
    }

    @Test
    void scoresThatAreEqualForOppositeReasonsHaveNothingToTip() {
        var panel = aPanel().need("OWN", 1).need("CODE", 1).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 5).vote("A", "ana", "CODE", 3);
        panel.vote("B", "ana", "OWN", 3).vote("B", "ana", "CODE", 5);
        assertThat(between(panel)).isNull();
    }

    @Test
    void whoIsBetterEverywhereStaysAhead() {
        var panel = aPanel().need("OWN", 3).need("CODE", 1).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 5).vote("A", "ana", "CODE", 4);
        panel.vote("B", "ana", "OWN", 4).vote("B", "ana", "CODE", 3);
        assertThat(between(panel)).isNull();
    }

    @Test
    void equalScoresHaveNothingToTip() {
        var panel = aPanel().need("OWN", 1).subject("A").subject("B");
        panel.vote("A", "ana", "OWN", 4).vote("B", "ana", "OWN", 4);
        assertThat(between(panel)).isNull();
        assertThat(between(aPanel().need("OWN", 1).subject("A").subject("B").vote("A", "ana", "OWN", 4)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void beyondTheNamedWeightTheTwoChangePlacesAndBeforeItTheyDoNot(long seed) {
        var random = new Random(seed);
        var panel = aPanel().subject("A").subject("B");
        for (var k = 0; k < 4; k++) {
            panel.need(k, 1 + random.nextInt(5));
            for (var name : new String[] {"A", "B"}) {
                if (random.nextInt(4) > 0) {
                    panel.vote(name, "ana", k, 1 + random.nextInt(5));
                }
            }
        }
        var tipping = between(panel);
        if (tipping != null) {
            var ahead = Math.signum(gap(panel, tipping, 0));
            assertThat(Math.signum(gap(panel, tipping, .999))).isEqualTo(ahead);
            assertThat(gap(panel, tipping, 1)).isEqualTo(0, within(1e-9));
            assertThat(Math.signum(gap(panel, tipping, 1.001))).isEqualTo(-ahead);
        }
    }

    private static double gap(Panels panel, Tipping tipping, double way) {
        var criteria = panel.panel().criteria().stream()
                .map(one -> one.id().equals(tipping.criterion())
                        ? new Criterion(
                                one.id(), tipping.from() + way * (tipping.to() - tipping.from()), one.threshold())
                        : one)
                .toList();
        var changed = new Panel(
                criteria,
                panel.panel().subjects(),
                panel.panel().votes(),
                panel.panel().askings(),
                panel.panel().parameters());
        var standings = Scores.of(changed).standings();
        return standings.get(0).score().adjusted() - standings.get(1).score().adjusted();
    }

    /// Of the two in either order, which must not matter.
    private static Tipping between(Panels panel) {
        var criteria = panel.panel().criteria();
        var tipping = Tipping.between(criteria, panel.standing("A"), panel.standing("B"));
        assertThat(Tipping.between(criteria, panel.standing("B"), panel.standing("A")))
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-9, Double.class)
                .isEqualTo(tipping);
        return tipping;
    }
}
