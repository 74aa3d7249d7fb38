package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void anAskingCountsForItsSubjectAndCriterionOnly() {
        var panel = aPanel().need("OWN", 1)
                .need("CODE", 1)
                .need("LEAD", 1)
                .subject("Ines")
                .subject("Teo");
        panel.asking("Ines", "ana", "LEAD").asking("Teo", "ana", "CODE");
        var sheet = new Sheet(panel.panel());
        var asked = new boolean[2][3];
        for (var i = 0; i < 2; i++) {
            for (var k = 0; k < 3; k++) {
                asked[i][k] = sheet.asked(i, k);
            }
        }
        assertThat(asked).isDeepEqualTo(new boolean[][] {{false, false, true}, {false, true, false}});
    }

    @Test
    void equalValuesComeByRater() {
        var panel = aPanel().need("OWN", 1).need("CODE", 1).subject("Ines");
        panel.vote("Ines", "ana", "OWN", 5);
        for (var rater : List.of("ana", "ben", "chi", "dee")) {
            panel.vote("Ines", rater, "CODE", 3);
        }
        assertThat(panel.standing().cells().getLast().values())
                .extracting(Cell.Value::rater)
                .containsExactlyElementsOf(Stream.of("ana", "ben", "chi", "dee")
                        .map(Panels::id)
                        .sorted()
                        .toList());
    }

    @Test
    void anIdentityOfZerosIsOneLikeAnyOther() {
        var nobody = new UUID(0, 0);
        var panel = new Panel(
                List.of(new Criterion(id("OWN"), 1, null)),
                List.of(new Subject(nobody, 0)),
                List.of(new Vote(nobody, nobody, id("OWN"), 4, true)),
                List.of(),
                Parameters.DEFAULTS);
        assertThat(new Sheet(panel).raters()).containsExactly(nobody);
        assertThat(Scores.of(panel).standings().getFirst().score().asRated()).isEqualTo(4);
    }
}
