package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the reports tell, and whom.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReportsTest extends TwoReady {

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

    /// "False precision: 3.86 > 3.85. One decimal, bands, P < .80 = tie."
    @Test
    void scoresThatDifferByLittleAreTooCloseToCallAndHaveOneDecimal() {
        var role = "/roles/" + hiring.role;
        var comparison = role + "/compare?candidacy=" + robin + "&candidacy=" + sam;
        for (var path : List.of(role, comparison)) {
            var words = page("mara", path, 200).replaceAll("<[^>]*>", " ");
            assertThat(words).containsIgnoringCase("too close to call").doesNotContainPattern("[1-5][.][0-9]{2}");
        }
    }

    /// "Averages of ordinal anchors across roles: never compare scores of different roles."
    @Test
    void aComparisonTakesNobodyOfAnotherRole() {
        var stranger = Hiring.begin().candidacy("Kim Elsewhere");
        var query = "?candidacy=" + robin + "&candidacy=" + stranger;
        hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/comparison" + query)
                .then()
                .statusCode(422);
        var page = hiring.as("owner").get("/roles/" + hiring.role + "/compare" + query);
        assertThat(page.asString()).doesNotContain("Kim Elsewhere");
    }

    /// "a withdrawn candidate left in the severity estimate (should stay: it is information) but
    /// shown in the ranking (should not)"
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
}
