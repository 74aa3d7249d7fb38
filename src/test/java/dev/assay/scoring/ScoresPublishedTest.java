package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
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
        var standings = Scores.of(panel(golden)).standings();
        for (var i = 0; i < standings.size(); i++) {
            var standing = standings.get(i);
            same("score as rated", standing.score().asRated(), golden.at("/raw/" + i));
            same("assessed once", standing.once(), golden.at("/cov1/" + i));
            same("assessed twice", standing.twice(), golden.at("/cov2/" + i));
        }
        assertThat(standings).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("differentialCases")
    void anIndependentImplementationGivesTheSameNumbers(int number, JsonNode published) {
        var expected = published.path("expected");
        var standings = Scores.of(panel(published)).standings();
        for (var i = 0; i < standings.size(); i++) {
            numbersAgree(standings.get(i), expected, i);
            cellsAgree(standings.get(i), expected, i);
            gatesAgree(standings.get(i), published, i);
        }
        assertThat(standings).hasSameSizeAs(expected.path("asRated"));
    }

    @ParameterizedTest
    @MethodSource("differentialCases")
    void theBoundsAreThePublishedOnesWhereTheCaseRanksAsRated(int number, JsonNode published) {
        if (!published.path("mode").asText().equals("asRated")) {
            return;
        }
        var standings = Scores.of(panel(published)).standings();
        for (var i = 0; i < standings.size(); i++) {
            var score = standings.get(i).score();
            same("worst", score == null ? null : score.worst(), published.at("/expected/worst/" + i));
            same("best", score == null ? null : score.best(), published.at("/expected/best/" + i));
        }
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

    private static void numbersAgree(Standing standing, JsonNode expected, int i) {
        var score = standing.score();
        same("score as rated", score == null ? null : score.asRated(), expected.at("/asRated/" + i));
        same("assessed once", standing.once(), expected.at("/coverageOnce/" + i));
        same("assessed twice", standing.twice(), expected.at("/coverageTwice/" + i));
        same(
                "effective raters",
                score == null ? null : standing.effectiveRaters(),
                expected.at("/effectiveRaters/" + i));
    }

    private static void cellsAgree(Standing standing, JsonNode expected, int i) {
        for (var k = 0; k < standing.cells().size(); k++) {
            same("cell " + k, standing.cells().get(k).asRated(), expected.at("/cellAsRated/" + i + "/" + k));
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
            assertThat(actual).as(what).isCloseTo(expected.asDouble(), EXACT);
        }
    }

    /// `ratings[candidate][interviewer][need]`, null is absent.
    private static Panel panel(JsonNode published) {
        var panel = aPanel();
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
        return panel.panel();
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

    /// The published alternatives run from 10 to 30 points: 1 to 5, a linear map, leaves ties ties.
    private static int onOurScale(double points) {
        return (int) ((points - 10) / 5 + 1);
    }

    private static JsonNode read(String file) throws IOException {
        try (var stream = ScoresPublishedTest.class.getResourceAsStream("/scoring/" + file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
