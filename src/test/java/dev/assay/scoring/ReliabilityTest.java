package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.scoring.Overalls.Overall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {

    private static final long SEED = 7;

    private static final Offset<Double> PUBLISHED = within(1e-6);

    @Test
    void krippendorffsDataGiveKrippendorffsAlpha() throws IOException {
        var published = ScoresPublishedTest.read("krippendorff-2011.json");
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < 12; i++) {
            panel.subject(i);
            for (var observer : List.of("A", "B", "C", "D")) {
                var value = published.at("/observers/" + observer + "/" + i);
                if (value.isNumber()) {
                    panel.vote(i, observer, "OWN", value.asInt());
                }
            }
        }
        var need = of(panel).criteria().getFirst();
        assertThat(need.ordinal()).isCloseTo(published.at("/recomputed/ordinal").asDouble(), PUBLISHED);
        assertThat(need.interval())
                .isCloseTo(published.at("/recomputed/interval").asDouble(), PUBLISHED);
        assertThat(need.units()).as("unit 12 has a single rating").isEqualTo(11);
        assertThat(need.low()).isLessThan(need.ordinal());
        assertThat(need.high()).isGreaterThan(need.ordinal());
        assertThat(need.note()).isNull();
        assertThat(of(panel).panel().ordinal()).as("one need is the whole role").isEqualTo(need.ordinal());
    }

    /// Another implementation, on tables with holes.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void alphaAgreesWithAnotherImplementation(long seed) {
        var random = new Random(seed);
        var study = new CodingAnnotationStudy(4);
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < 15; i++) {
            panel.subject(i);
            var truth = 1 + random.nextInt(5);
            var item = new Object[4];
            for (var j = 0; j < 4; j++) {
                if (random.nextInt(4) > 0) {
                    item[j] = Math.clamp(truth + random.nextInt(3) - 1, 1, 5);
                    panel.vote(i, "rater " + j, "OWN", (int) item[j]);
                }
            }
            study.addItemAsArray(item);
        }
        var need = of(panel).criteria().getFirst();
        assertThat(need.ordinal())
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement(),
                        within(1e-9));
        assertThat(need.interval())
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement(),
                        within(1e-9));
    }

    @Test
    void shroutAndFleissTableGivesTheirOneWayCorrelations() throws IOException {
        var published = ScoresPublishedTest.read("shrout-fleiss-1979.json");
        var oneWay = OneWay.of(table().stream()
                .map(row -> row.stream().mapToDouble(Overall::value).toArray())
                .toList());
        assertThat(oneWay.single()).isCloseTo(recomputed(published, "ICC(1,1)"), PUBLISHED);
        assertThat(oneWay.average()).isCloseTo(recomputed(published, "ICC(1,4)"), PUBLISHED);
        assertThat(oneWay.raters()).isEqualTo(4, within(1e-9));
    }

    /// "Crossed → q = 0 → .909 = ICC(3,4); nested → q = 1/k → .620 = ICC(2,4)"
    @Test
    void sharedRatersGiveTheTwoWayCorrelations() throws IOException {
        var published = ScoresPublishedTest.read("shrout-fleiss-1979.json");
        var crossed = Generalizability.of(table());
        assertThat(crossed.apart()).isEqualTo(0, within(1e-12));
        assertThat(crossed.coefficient()).isCloseTo(recomputed(published, "ICC(3,4)"), PUBLISHED);
        var nested = new Generalizability(
                crossed.subjectVariance(), crossed.raterVariance(), crossed.residualVariance(), 4, 1.0 / 4);
        assertThat(nested.coefficient()).isCloseTo(recomputed(published, "ICC(2,4)"), PUBLISHED);
    }

    @Test
    void whereNoSubjectsShareARaterTheComponentsCannotBeToldApart() {
        var rows = new ArrayList<List<Overall>>();
        for (var i = 0; i < 6; i++) {
            rows.add(List.of(new Overall(2 * i, 3 + i % 2), new Overall(2 * i + 1, 4)));
        }
        assertThat(Generalizability.of(rows)).isNull();
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < 6; i++) {
            panel.subject(i).vote(i, "a" + i, "OWN", 1 + i % 5).vote(i, "b" + i, "OWN", 1 + (i + 1) % 5);
        }
        var whole = of(panel).panel();
        assertThat(whole.generalizability()).isEqualTo(whole.oneWayAverage());
    }

    @Test
    void needsArePooledEachWithinItself() {
        // both raters give every OWN a 5 and every CODE a 1: needs differ, raters tell subjects
        // apart by nothing
        var panel = aPanel().need("OWN", 1).need("CODE", 1);
        for (var i = 0; i < 12; i++) {
            panel.subject(i);
            for (var rater : List.of("ana", "ben")) {
                panel.vote(i, rater, "OWN", 5).vote(i, rater, "CODE", 1);
            }
        }
        assertThat(of(panel).panel().ordinal()).isNull();
        assertThat(of(panel).panel().note()).isEqualTo(Reliability.Note.NO_VARIATION);
        assertThat(of(panel).criteria().getFirst().note()).isEqualTo(Reliability.Note.NO_VARIATION);
    }

    @Test
    void underFiveUnitsNothingIsShown() {
        var need = of(agreeing(4)).criteria().getFirst();
        assertThat(need.ordinal()).isNull();
        assertThat(need.interval()).isNull();
        assertThat(need.note()).isEqualTo(Reliability.Note.TOO_FEW_TO_SHOW);
        assertThat(of(agreeing(4)).panel().ordinal()).isNull();
    }

    @Test
    void underTenUnitsAFigureIsShownAndSaidToBeTooFew() {
        var need = of(agreeing(5)).criteria().getFirst();
        assertThat(need.ordinal()).isEqualTo(1, within(1e-12));
        assertThat(need.note()).isEqualTo(Reliability.Note.TOO_FEW_TO_SAY);
        assertThat(of(agreeing(9)).criteria().getFirst().note()).isEqualTo(Reliability.Note.TOO_FEW_TO_SAY);
        assertThat(of(agreeing(10)).criteria().getFirst().note()).isNull();
    }

    @Test
    void anOverallValueNeedsHalfOfTheWeight() {
        var panel = aPanel().need("OWN", 3).need("CODE", 3).need("LEAD", 2);
        for (var i = 0; i < 3; i++) {
            panel.subject(i).vote(i, "ana", "OWN", 2 + i).vote(i, "ana", "LEAD", 2 + i);
            panel.vote(i, "ben", "CODE", 2 + i).vote(i, "ben", "LEAD", 3).vote(i, "chi", "OWN", 1);
        }
        assertThat(of(panel).panel().raters()).as("chi covers 3 of 8").isEqualTo(2, within(1e-9));
    }

    @Test
    void theSpreadOfClearlyDifferentSubjectsIsMoreThanNoise() {
        var apart = aPanel().need("OWN", 1);
        var alike = aPanel().need("OWN", 1);
        for (var i = 0; i < 10; i++) {
            apart.subject(i);
            alike.subject(i);
            for (var j = 0; j < 4; j++) {
                apart.vote(i, j, "OWN", i < 5 ? 1 : 5);
                alike.vote(i, j, "OWN", 3 + (i + j) % 2);
            }
        }
        assertThat(of(apart).panel().separation()).isBetween(.9, 1.0);
        assertThat(of(alike).panel().separation()).isZero();
        assertThat(of(aPanel().need("OWN", 1)).panel().separation()).isNull();
    }

    @Test
    void theOrderOfTheInputHasNoInfluence() {
        var panel =
                agreeing(12).vote(0, "chi", "OWN", 5).vote(1, "chi", "OWN", 1).panel();
        var reversed = new Panel(
                panel.criteria(),
                panel.subjects().reversed(),
                panel.votes().reversed(),
                panel.askings(),
                panel.parameters());
        assertThat(Reliability.of(reversed, Scores.of(reversed), SEED))
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-12, Double.class)
                .isEqualTo(Reliability.of(panel, Scores.of(panel), SEED));
    }

    private static Reliability of(Panels panel) {
        return Reliability.of(panel.panel(), panel.scores(), SEED);
    }

    private static Panels agreeing(int subjects) {
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < subjects; i++) {
            panel.subject(i).vote(i, "ana", "OWN", 1 + i % 5).vote(i, "ben", "OWN", 1 + i % 5);
        }
        return panel;
    }

    private static List<List<Overall>> table() throws IOException {
        var ratings = ScoresPublishedTest.read("shrout-fleiss-1979.json").path("ratings");
        return IntStream.range(0, ratings.size())
                .mapToObj(i -> IntStream.range(0, ratings.get(i).size())
                        .mapToObj(j -> new Overall(j, ratings.get(i).get(j).asDouble()))
                        .toList())
                .toList();
    }

    private static double recomputed(com.fasterxml.jackson.databind.JsonNode published, String name) {
        return published.path("recomputed").path(name).asDouble();
    }
}
