package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutrankingTest {

    @Test
    void thoseOfTheSameRatingsAreEqual() {
        assertThat(of(together(3, 3))).isEqualTo(of(together(3, 3))).hasSameHashCodeAs(of(together(3, 3)));
    }

    @Test
    void thoseOfOtherRatersAreNot() {
        assertThat(of(alone("ana"))).isNotEqualTo(of(alone("ben"))).isNotEqualTo("ana");
    }

    @Test
    void thoseOfAnotherNoiseAreNot() {
        assertThat(of(together(1, 5))).isNotEqualTo(of(together(3, 3)));
    }

    @Test
    void thoseOfAnotherDoubtAboutSeverityAreNot() {
        var asRated = together(3, 3).under(Parameters.DEFAULTS.in(Mode.AS_RATED));
        assertThat(asRated.scores().noise()).isEqualTo(together(3, 3).scores().noise());
        assertThat(of(asRated)).isNotEqualTo(of(together(3, 3)));
    }

    private static Panels alone(String rater) {
        return aPanel().need("OWN", 1).subject("Ines").vote("Ines", rater, "OWN", 3);
    }

    private static Panels together(int ana, int ben) {
        return aPanel().need("OWN", 1)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", ana)
                .vote("Ines", "ben", "OWN", ben);
    }

    private static Outranking of(Panels panel) {
        return panel.scores().outranking();
    }
}
