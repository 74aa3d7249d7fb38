package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void whateverMayMoveANumberGivesAnotherSeed() {
        assertThat(Stream.of(
                                ines(),
                                ines().under(Parameters.DEFAULTS.in(Mode.AS_RATED)),
                                ines().need("OWN", 2),
                                ines().need("LEAD", 1),
                                ines().need("TEAM", 1),
                                ines().subject("Olga"),
                                ines().vote("Ines", "ana", "OWN", 4),
                                ines().vote("Ines", "ana", "OWN", 3),
                                ines().vote("Ines", "ben", "OWN", 4),
                                ines().vote("Ines", "ana", "CODE", 4),
                                ines().vote("Teo", "ana", "OWN", 4))
                        .map(Panels::panel)
                        .map(SeedTest::seed))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachHalfOfAnIdentityCounts() {
        assertThat(Stream.of(new UUID(1, 1), new UUID(1, 2), new UUID(2, 1))
                        .map(id -> new Panel(
                                List.of(), List.of(new Subject(id, 0)), List.of(), List.of(), Parameters.DEFAULTS))
                        .map(SeedTest::seed))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheShareOfAWeightCounts() {
        assertThat(seed(ines().need("OWN", 3).need("CODE", 3).panel())).isEqualTo(seed(ines().panel()));
    }

    private static Panels ines() {
        return aPanel().need("OWN", 1).need("CODE", 1).subject("Ines").subject("Teo");
    }

    private static long seed(Panel panel) {
        return Seed.of(panel, new Sheet(panel));
    }
}
