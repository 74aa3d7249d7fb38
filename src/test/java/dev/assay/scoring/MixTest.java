package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MixTest {

    @Test
    void aRaterOfNothingThatHasWeightHasNoPartInTheScore() {
        var panel = aPanel().need("OWN", 3).need("CODE", 1).need("VISA", 0).subject("Ines");
        panel.vote("Ines", "ana", "OWN", 4).vote("Ines", "ben", "OWN", 3).vote("Ines", "ben", "CODE", 3);
        panel.vote("Ines", "chi", "VISA", 1).vote("Ines", "dee", "CODE", 5).vote("Ines", "eli", "CODE", 4);
        var shares = panel.standing().uncertainty().shares();
        assertThat(shares)
                .extracting(Uncertainty.Share::rater)
                .containsExactly(Stream.of("ana", "ben", "dee", "eli")
                        .map(Panels::id)
                        .sorted()
                        .toArray(UUID[]::new));
        assertThat(share(shares, "ana")).isEqualTo(3 / 4.0 / 2, within(1e-12));
        assertThat(share(shares, "ben")).isEqualTo(3 / 4.0 / 2 + 1 / 4.0 / 3, within(1e-12));
        assertThat(share(shares, "eli")).isEqualTo(1 / 4.0 / 3, within(1e-12));
    }

    private static double share(List<Uncertainty.Share> shares, String rater) {
        return shares.stream()
                .filter(share -> share.rater().equals(id(rater)))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
