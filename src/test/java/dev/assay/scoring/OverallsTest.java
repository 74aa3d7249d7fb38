package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.scoring.Overalls.Overall;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverallsTest {

    @Test
    void whoRatedHalfOfTheWeightHasAnOverallValue() {
        var panel = aPanel().need("OWN", 3).need("CODE", 2).need("LEAD", 4).subject("Ines");
        panel.vote("Ines", "ana", "OWN", 5).vote("Ines", "ana", "CODE", 3).vote("Ines", "ben", "OWN", 2);
        assertThat(overalls(panel))
                .containsExactly(List.of(new Overall(position(panel, "ana"), (3 * 5 + 2 * 3) / 5.0)));
    }

    @Test
    void withoutWeightsNobodyHasAnOverallValue() {
        assertThat(overalls(aPanel().need("OWN", 0).subject("Ines").vote("Ines", "ana", "OWN", 5)))
                .isEmpty();
    }

    private static int position(Panels panel, String rater) {
        return new Sheet(panel.panel()).raters().indexOf(id(rater));
    }

    private static List<List<Overall>> overalls(Panels panel) {
        return Overalls.of(panel.panel(), new Sheet(panel.panel()));
    }
}
