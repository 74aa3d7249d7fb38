package dev.assay.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each chart has its numbers as a table beside it, and its words.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChartsTest {

    private static final Pattern VALUE = Pattern.compile("data-value=\"([^\"]+)\"");

    Hiring hiring;
    String robin;
    String sam;

    @BeforeEach
    void threeSubmissions() {
        hiring = Hiring.begin().interviewers("ana", "ben", "cy").manager("mara");
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        hiring.interviewed(robin, "ana", "OWN", 4, "CODE", 5);
        FixedClock.during(Duration.ofHours(2), () -> hiring.interviewed(robin, "ben", "OWN", 4, "LEAD", 2));
        FixedClock.during(Duration.ofHours(5), () -> hiring.interviewed(sam, "ana", "OWN", 3));
    }

    private String page(String who, String path) {
        return hiring.as(who)
                .get("/roles/" + hiring.role + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Double> values(String page) {
        var values = new ArrayList<Double>();
        var matcher = VALUE.matcher(page);
        while (matcher.find()) {
            values.add(Double.valueOf(matcher.group(1)));
        }
        return values;
    }

    @Test
    void coverageGrowsByTheWeightThatWasHeardAndEndsWhereItIsNow() {
        FixedClock.during(Duration.ofHours(6), () -> {
            var values = values(page("mara", "/coverage"));
            assertThat(values).hasSize(6);
            assertThat(values.get(0)).isCloseTo(5 / 6.0 / 2, within(1e-9));
            assertThat(values.get(1)).isZero();
            assertThat(values.get(2)).isCloseTo(6 / 6.0 / 2, within(1e-9));
            assertThat(values.get(3)).isCloseTo(3 / 6.0 / 2, within(1e-9));
            assertThat(values.get(4)).isCloseTo(mean("once"), within(1e-9));
            assertThat(values.get(5)).isCloseTo(mean("twice"), within(1e-9));
        });
    }

    private double mean(String which) {
        return hiring.evaluation("owner").<List<Number>>path("candidacies.coverage." + which).stream()
                .mapToDouble(Number::doubleValue)
                .average()
                .orElseThrow();
    }

    @Test
    void coverageOverTimeTellsTheBlindNoRatings() {
        assertThat(values(page("cy", "/coverage"))).isEmpty();
        hiring.interview(robin, "cy");
        assertThat(values(page("cy", "/coverage"))).hasSize(4); // of Robin alone, whom cy is to meet
        assertThat(page("cy", "/coverage")).doesNotContain("from 1 rater", "from 2 raters");
    }

    @Test
    void ratingsAreCountedNeedByNeed() {
        assertThat(page("mara", "/insights"))
                .contains("OWN: 3 once, 4 two times.", "CODE: 5 once.", "LEAD: 2 once.")
                .containsPattern(">OWN</bdi></span></th>\\s*<td class=\"num\">0</td>\\s*<td class=\"num\">0</td>"
                        + "\\s*<td class=\"num\">1</td>\\s*<td class=\"num\">2</td>\\s*<td class=\"num\">0</td>");
        hiring.as("ana").get("/roles/" + hiring.role + "/insights").then().statusCode(403);
    }

    @Test
    void theSharesOfPlacesMakeOneWhole() {
        var page = page("mara", "/insights");
        assertThat(page).contains("How firm is the order?", "Any weights at all", "comes first in");
        var values = values(page);
        assertThat(values).hasSize(3 * 2 * 4);
        for (int at = 0; at < values.size(); at += 4) {
            assertThat(values.subList(at, at + 4).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void theTimeLineTellsSubmissionsRulesAndDecisionsToWhomTheyAreOpen() {
        FixedClock.during(Duration.ofHours(7), () -> {
            hiring.json("mara")
                    .body(Map.of("outcome", "HOLD", "reason", "wait"))
                    .put("/api/v1/candidacies/" + robin + "/decision")
                    .then()
                    .statusCode(200);
            assertThat(page("mara", ""))
                    .contains("ratings submitted three times", "decided once", "class=\"decision\"");
            hiring.interview(robin, "cy");
            assertThat(page("cy", "")).contains("ratings submitted three times", "decided never");
        });
    }

    @Test
    void chartsAreDrawnByTheServer() {
        for (var path : List.of("/coverage", "/insights", "", "/debrief")) {
            assertThat(Jsoup.parse(page("mara", path)).select("script[src*=chart], canvas"))
                    .isEmpty();
        }
    }

    @Test
    void coverageGoesOnAsItIsUntilTheNextSubmission() {
        var chart = Jsoup.parse(page("mara", "/coverage")).select(".grown .steps");
        assertThat(chart.select("path").eachAttr("d"))
                .containsExactly("M0 124.7H400.0V108.0H1000.0V58.0", "M0 208.0H400.0V158.0H1000.0V158.0");
        assertThat(chart.select("circle").eachAttr("cx")).containsExactly("0.0%", "40.0%", "100.0%");
        assertThat(chart.select("rect").eachAttr("y")).containsExactly("208.0", "158.0", "158.0");
        assertThat(chart.select("text.level").eachText()).containsExactly("0%", "25%", "50%", "75%", "100%");
    }

    @Test
    void eachPlaceIsAPieceAsWideAsItsShare() {
        var figure = Jsoup.parse(page("mara", "/insights")).select(".order");
        var bars = figure.select(".places svg:not(.scale)");
        var rows = figure.select("tbody tr");
        assertThat(bars).hasSize(3 * 2);
        assertThat(rows).hasSize(3 * 2);
        for (int at = 0; at < bars.size(); at++) {
            var shares = rows.get(at).select("[data-value]").eachAttr("data-value").stream()
                    .map(Double::valueOf)
                    .filter(share -> share > 0)
                    .toList();
            var pieces = bars.get(at).select("rect").eachAttr("width").stream()
                    .map(width -> Double.parseDouble(width.replace("%", "")) / 100)
                    .toList();
            assertThat(pieces).hasSameSizeAs(shares);
            for (int piece = 0; piece < pieces.size(); piece++) {
                assertThat(pieces.get(piece)).isCloseTo(shares.get(piece), within(1e-4));
            }
        }
        assertThat(figure.select("[type=radio]").eachAttr("value"))
                .containsExactly("weightsOnly", "anyWeights", "weightsAndRatings");
    }

    @Test
    void anEmptyRoleHasNoCharts() {
        var empty = Hiring.begin();
        empty.candidacy("Robin Example");
        var coverage =
                empty.as("owner").get("/roles/" + empty.role + "/coverage").asString();
        assertThat(coverage).doesNotContain("Coverage over time", "NaN", "Infinity");
        empty.as("owner").get("/roles/" + empty.role + "/insights").then().statusCode(200);
    }
}
