package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.scoring.Resamples.Interval;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figure of a sample is its number here, from 0, so that the ends can be told by hand.
class ResamplesTest {

    private static final int ALL = Integer.MAX_VALUE;

    @ParameterizedTest(name = "{0} of 0 to 999")
    @CsvSource({".90, 50, 949", ".50, 250, 749", ".98, 10, 989"})
    void theEndsLeaveOutTheSamePartOnEitherSide(double confidence, double low, double high) {
        assertThat(ofTheFirst(ALL, confidence)).isEqualTo(new Interval(low, high));
    }

    @Test
    void halfOfTheSamplesMustHaveAFigure() {
        assertThat(ofTheFirst(500, .90)).isEqualTo(new Interval(25.0, 474.0));
        assertThat(ofTheFirst(499, .90)).isEqualTo(new Interval(null, null));
    }

    private static Interval ofTheFirst(int known, double confidence) {
        var number = new AtomicInteger();
        return Resamples.of(new int[] {0, 1, 2}, confidence, RandomSource.XO_SHI_RO_256_PP.create(1L), sample -> {
            var mine = number.getAndIncrement();
            return mine < known ? (double) mine : null;
        });
    }
}
