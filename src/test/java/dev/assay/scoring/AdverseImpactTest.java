package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.assay.scoring.AdverseImpact.Group;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdverseImpactTest {

    @Test
    void fourFifthsAsTheGuidelinesCountThem() throws IOException {
        var published = ScoresPublishedTest.read("adverse-impact.json").path("four_fifths");
        var groups = List.of("a", "b", "c", "d").stream()
                .map(name -> new Group(
                        name,
                        published.path("selection_rates_percent").path(name).asInt(),
                        100))
                .toList();
        var rows = AdverseImpact.of(groups).rows();
        for (var row : rows.subList(1, 4)) {
            var expected = published.path("impact_ratios").path(row.group().name());
            assertThat(row.ratio()).isCloseTo(expected.asDouble(), within(.005));
        }
        assertThat(rows)
                .filteredOn(AdverseImpact.Row::flagged)
                .extracting(row -> row.group().name())
                .as("exactly .80 is not below .80")
                .containsExactly("b");
    }

    @Test
    void aFewSelectionsSayNothing() throws IOException {
        var published = ScoresPublishedTest.read("adverse-impact.json").path("small_sample");
        var row = AdverseImpact.of(List.of(new Group("a", 3, 20), new Group("b", 1, 10)))
                .rows()
                .getLast();
        assertThat(row.ratio()).isCloseTo(published.path("impact_ratio").asDouble(), within(.001));
        assertThat(row.chance()).isCloseTo(published.path("fisher_two_sided_p").asDouble(), within(1e-6));
        assertThat(row.flagged()).isTrue();
        assertThat(row.hangsOnOne()).as("2 of 10 would not be flagged").isTrue();
    }

    @Test
    void manySelectionsSayMore() throws IOException {
        var published = ScoresPublishedTest.read("adverse-impact.json").path("contrast");
        var row = AdverseImpact.of(List.of(new Group("a", 48, 80), new Group("b", 12, 40)))
                .rows()
                .getLast();
        assertThat(row.ratio()).isCloseTo(published.path("impact_ratio").asDouble(), within(.001));
        assertThat(row.chance()).isCloseTo(published.path("fisher_two_sided_p").asDouble(), within(1e-7));
        assertThat(row.hangsOnOne()).isFalse();
    }

    @Test
    void groupsUnderTwoPerCentAreCountedAndNotCompared() {
        var rows = AdverseImpact.of(List.of(new Group("large", 50, 99), new Group("tiny", 1, 1)))
                .rows();
        assertThat(rows.getLast().ratio()).isNull();
        assertThat(rows.getLast().rate()).isEqualTo(1);
        assertThat(rows.getFirst().ratio())
                .as("the tiny group is not the highest")
                .isEqualTo(1);
        var exactly = AdverseImpact.of(List.of(new Group("large", 20, 49), new Group("small", 1, 1)))
                .rows();
        assertThat(exactly.getLast().ratio()).as("exactly 2 % is compared").isEqualTo(1);
    }

    @Test
    void whereNobodyWasSelectedThereIsNoRatio() {
        var rows = AdverseImpact.of(List.of(new Group("a", 0, 10), new Group("b", 0, 10)))
                .rows();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.ratio()).isNull();
            assertThat(row.flagged()).isFalse();
        });
        assertThat(AdverseImpact.of(List.of()).rows()).isEmpty();
        assertThat(AdverseImpact.of(List.of(new Group("a", 10, 10), new Group("b", 10, 10)))
                        .rows())
                .extracting(AdverseImpact.Row::chance)
                .containsOnly(1.0);
    }

    @Test
    void aGroupThatOneFewerWouldFlagHangsOnOne() {
        var rows = AdverseImpact.of(List.of(new Group("a", 10, 10), new Group("b", 8, 10)))
                .rows();
        assertThat(rows.getLast().flagged()).isFalse();
        assertThat(rows.getLast().hangsOnOne()).isTrue();
        assertThat(rows.getFirst().hangsOnOne()).isFalse();
    }

    @Test
    void aGroupWithOneSelectedHangsOnIt() {
        var rows = AdverseImpact.of(List.of(new Group("a", 1, 10), new Group("b", 1, 10)))
                .rows();
        assertThat(rows).extracting(AdverseImpact.Row::flagged).containsOnly(false);
        assertThat(rows).extracting(AdverseImpact.Row::hangsOnOne).containsOnly(true);
    }

    /// One of 14 was not selected: by chance it is in the group of 4 in 4 cases of 14.
    @Test
    void aGroupThatOneMoreWouldCompleteHangsOnOne() {
        var row = AdverseImpact.of(List.of(new Group("a", 10, 10), new Group("b", 3, 4)))
                .rows()
                .getLast();
        assertThat(row.flagged()).isTrue();
        assertThat(row.hangsOnOne()).isTrue();
        assertThat(row.chance()).isCloseTo(4 / 14.0, within(1e-9));
    }

    @Test
    void theScoringRateIsTheShareAboveTheMedian() {
        var scores = new LinkedHashMap<String, List<Double>>();
        scores.put("a", List.of(1.0, 4.0, 5.0));
        scores.put("b", List.of(2.0, 3.0));
        scores.put("none", List.of());
        assertThat(AdverseImpact.aboveMedian(scores)).containsExactly(new Group("a", 2, 3), new Group("b", 0, 2));
        assertThat(AdverseImpact.aboveMedian(java.util.Map.of("a", List.of(1.0, 2.0))))
                .as("an even number: the median lies between")
                .containsExactly(new Group("a", 1, 2));
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Group("a", 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Group("a", -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Group("a", 0, 0));
    }
}
