package dev.assay.evaluation;

import static dev.assay.FixedClock.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same role looked at in another way: with other weights, by other rules, at another time.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LensTest {

    Hiring hiring;
    String robin;
    String sam;

    /// Robin is better on OWN, Sam on CODE and LEAD; both are ready.
    @BeforeEach
    void twoReadyCandidates() {
        hiring = Hiring.begin().interviewers("ana", "ben").manager("mara");
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        for (var interviewer : new String[] {"ana", "ben"}) {
            hiring.interviewed(robin, interviewer, "OWN", 5, "CODE", 3, "LEAD", 3);
            hiring.interviewed(sam, interviewer, "OWN", 4, "CODE", 4, "LEAD", 4);
        }
    }

    private Response evaluation(String query) {
        return hiring.as("owner").get("/api/v1/roles/" + hiring.role + "/evaluation" + query);
    }

    private String page(String viewer, String path, int status) {
        return hiring.as(viewer).get(path).then().statusCode(status).extract().asString();
    }

    /// "An overall recommendation silently mixed into the sum" is a mistake.
    @Test
    void aRecommendationNeverEntersTheScore() {
        var scores = new java.util.HashSet<Object>();
        for (var word : new String[] {"STRONG_NO", "STRONG_YES"}) {
            var kim = hiring.candidacy("Kim " + word);
            var interview = hiring.interview(kim, "ana");
            hiring.rate(interview, "ana", "OWN", 3);
            hiring.json("ana")
                    .body(Map.of("recommendation", word))
                    .put("/api/v1/interviews/" + interview + "/submission")
                    .then()
                    .statusCode(200);
            scores.add(evaluation("").path("candidacies.find { it.name == 'Kim " + word + "' }.score"));
        }
        assertThat(scores).hasSize(1);
    }

    /// "a withdrawn candidate left in the severity estimate (should stay: it is information) but shown in the ranking
    /// (should not)"
    @Test
    void aWithdrawnCandidateStaysInTheSeverityEstimateAndOffTheBoard() {
        var kim = hiring.candidacy("Kim Example");
        hiring.interviewed(kim, "ana", "OWN", 5);
        hiring.interviewed(kim, "ben", "OWN", 1);
        float before = evaluation("").path("interviewers[0].severity");
        hiring.json("owner")
                .body(Map.of("withdrawn", true))
                .put("/api/v1/candidacies/" + kim)
                .then()
                .statusCode(200);
        evaluation("").then().body("interviewers[0].severity", equalTo(before)).body("candidacies", hasSize(2));
        assertThat(before).isGreaterThan(.1f);
    }

    @Test
    void otherWeightsAreTriedAndNothingIsStored() {
        evaluation("")
                .then()
                .body("candidacies[0].score.asRated", equalTo(4f))
                .body("candidacies[1].score.asRated", equalTo(4f));
        evaluation("?weights=OWN:0,code:1")
                .then()
                .statusCode(200)
                .body("needs[0].weight", equalTo(0f))
                .body("needs[1].weight", equalTo(1f))
                .body("candidacies[0].score.asRated", equalTo(3f))
                .body("candidacies[1].score.asRated", equalTo(4f));
        evaluation("").then().body("needs[0].weight", equalTo(3f)).body("candidacies[0].score.asRated", equalTo(4f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weights=NOPE:1",
                "weights=OWN",
                "weights=OWN:x",
                "weights=OWN:-1",
                "weights=OWN:1001",
                "weights=OWN:NaN",
                "weights=OWN:1,own:2",
                "weights=OWN:1,,CODE:1",
                "mode=best",
                "asOf=yesterday"
            })
    void whatCannotBeReadIsNamed(String query) {
        evaluation("?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void asRatedModeCorrectsNothing() {
        hiring.interviewed(hiring.candidacy("Kim Example"), "ana", "OWN", 2);
        hiring.interviewed(hiring.candidacy("Kim Example"), "ben", "OWN", 4);
        evaluation("?mode=asRated")
                .then()
                .statusCode(200)
                .body("mode", equalTo("AS_RATED"))
                .body("interviewers[0].severity", equalTo(0f));
        evaluation("?mode=adjusted").then().body("mode", equalTo("ADJUSTED"));
    }

    @Test
    void aPastMomentShowsWhatWasSubmittedByThen() {
        var kim = hiring.candidacy("Kim Example");
        hiring.interviewed(kim, "ana", "OWN", 2);
        FixedClock.during(Duration.ofHours(2), () -> {
            hiring.interviewed(kim, "ben", "OWN", 4);
            hiring.candidacy("Late Example");
            evaluation("?asOf=" + NOW.plusSeconds(3600))
                    .then()
                    .statusCode(200)
                    .body("asOf", containsString("2030-01-02T11:00:00"))
                    .body("candidacies", hasSize(3))
                    .body("candidacies.find { it.name == 'Kim Example' }.cells[0].raters", equalTo(1))
                    .body("candidacies.find { it.name == 'Kim Example' }.score.asRated", equalTo(2f));
            evaluation("")
                    .then()
                    .body("candidacies", hasSize(4))
                    .body("candidacies.find { it.name == 'Kim Example' }.cells[0].raters", equalTo(2));
            assertThat(page("owner", "/roles/" + hiring.role + "?asOf=" + NOW.plusSeconds(3600), 200))
                    .contains("As it was on", "Kim Example")
                    .doesNotContain("Late Example");
            assertThat(page("owner", "/roles/" + hiring.role + "/coverage?asOf=" + NOW.plusSeconds(3600), 200))
                    .doesNotContain("Late Example");
        });
        evaluation("?asOf=" + NOW.plusSeconds(7200)).then().statusCode(422);
        evaluation("?asOf=" + NOW.minusSeconds(60)).then().statusCode(200).body("candidacies", hasSize(0));
    }

    @Test
    void aPastMomentHasTheRulesOfThen() {
        FixedClock.during(Duration.ofHours(2), () -> {
            weigh("OWN", 9, "OWN matters more than we thought");
            evaluation("").then().body("needs[0].weight", equalTo(9f));
            evaluation("?asOf=" + NOW.plusSeconds(3600))
                    .then()
                    .body("needs[0].weight", equalTo(3f))
                    .body("candidacies[0].score.asRated", equalTo(4f));
        });
    }

    @Test
    void afterTheFirstSubmissionAChangeOfTheRulesNeedsAReasonAndBothOrdersStay() {
        var need = need("OWN");
        hiring.json("owner")
                .body(Map.of("code", "OWN", "title", "OWN title", "weight", 9, "mustHave", Map.of("threshold", 3)))
                .put("/api/v1/needs/" + need)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
        evaluation("").then().body("needs[0].weight", equalTo(3f));
        assertThat(page("owner", "/roles/" + hiring.role, 200)).doesNotContain("The rules changed");
        weigh("OWN", 1, "OWN was counted twice");
        assertThat(page("owner", "/roles/" + hiring.role, 200))
                .contains("The rules changed after the first submission");
        assertThat(page("owner", "/roles/" + hiring.role + "/settings", 200)).contains("OWN was counted twice");
    }

    @Test
    void aTitleIsNoRuleAndNeedsNoReason() {
        hiring.json("owner")
                .body(Map.of("code", "OWN", "title", "Another title", "weight", 3, "mustHave", Map.of("threshold", 3)))
                .put("/api/v1/needs/" + need("OWN"))
                .then()
                .statusCode(200);
        assertThat(page("owner", "/roles/" + hiring.role, 200)).doesNotContain("The rules changed");
    }

    @Test
    void beforeTheFirstSubmissionNoReasonIsAsked() {
        var fresh = Hiring.begin();
        fresh.json("owner")
                .body(Map.of("code", "OWN", "title", "OWN title", "weight", 9))
                .put("/api/v1/needs/"
                        + fresh.as("owner")
                                .get("/api/v1/roles/" + fresh.role + "/needs")
                                .path("items[0].id"))
                .then()
                .statusCode(200);
    }

    @Test
    void anOldRatingKeepsTheAnchorsItWasGivenOn() {
        hiring.json("owner")
                .body(Map.of(
                        "code",
                        "OWN",
                        "title",
                        "OWN title",
                        "weight",
                        3,
                        "mustHave",
                        Map.of("threshold", 3),
                        "anchors",
                        Map.of("5", "ran it alone for a year"),
                        "reason",
                        "anchors were missing"))
                .put("/api/v1/needs/" + need("OWN"))
                .then()
                .statusCode(200);
        var evidence = "/candidacies/" + robin + "/needs/" + need("OWN");
        assertThat(page("owner", evidence, 200)).contains("Given when a 5 read", "nothing");
        hiring.interviewed(hiring.candidacy("New Example"), "ana", "OWN", 5);
        var fresh = evaluation("").path("candidacies.find { it.name == 'New Example' }.id");
        assertThat(page("owner", "/candidacies/" + fresh + "/needs/" + need("OWN"), 200))
                .doesNotContain("Given when");
    }

    @Test
    void theRoleMayRankByRatingsAsTheyAre() {
        hiring.json("owner")
                .body(Map.of(
                        "title", "Backend",
                        "scoring", Map.of("mode", "AS_RATED", "minimumRaters", 2),
                        "reason", "agreed in the team"))
                .put("/api/v1/roles/" + hiring.role)
                .then()
                .statusCode(200)
                .body("scoring.mode", equalTo("AS_RATED"));
        evaluation("").then().body("mode", equalTo("AS_RATED"));
        var kim = hiring.candidacy("Kim Example");
        hiring.interviewed(kim, "ana", "OWN", 4);
        evaluation("")
                .then()
                .body("candidacies.find { it.name == 'Kim Example' }.gates[0].status", equalTo("NOT_ASSESSED"));
    }

    @Test
    void howSevereColleaguesAreIsForManagers() {
        hiring.as("mara")
                .get("/api/v1/roles/" + hiring.role + "/evaluation")
                .then()
                .body("interviewers[0].severity", equalTo(0f))
                .body("interviewers[0].sharedCandidates", equalTo(2));
        hiring.evaluation("ana").then().body("interviewers[0].severity", nullValue());
        for (var report :
                new String[] {"/api/v1/roles/" + hiring.role + "/reliability", "/roles/" + hiring.role + "/insights"}) {
            hiring.as("ana").get(report).then().statusCode(403);
            hiring.as("mara").get(report).then().statusCode(200);
        }
        assertThat(page("ana", "/candidacies/" + robin + "/computation", 200))
                .contains("for the managers of the role to see")
                .doesNotContain("Added to each rating");
        assertThat(page("mara", "/candidacies/" + robin + "/computation", 200)).contains("Added to each rating");
    }

    @Test
    void stabilityTellsHowOftenEachComesFirst() {
        hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/stability")
                .then()
                .statusCode(200)
                .body("draws", equalTo(10_000))
                .body("candidacies", hasSize(2))
                .body("rows.keySet()", hasSize(3))
                .body("rows.weightsOnly[0].ranks", hasSize(2))
                .body("rows.weightsOnly[0].wins[0]", equalTo(.5f));
        var first = hiring.as("owner").get("/api/v1/roles/" + hiring.role + "/stability");
        assertThat(hiring.as("owner")
                        .get("/api/v1/roles/" + hiring.role + "/stability")
                        .asString())
                .as("the same input, the same numbers")
                .isEqualTo(first.asString());
        var own = hiring.as("owner").get("/api/v1/roles/" + hiring.role + "/stability?weights=CODE:0,LEAD:0");
        assertThat((float) own.path("rows.weightsOnly[0].ranks[0]")).isEqualTo(1f);
        assertThat((String) own.path("candidacies[0].name")).isEqualTo("Robin Example");
    }

    @Test
    void whatWouldHaveToChangeIsNamed() {
        hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/comparison?weights=OWN:4&candidacy=" + robin + "&candidacy="
                        + sam)
                .then()
                .statusCode(200)
                .body("tipping.first", equalTo(robin))
                .body("tipping.need", equalTo("OWN"))
                .body("tipping.equalAt", equalTo(3f));
        var compare = "/roles/" + hiring.role + "/compare?candidacy=" + robin + "&candidacy=" + sam;
        assertThat(page("owner", compare + "&weights=OWN:4", 200))
                .contains("comes before", "once OWN weighs less than 3", "Other weights are being tried")
                .contains("Too close to call between");
        assertThat(page("owner", compare + "&w_OWN=4&w_CODE=2&w_LEAD=1", 200))
                .as("a form without script")
                .contains("once OWN weighs less than 3");
        assertThat(page("owner", compare, 200)).doesNotContain("Other weights are being tried");
    }

    @Test
    void aBlindInterviewerSeesNoComputation() {
        hiring.user("cy", dev.assay.access.Access.INTERVIEWER);
        hiring.interview(robin, "cy");
        hiring.as("cy").get("/candidacies/" + robin + "/computation").then().statusCode(404);
        hiring.as("cy")
                .get("/api/v1/roles/" + hiring.role + "/stability")
                .then()
                .statusCode(200)
                .body("draws", equalTo(0))
                .body("candidacies", hasSize(0));
        assertThat(page("cy", "/roles/" + hiring.role + "/compare?candidacy=" + robin + "&candidacy=" + sam, 200))
                .contains("Fewer than two of these");
    }

    @Test
    void insightsTellOfAgreementAndOfWhomItIsTooFewToSay() {
        assertThat(page("owner", "/roles/" + hiring.role + "/insights", 200))
                .contains("Do interviewers agree?", "too few to say", "Severe and lenient", "separate nobody");
        var empty = Hiring.begin();
        assertThat(empty.as("owner").get("/roles/" + empty.role + "/insights").asString())
                .contains("Nothing to learn from yet");
    }

    @Test
    void groupsWhoNeverMetAreNamed() {
        hiring.user("dee", dev.assay.access.Access.INTERVIEWER);
        hiring.interviewed(hiring.candidacy("Far Example"), "dee", "OWN", 5);
        assertThat(page("owner", "/roles/" + hiring.role, 200)).contains("never met the same candidate");
        assertThat(hiring.as("owner")
                        .get("/api/v1/roles/" + hiring.role + "/reliability")
                        .<java.util.List<Object>>path("neverMet"))
                .hasSize(2);
    }

    private String need(String code) {
        return hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/needs")
                .path("items.find { it.code == '" + code + "' }.id");
    }

    private void weigh(String code, int weight, String reason) {
        hiring.json("owner")
                .body(Map.of(
                        "code", code,
                        "title", code + " title",
                        "weight", weight,
                        "mustHave", Map.of("threshold", 3),
                        "reason", reason))
                .put("/api/v1/needs/" + need(code))
                .then()
                .statusCode(200);
    }
}
