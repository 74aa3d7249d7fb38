package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/// Many draws against the closed forms of docs/scoring.md, with which they share nothing but the
/// model. The noise is so small that hardly any draw is cut to the scale.
class DrawnLevelsTest {

    private static final int DRAWS = 40_000;
    private static final Model SMALL_NOISE = new Model(2, .05, 1000, 1000, .3, .03, .9, .3, DRAWS);

    private static final double[] WEIGHTS = {3 / 8.0, 2 / 8.0, 1 / 8.0, 2 / 8.0};

    private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(7L);

    @Test
    void drawnScoresLieAroundTheScoreAsWideAsTheIntervalSays() {
        var standing = ines().standing();
        var drawn = draw(ines().panel());
        assertThat(mean(drawn)).isEqualTo(standing.score().adjusted(), within(.005));
        var variance = standing.uncertainty().variance();
        assertThat(variance(drawn)).isEqualTo(variance, within(.03 * variance));
    }

    @Test
    void whereEverythingIsAssessedNothingIsAddedForTheRest() {
        var whole = ines().vote("Ines", "ben", "LEAD", 3).vote("Ines", "chi", "TEAM", 2);
        var drawn = draw(whole.panel());
        assertThat(mean(drawn)).isEqualTo(whole.standing().score().adjusted(), within(.005));
        var variance = whole.standing().uncertainty().variance();
        assertThat(whole.standing().uncertainty().missing()).isZero();
        assertThat(variance(drawn)).isEqualTo(variance, within(.03 * variance));
    }

    /// OWN 3 and CODE 4 by weight are 3.4, which stands for what nobody rated.
    @Test
    void withTheRatingsAsTheyAreTheUnassessedHaveTheLevelOfTheRest() {
        var levels = levels(ines().panel(), null);
        assertThat(levels.fixed(new double[] {1, 0, 0, 0})).isEqualTo(3, within(1e-9));
        assertThat(levels.fixed(new double[] {0, 1, 0, 0})).isEqualTo(4, within(1e-9));
        assertThat(levels.fixed(new double[] {0, 0, 1, 0})).isEqualTo(3.4, within(1e-9));
        assertThat(levels.fixed(new double[] {.1, .2, .3, .4})).isEqualTo(.3 + .8 + .7 * 3.4, within(1e-9));
    }

    /// Two raters of one subject and λ = 1: (A + λI)⁻¹ has ¾ on the diagonal and ¼ beside it,
    /// here times σ_u² = 4.
    @Test
    void severitiesAreDrawnWithTheirCovariance() {
        var panel = aPanel().need("OWN", 1)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", 3)
                .vote("Ines", "ben", "OWN", 3);
        panel.under(with(new Model(1, .5, 4, 4, .5, 1, .9, .3, 1)));
        var calibration = new Calibration(new Sheet(panel.panel()), panel.panel());
        var severities = new DrawnSeverities(random, calibration, new Noise(1, 1, 4));
        var ana = new double[DRAWS];
        var ben = new double[DRAWS];
        var both = new double[DRAWS];
        for (var n = 0; n < DRAWS; n++) {
            severities.draw();
            ana[n] = severities.error(0);
            ben[n] = severities.error(1);
            both[n] = ana[n] + ben[n];
        }
        assertThat(mean(ana)).isEqualTo(0, within(.04));
        assertThat(variance(ana)).isEqualTo(3, within(.09));
        assertThat(variance(ben)).isEqualTo(3, within(.09));
        assertThat(variance(both)).isEqualTo(3 + 3 + 2 * 1, within(.24));
    }

    private static Panels ines() {
        var panel = aPanel().need("OWN", 3)
                .need("CODE", 2)
                .need("LEAD", 1)
                .need("TEAM", 2)
                .subject("Ines");
        panel.vote("Ines", "ana", "OWN", 3).vote("Ines", "ben", "OWN", 3).vote("Ines", "chi", "OWN", 3);
        return panel.vote("Ines", "ana", "CODE", 4).under(with(SMALL_NOISE));
    }

    private static Parameters with(Model model) {
        return new Parameters(1, .8, .5, 2, 2, Mode.ADJUSTED, model);
    }

    private double[] draw(Panel panel) {
        var sheet = new Sheet(panel);
        var calibration = new Calibration(sheet, panel);
        var noise = new Residuals(sheet, panel.subjects(), calibration, SMALL_NOISE).noise();
        var severities = new DrawnSeverities(random, calibration, noise);
        var levels = levels(panel, severities);
        return DoubleStream.generate(() -> {
                    severities.draw();
                    return levels.drawn(WEIGHTS);
                })
                .limit(DRAWS)
                .toArray();
    }

    private DrawnLevels levels(Panel panel, DrawnSeverities severities) {
        var sheet = new Sheet(panel);
        var calibration = new Calibration(sheet, panel);
        return new DrawnLevels(
                random,
                sheet,
                new Weights(panel.criteria()),
                new int[] {0, 1, 2, 3},
                0,
                calibration,
                new Residuals(sheet, panel.subjects(), calibration, SMALL_NOISE),
                severities,
                SMALL_NOISE);
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        var mean = mean(values);
        return DoubleStream.of(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
