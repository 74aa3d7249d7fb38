package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoresPublishedTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void theGoldenExampleComesOutAsPublished() throws IOException {
        var golden = read("golden-example.json");
        var scores = Scores.of(panel(golden));
        severitiesAgree(scores, golden.path("b"));
        noiseAgrees(scores.noise(), golden.path("s2"), golden.path("qHarm"), golden.path("su2"));
        for (var i = 0; i < scores.standings().size(); i++) {
            var standing = scores.standings().get(i);
            same("assessed once", standing.once(), golden.at("/cov1/" + i));
            same("assessed twice", standing.twice(), golden.at("/cov2/" + i));
            scoreAgrees(standing, golden, i, "raw", "adj", "lo", "hi");
            uncertaintyAgrees(standing, golden, i);
            same("own noise", standing.uncertainty().ownNoise(), golden.at("/si2/" + i));
            same("degrees of freedom", standing.uncertainty().degreesOfFreedom(), golden.at("/df/" + i));
        }
        chancesAgree(scores, golden.path("pBeats"));
        assertThat(scores.standings()).hasSize(5);
        assertThat(scores.groups()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("differentialCases")
    void anIndependentImplementationGivesTheSameNumbers(int number, JsonNode published) {
        var expected = published.path("expected");
        var scores = Scores.of(panel(published));
        severitiesAgree(scores, expected.path("severity"));
        noiseAgrees(scores.noise(), expected.path("s2"), expected.path("qHarmonic"), expected.path("sigmaU2"));
        for (var i = 0; i < scores.standings().size(); i++) {
            var standing = scores.standings().get(i);
            coverageAgrees(standing, expected, i);
            scoreAgrees(standing, expected, i, "asRated", "adjusted", "low", "high");
            uncertaintyAgrees(standing, expected, i);
            cellsAgree(standing, expected, i);
            gatesAgree(standing, published, i);
        }
        chancesAgree(scores, expected.path("outranks"));
        assertThat(scores.standings()).hasSameSizeAs(expected.path("asRated"));
    }

    @Test
    void thePublishedTieIsATie() throws IOException {
        var published = read("weighted-sum-tie.json");
        for (var name : List.of("A1", "A2", "A3")) {
            var panel = aPanel().subject(name);
            for (var k = 0; k < 4; k++) {
                panel.need(k, published.at("/weights/" + k).asDouble());
                panel.vote(
                        name,
                        "rater",
                        k,
                        onOurScale(
                                published.at("/alternatives/" + name + "/" + k).asDouble()));
            }
            var expected = (published.at("/published/" + name).asDouble() - 10) / 5 + 1;
            assertThat(panel.standing().score().asRated()).isEqualTo(expected, EXACT);
        }
    }

    static Stream<Object[]> differentialCases() throws IOException {
        var cases = read("differential-cases.json").path("cases");
        return IntStream.range(0, cases.size()).mapToObj(i -> new Object[] {i, cases.get(i)});
    }

    /// The published lists have a place for each interviewer; those who rated nobody are not
    /// among ours.
    private static void severitiesAgree(Scores scores, JsonNode published) {
        var known = scores.severities().stream().collect(Collectors.toMap(Severity::rater, Severity::value));
        for (var j = 0; j < published.size(); j++) {
            var severity = known.getOrDefault(Panels.id("rater " + j), 0.0);
            same("severity of rater " + j, severity, published.get(j));
        }
    }

    private static void noiseAgrees(Noise noise, JsonNode pooled, JsonNode criteriaShared, JsonNode severity) {
        same("pooled noise", noise.pooled(), pooled);
        same("criteria shared", noise.criteriaShared(), criteriaShared);
        same("noise of severity", noise.severity(), severity);
    }

    private static void coverageAgrees(Standing standing, JsonNode expected, int i) {
        same("assessed once", standing.once(), expected.at("/coverageOnce/" + i));
        same("assessed twice", standing.twice(), expected.at("/coverageTwice/" + i));
        var raters = standing.score() == null ? null : standing.effectiveRaters();
        same("effective raters", raters, expected.at("/effectiveRaters/" + i));
    }

    private static void scoreAgrees(
            Standing standing, JsonNode expected, int i, String asRated, String adjusted, String low, String high) {
        var score = standing.score();
        same("score as rated", score == null ? null : score.asRated(), expected.at("/" + asRated + "/" + i));
        same("score adjusted", score == null ? null : score.adjusted(), expected.at("/" + adjusted + "/" + i));
        same("low", score == null ? null : score.low(), expected.at("/" + low + "/" + i));
        same("high", score == null ? null : score.high(), expected.at("/" + high + "/" + i));
        same("worst", score == null ? null : score.worst(), expected.at("/worst/" + i));
        same("best", score == null ? null : score.best(), expected.at("/best/" + i));
    }

    private static void uncertaintyAgrees(Standing standing, JsonNode expected, int i) {
        var uncertainty = standing.uncertainty();
        same("V1", uncertainty == null ? null : uncertainty.ratings(), expected.at("/v1/" + i));
        same("V2", uncertainty == null ? null : uncertainty.severity(), expected.at("/v2/" + i));
        same("V3", uncertainty == null ? null : uncertainty.missing(), expected.at("/v3/" + i));
    }

    private static void chancesAgree(Scores scores, JsonNode published) {
        var standings = scores.standings();
        for (var i = 0; i < standings.size(); i++) {
            for (var other = 0; other < standings.size(); other++) {
                if (i != other) {
                    var chance = scores.outranking().probability(standings.get(i), standings.get(other));
                    same(i + " outranks " + other, chance, published.at("/" + i + "/" + other));
                }
            }
        }
    }

    private static void cellsAgree(Standing standing, JsonNode expected, int i) {
        for (var k = 0; k < standing.cells().size(); k++) {
            var cell = standing.cells().get(k);
            same("cell " + k, cell.asRated(), expected.at("/cellAsRated/" + i + "/" + k));
            same("cell " + k + " adjusted", cell.adjusted(), expected.at("/cellAdjusted/" + i + "/" + k));
        }
    }

    private static void gatesAgree(Standing standing, JsonNode published, int i) {
        var expected = IntStream.range(0, published.path("weights").size())
                .mapToObj(k -> published.at("/expected/gates/" + i + "/" + k))
                .filter(status -> !status.isNull())
                .map(status -> Gate.Status.valueOf(status.asText()))
                .toList();
        assertThat(standing.gates()).extracting(Gate::status).isEqualTo(expected);
        if (expected.contains(Gate.Status.FAILED)) {
            assertThat(standing.readiness().status()).isEqualTo(Readiness.Status.BLOCKED);
        }
    }

    private static void same(String what, Double actual, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(actual).as(what).isNull();
        } else {
            assertThat(expected.isNumber()).as("published " + what).isTrue();
            assertThat(actual).as(what).isNotNull();
            assertThat(actual).as(what).isCloseTo(expected.asDouble(), EXACT);
        }
    }

    /// `ratings[candidate][interviewer][need]`, null is absent.
    private static Panel panel(JsonNode published) {
        return panels(published).panel();
    }

    static Panels panels(JsonNode published) {
        var asRated = published.path("mode").asText().equals("asRated");
        var panel = aPanel().under(Parameters.DEFAULTS.in(asRated ? Mode.AS_RATED : Mode.ADJUSTED));
        for (var k = 0; k < published.path("weights").size(); k++) {
            var weight = published.at("/weights/" + k).asDouble();
            var threshold = published.at("/thresholds/" + k);
            if (threshold.isNumber()) {
                panel.mustHave("need " + k, weight, threshold.asInt());
            } else {
                panel.need("need " + k, weight);
            }
        }
        for (var i = 0; i < published.path("ratings").size(); i++) {
            panel.subject("candidate " + i);
            votes(panel, published, i);
        }
        return panel;
    }

    private static void votes(Panels panel, JsonNode published, int i) {
        var raters = published.at("/ratings/" + i);
        for (var j = 0; j < raters.size(); j++) {
            for (var k = 0; k < raters.get(j).size(); k++) {
                if (raters.get(j).get(k).isNumber()) {
                    panel.vote(
                            "candidate " + i,
                            "rater " + j,
                            "need " + k,
                            raters.get(j).get(k).asInt());
                }
            }
        }
    }

    /// The published alternatives run from 10 to 30 points: 1 to 5, a linear map, leaves ties
    /// ties.
    private static int onOurScale(double points) {
        return (int) ((points - 10) / 5 + 1);
    }

    static JsonNode read(String file) throws IOException {
        try (var stream = ScoresPublishedTest.class.getResourceAsStream("/scoring/" + file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
