package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Until you submit, you see no colleague's notes or ratings of that candidate, by any door.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BlindRuleTest {

    private static final String SECRET = "zebra-crossing";

    Hiring hiring;
    String candidacy;
    String anas;
    String bens;

    @BeforeEach
    void anaSubmittedAndBenDidNot() {
        hiring =
                Hiring.begin().interviewers("ana", "ben", "cy").observer("olaf").manager("mara");
        candidacy = hiring.candidacy("Robin Example");
        anas = hiring.interview(candidacy, "ana");
        bens = hiring.interview(candidacy, "ben");
        hiring.note(anas, "ana", SECRET + " #OWN+\n").then().statusCode(200);
        hiring.rate(anas, "ana", "OWN", 2, "CODE", 5).then().statusCode(200);
        hiring.submit(anas, "ana").then().statusCode(200);
    }

    private List<String> doors() {
        var role = "/api/v1/roles/" + hiring.role;
        return List.of(
                role,
                role + "/evaluation",
                role + "/evaluation?weights=OWN:1&mode=asRated",
                role + "/coverage",
                role + "/stability",
                role + "/reliability",
                role + "/candidacies",
                role + "/export?layout=scores",
                role + "/export?layout=ratings",
                role + "/export?layout=evidence",
                role + "/export?layout=evidence&format=json",
                "/api/v1/candidacies/" + candidacy,
                "/api/v1/candidacies/" + candidacy + "/decision",
                "/api/v1/interviews?candidacyId=" + candidacy,
                "/api/v1/interviews/" + anas,
                "/api/v1/interviews/" + anas + "/note",
                "/api/v1/interviews/" + anas + "/ratings",
                "/api/v1/interviews/" + anas + "/submission",
                "/",
                "/roles",
                "/roles/" + hiring.role,
                "/roles/" + hiring.role + "?sort=score",
                "/roles/" + hiring.role + "/coverage",
                "/roles/" + hiring.role + "/compare?candidacy=" + candidacy,
                "/roles/" + hiring.role + "/insights",
                "/roles/" + hiring.role + "/debrief",
                "/roles/" + hiring.role + "/debrief?candidacy=" + candidacy,
                "/candidacies/" + candidacy,
                "/candidacies/" + candidacy + "/computation",
                "/search?q=crossing",
                "/search?q=crossing&in=lines",
                "/search/options?q=crossing",
                "/interviews/" + anas,
                "/interviews/" + bens,
                "/interviews/" + bens + "/settle",
                "/interviews/" + anas + "/past",
                "/interviews/" + anas + "/kit",
                "/interviews/" + bens + "/past",
                "/interviews/" + bens + "/kit");
    }

    @Test
    void aColleaguesWordsAreBehindNoDoor() {
        for (var door : doors()) {
            for (var blind : List.of("ben", "cy")) {
                var answer = hiring.as(blind).get(door);
                assertThat(answer.statusCode()).as(door).isIn(200, 403, 404);
                assertThat(answer.body().asString())
                        .as("%s for %s", door, blind)
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void theEvaluationTellsThatButNotWhat() {
        for (var blind : List.of("ben", "cy")) {
            hiring.evaluation(blind)
                    .then()
                    .body("candidacies[0].hidden", equalTo(true))
                    .body("candidacies[0].score", nullValue())
                    .body("candidacies[0].readiness", nullValue())
                    .body("candidacies[0].gates.size()", equalTo(0))
                    .body("candidacies[0].cells[0].assessment", equalTo("HIDDEN"))
                    .body("candidacies[0].cells[0].asRated", nullValue())
                    .body("candidacies[0].cells[0].evidence", equalTo(0))
                    .body("candidacies[0].cells[0].values.size()", equalTo(0));
        }
        hiring.evaluation("ben")
                .then()
                .body("candidacies[0].interviews.of", equalTo(2))
                .body("candidacies[0].cells[0].coverage", equalTo("ONE_VOICE"))
                .body("candidacies[0].cells[2].coverage", equalTo("NEVER_ASKED"));
    }

    @Test
    void whoNeverMetTheCandidateKnowsOnlyThatThereIsOne() {
        hiring.evaluation("cy")
                .then()
                .body("candidacies[0].name", equalTo("Robin Example"))
                .body("candidacies[0].interviews", nullValue())
                .body("candidacies[0].coverage", nullValue())
                .body("candidacies[0].cells.coverage", everyItem(nullValue()))
                .body("candidacies[0].cells.raters", everyItem(nullValue()))
                .body("candidacies[0].cells.assessment", everyItem(equalTo("HIDDEN")));
        hiring.as("cy")
                .get("/api/v1/interviews?candidacyId=" + candidacy)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        hiring.as("cy").get("/api/v1/interviews/" + anas).then().statusCode(404);
        var coverage = hiring.as("cy").get("/api/v1/roles/" + hiring.role + "/coverage");
        coverage.then().body("needs[0].candidacies[0].coverage", nullValue());
        for (var page : List.of("/candidacies/" + candidacy, "/roles/" + hiring.role)) {
            assertThat(hiring.as("cy").get(page).asString())
                    .as(page)
                    .contains("Robin Example", "you have no interview with them")
                    .doesNotContain(">ana<", "1 of 2", "one voice", "until you submit", "No interview is planned");
        }
        var scores = hiring.as("cy")
                .get("/api/v1/roles/" + hiring.role + "/export?layout=scores")
                .asString();
        assertThat(scores.lines().skip(1).findFirst().orElseThrow())
                .endsWith("hidden,,,,,,,,,,hidden,,,hidden,,,hidden");
    }

    /// The cheapest act that could buy a look.
    @Test
    void anEmptySubmissionOpensNothing() {
        hiring.submit(bens, "ben").then().statusCode(200);
        closed("ben");
        hiring.reopen(bens, "ben").then().statusCode(200);
        hiring.note(bens, "ben", " \n\t\n").then().statusCode(200);
        hiring.rate(bens, "ben", "OWN", null).then().statusCode(200);
        hiring.submit(bens, "ben").then().statusCode(200);
        closed("ben");
        hiring.submit(hiring.interview(candidacy, "cy"), "cy").then().statusCode(200);
        closed("cy");
    }

    @Test
    void oneLineWrittenOpensAndAnotherInterviewAheadShutsAgain() {
        hiring.note(bens, "ben", "one line\n").then().statusCode(200);
        hiring.submit(bens, "ben").then().statusCode(200);
        hiring.as("ben").get("/api/v1/interviews/" + anas + "/note").then().statusCode(200);
        var second = hiring.interview(candidacy, "ben");
        closed("ben");
        hiring.rate(second, "ben", "LEAD", 2);
        hiring.submit(second, "ben");
        hiring.as("ben").get("/api/v1/interviews/" + anas + "/note").then().statusCode(200);
    }

    private void closed(String name) {
        hiring.as(name).get("/api/v1/interviews/" + anas + "/note").then().statusCode(404);
        hiring.evaluation(name).then().body("candidacies[0].hidden", equalTo(true));
    }

    @Test
    void aColleaguesInterviewIsNotThereUntilYouSubmit() {
        var note = "/api/v1/interviews/" + anas + "/note";
        hiring.as("ben").get(note).then().statusCode(404);
        hiring.rate(bens, "ben", "CODE", 3);
        hiring.submit(bens, "ben").then().statusCode(200).body("independent", equalTo(true));
        hiring.as("ben").get(note).then().statusCode(200);
        hiring.evaluation("ben").then().body("candidacies[0].cells[0].asRated", equalTo(2.0f));
    }

    @Test
    void reopeningYourOwnClosesColleaguesAgain() {
        hiring.rate(bens, "ben", "CODE", 3);
        hiring.submit(bens, "ben");
        hiring.as("ben")
                .queryParam("reason", "typo")
                .delete("/api/v1/interviews/" + bens + "/submission")
                .then()
                .statusCode(200);
        hiring.as("ben").get("/api/v1/interviews/" + anas + "/note").then().statusCode(404);
        hiring.evaluation("ben").then().body("candidacies[0].hidden", equalTo(true));
    }

    @Test
    void managersSeeEverythingAndObserversWhatIsSubmitted() {
        hiring.note(bens, "ben", "draft words\n");
        for (var sees : List.of("mara", "owner", "olaf")) {
            hiring.as(sees).get("/api/v1/interviews/" + anas + "/note").then().statusCode(200);
            hiring.evaluation(sees).then().body("candidacies[0].hidden", equalTo(false));
        }
        hiring.as("mara").get("/api/v1/interviews/" + bens + "/note").then().statusCode(200);
        hiring.as("olaf").get("/api/v1/interviews/" + bens + "/note").then().statusCode(404);
    }

    @Test
    void aManagerWhoLookedFirstIsNotAnIndependentVoice() {
        var maras = hiring.interview(candidacy, "mara");
        hiring.evaluation("mara").then().statusCode(200);
        hiring.rate(maras, "mara", "OWN", 3);
        hiring.submit(maras, "mara").then().body("independent", equalTo(false));
        hiring.evaluation("owner")
                .then()
                .body("candidacies[0].cells[0].raters", equalTo(2))
                .body("candidacies[0].cells[0].coverage", equalTo("ONE_VOICE"));
    }

    @Test
    void aManagersOwnPadTellsNothingAndLeavesThemIndependent() {
        var maras = hiring.interview(candidacy, "mara");
        hiring.as("mara").get("/interviews/" + maras).then().statusCode(200);
        hiring.json("mara")
                .body(java.util.Map.of("revision", 0, "edits", List.of()))
                .post("/interviews/" + maras + "/pad")
                .then()
                .statusCode(200);
        hiring.as("mara").get("/interviews/" + maras + "/settle").then().statusCode(200);
        hiring.submit(maras, "mara").then().statusCode(200).body("independent", equalTo(true));
        var sam = hiring.candidacy("Sam Example");
        hiring.interviewed(sam, "ana", "OWN", 4);
        hiring.as("mara").get("/interviews/" + hiring.interview(hiring.candidacy("Kim Example"), "mara"));
        hiring.submit(hiring.interview(sam, "mara"), "mara").then().body("independent", equalTo(true));
    }

    @Test
    void aRoleOfAnotherTeamIsNotThere() {
        hiring.user("stranger", Access.INTERVIEWER);
        hiring.user("outsider", Access.MANAGER);
        for (var stranger : List.of("stranger", "outsider")) {
            for (var door : doors().stream()
                    .filter(door -> door.length() > 6 && !door.startsWith("/search"))
                    .toList()) {
                hiring.as(stranger).get(door).then().statusCode(404);
            }
        }
    }
}
