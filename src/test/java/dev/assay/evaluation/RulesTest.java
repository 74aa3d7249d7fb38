package dev.assay.evaluation;

import static dev.assay.FixedClock.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who changes the rules after a submission says why, and nothing of the former is forgotten.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RulesTest extends TwoReady {

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
}
