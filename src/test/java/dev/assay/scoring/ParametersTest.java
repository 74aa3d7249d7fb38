package dev.assay.scoring;

import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void valuesOutOfRangeAreNamed(String message, ThrowingCallable make) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessage(message);
    }

    static Stream<Arguments> valuesOutOfRangeAreNamed() {
        return Stream.of(
                refused("openDrafts must be 0 or more, was -1", () -> new Subject(id("Ines"), -1)),
                refused("minimumRaters must be 1 or more, was 0", () -> Panels.rules(0, .8, .5, 2, 2)),
                refused("coverageOnce must be in [0, 1], was 1.1", () -> Panels.rules(1, 1.1, .5, 2, 2)),
                refused("coverageTwice must be in [0, 1], was -0.1", () -> Panels.rules(1, .8, -.1, 2, 2)),
                refused("coverageTwice must be in [0, 1], was NaN", () -> Panels.rules(1, .8, Double.NaN, 2, 2)),
                refused("independentRaters must be 1 or more, was 0", () -> Panels.rules(1, .8, .5, 0, 2)),
                refused("splitAt must be above 0, was 0.0", () -> Panels.rules(1, .8, .5, 2, 0)),
                refused("shrinkage must be above 0, was 0.0", () -> model(0, .5, 4, 4, .5, 1)),
                refused("priorNoise must be above 0, was 0.0", () -> model(4, 0, 4, 4, .5, 1)),
                refused("priorWeight must be above 0, was -1.0", () -> model(4, .5, -1, 4, .5, 1)),
                refused("priorWeight must be above 0, was NaN", () -> model(4, .5, Double.NaN, 4, .5, 1)),
                refused("ownWeight must be above 0, was Infinity", () -> model(4, .5, 4, 1 / 0.0, .5, 1)),
                refused("halo must be in [0, 1], was 1.5", () -> model(4, .5, 4, 4, 1.5, 1)),
                refused("halo must be in [0, 1], was -0.5", () -> model(4, .5, 4, 4, -.5, 1)),
                refused("scatter must be 0 or more, was -1.0", () -> model(4, .5, 4, 4, .5, -1)),
                refused("confidence must be between 0 and 1, was 1.0", () -> model(1, .3, 1)),
                refused("confidence must be between 0 and 1, was 0.0", () -> model(0, .3, 1)),
                refused("weightError must be between 0 and 1, was 1.0", () -> model(.9, 1, 1)),
                refused("weightError must be between 0 and 1, was 0.0", () -> model(.9, 0, 1)),
                refused("draws must be 1 or more, was 0.0", () -> model(.9, .3, 0)));
    }

    @Test
    void theEndsOfARangeBelongToIt() {
        assertThat(Panels.rules(1, 0, 1, 1, 2).coverageTwice()).isEqualTo(1);
        assertThat(model(4, .5, 4, 4, 0, 0).scatter()).isZero();
        assertThat(model(4, .5, 4, 4, 1, 0).halo()).isEqualTo(1);
        assertThat(model(.9, .3, 1).draws()).isEqualTo(1);
    }

    @Test
    void otherRatersForAMustHaveLeaveTheOtherRules() {
        assertThat(Panels.rules(1, .8, .5, 2, 2).withMinimumRaters(3)).isEqualTo(Panels.rules(3, .8, .5, 2, 2));
    }

    private static Arguments refused(String message, ThrowingCallable make) {
        return Arguments.of(message, make);
    }

    private static Model model(
            double shrinkage, double priorNoise, double priorWeight, double ownWeight, double halo, double scatter) {
        return new Model(shrinkage, priorNoise, priorWeight, ownWeight, halo, scatter, .9, .3, 1);
    }

    private static Model model(double confidence, double weightError, int draws) {
        return new Model(4, .5, 4, 4, .5, 1, confidence, weightError, draws);
    }
}
