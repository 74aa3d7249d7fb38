package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestRoles;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The meeting: disagreement first, both sides facing, second thoughts beside the first, decisions on record.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DebriefPagesTest {

    @Inject
    EntityManagerFactory database;

    Hiring hiring;
    String robin;
    String sam;
    String anas;
    String bens;

    @BeforeEach
    void anaAndBenDisagreeOnCode() {
        hiring =
                Hiring.begin().interviewers("ana", "ben", "cy").observer("olaf").manager("mara");
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        anas = written(robin, "ana", "wrote the ledger alone #CODE+\n", "OWN", 4, "CODE", 5, "LEAD", null);
        bens = written(robin, "ben", "copied without reading #CODE-\n", "OWN", 4, "CODE", 2, "LEAD", null);
    }

    private String written(String candidacy, String who, String note, Object... ratings) {
        var interview = hiring.interview(candidacy, who);
        hiring.note(interview, who, note).then().statusCode(200);
        hiring.rate(interview, who, ratings).then().statusCode(200);
        hiring.submit(interview, who).then().statusCode(200);
        return interview;
    }

    private String debrief(String query) {
        return "/roles/" + hiring.role + "/debrief" + query;
    }

    private String page(String viewer, String query) {
        return hiring.as(viewer)
                .get(debrief(query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String need(String code) {
        return hiring.evaluation("owner").path("needs.find { it.code == '" + code + "' }.id");
    }

    private ValidatableResponse decide(String who, Map<String, ?> typed) {
        return decide(who, robin, typed);
    }

    private ValidatableResponse decide(String who, String candidacy, Map<String, ?> typed) {
        return hiring.as(who)
                .formParams(typed)
                .redirects()
                .follow(false)
                .post("/candidacies/" + candidacy + "/decisions")
                .then();
    }

    private Map<String, String> decision(int version, String outcome, String reason) {
        return Map.of(
                "version", Integer.toString(version), "revision", revision(), "outcome", outcome, "reason", reason);
    }

    private String revision() {
        return hiring.evaluation("owner").path("revision").toString();
    }

    private Response revise(String interview, String who, Object version, String value, String because) {
        return hiring.as(who)
                .formParam("version", version)
                .formParam("need", need("CODE"))
                .formParam("value", value)
                .formParam("because", because)
                .redirects()
                .follow(false)
                .post("/interviews/" + interview + "/revisions");
    }

    private String versionOf(String interview, String who) {
        var page = page(who, "?candidacy=" + robin + "&need=" + need("CODE"));
        assertThat(page).contains("/interviews/" + interview + "/revisions");
        return page.replaceAll("(?s).*/revisions\">.*?name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void whatIsDisagreedOnComesFirstAndWhatNobodyAskedNext() {
        assertThat(page("mara", "?candidacy=" + robin))
                .containsSubsequence(
                        "Ratings two or more apart",
                        ">CODE<",
                        "ana\u2069 5",
                        "ben\u2069 2",
                        "Nobody asked",
                        ">LEAD<",
                        "No disagreement",
                        ">OWN<")
                .contains("Two of three needs to talk about.");
    }

    @Test
    void aContestedGateComesBeforeWhatNobodyAsked() {
        hiring.interviewed(sam, "ana", "OWN", 3);
        hiring.interviewed(sam, "ben", "OWN", 2);
        assertThat(page("mara", "?candidacy=" + sam))
                .containsSubsequence("Must-have contested", ">OWN<", "contested", "Nobody asked", ">CODE<");
    }

    @Test
    void bothSidesOfANeedFaceOneAnother() {
        var page = page("mara", "?candidacy=" + robin + "&need=" + need("CODE"));
        assertThat(page)
                .containsSubsequence(
                        "Speaks for",
                        ">5<",
                        "ana",
                        "wrote the ledger alone",
                        "Speaks against",
                        ">2<",
                        "ben",
                        "copied without reading")
                .contains("Ratings are two or more apart.");
        assertThat(page("mara", "?candidacy=" + robin + "&need=" + need("OWN"))).contains("Two voices agree.");
    }

    @Test
    void theAddressesLeadToTheNextCandidateAndTheNextNeed() {
        var root = "href=\"/roles/" + hiring.role + "/debrief?candidacy=";
        var code = "&amp;need=" + need("CODE");
        assertThat(page("mara", ""))
                .contains(root + sam + "\" data-key=\"ArrowRight\"")
                .contains(root + robin + code + "\" data-key=\"ArrowDown\"")
                .doesNotContain("ArrowLeft", "ArrowUp");
        assertThat(page("mara", "?candidacy=" + sam + "&need=" + need("CODE")))
                .contains(root + robin + code + "\" data-key=\"ArrowLeft\"")
                .contains("data-key=\"ArrowUp\"")
                .doesNotContain("ArrowRight");
    }

    @Test
    void whoHasNotSubmittedLearnsNothing() {
        hiring.interview(robin, "cy");
        decide("mara", decision(0, "HOLD", "a two stands")).statusCode(303);
        for (var query : List.of("", "?candidacy=" + robin, "?candidacy=" + robin + "&need=" + need("CODE"))) {
            assertThat(page("cy", query))
                    .contains("closed to you")
                    .doesNotContain("ledger", "copied", "two stands", "Ratings two or more apart", "Speaks for");
        }
        hiring.as("cy")
                .get("/api/v1/candidacies/" + robin + "/decision")
                .then()
                .statusCode(404)
                .body(not(containsString("stands")));
        assertThat(hiring.as("cy").get("/candidacies/" + robin).asString()).doesNotContain("two stands");
        assertThat(page("ana", "?candidacy=" + robin)).contains("two stands").doesNotContain("Record the decision");
        assertThat(page("olaf", "?candidacy=" + robin)).contains("two stands").doesNotContain("Record the decision");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var other = Hiring.begin();
        for (var query : List.of(
                "?candidacy=" + other.candidacy("Kim Example"),
                "?candidacy=nonsense",
                "?candidacy=" + robin + "&need=" + robin,
                "?need=%00")) {
            hiring.as("mara").get(debrief(query)).then().statusCode(404);
        }
        hiring.user("stranger", Access.MANAGER);
        hiring.as("stranger").get(debrief("")).then().statusCode(404);
    }

    @Test
    void anEmptyRoleSaysWhatToDo() {
        var empty = Hiring.begin();
        empty.as("owner")
                .get("/roles/" + empty.role + "/debrief")
                .then()
                .statusCode(200)
                .body(containsString("Nobody to talk about yet"));
    }

    @Test
    void decisionsAreAppendedWithWhatWasKnownThen() {
        decide("mara", decision(0, "CARRY_ON", "ask CODE once more " + TestRoles.HOSTILE))
                .statusCode(303);
        decide("mara", decision(1, "HOLD", "the budget waits")).statusCode(303);
        assertThat(page("mara", "?candidacy=" + robin))
                .containsSubsequence("<b>Hold</b>", "the budget waits", "<b>Carry on</b>", "ask CODE once more &quot;")
                .contains("Known then: 3.8", "of the weight assessed", "at revision " + revision())
                .doesNotContain("<script>alert");
        assertThat(hiring.as("mara").get("/candidacies/" + robin).asString()).contains("the budget waits");
        hiring.as("mara")
                .get("/api/v1/candidacies/" + robin + "/decision")
                .then()
                .header("ETag", "\"2\"")
                .body("decision.outcome", equalTo("HOLD"))
                .body("decision.decidedBy.name", equalTo("mara"))
                .body("decision.revision.toString()", equalTo(revision()))
                .body("earlier.outcome", equalTo(List.of("CARRY_ON")));
    }

    @Test
    void anEndNeedsThatWhatIsMissingIsAccepted() {
        hiring.interviewed(sam, "ana", "OWN", 4);
        decide("mara", sam, decision(0, "HIRE", "the strongest of all"))
                .statusCode(422)
                .body(containsString("Must be ticked"), containsString("the strongest of all"));
        var accepted = new HashMap<>(decision(0, "HIRE", "the strongest of all"));
        accepted.put("accepted", "true");
        decide("mara", sam, accepted).statusCode(303);
        assertThat(page("mara", "?candidacy=" + sam)).contains("Accepted: ");
    }

    @Test
    void aDecisionOnNumbersThatMovedIsNotTaken() {
        var typed = decision(0, "HOLD", "as before");
        hiring.interviewed(robin, "cy", "OWN", 1);
        decide("mara", typed).statusCode(409).body(containsString("The numbers moved"), containsString("as before"));
        assertThat(page("mara", "?candidacy=" + robin)).contains("No decision yet");
    }

    @Test
    void twoWhoDecideAtOnceSeeBothDecisions() {
        decide("mara", decision(0, "HOLD", "the words of mara")).statusCode(303);
        decide("owner", decision(0, "DECLINE", "the words of the owner"))
                .statusCode(409)
                .body(containsString("the words of mara"), containsString("the words of the owner"));
        decide("owner", Map.of("outcome", "HOLD")).statusCode(422);
    }

    @Test
    void whatNobodyMayDecideIsRefused() {
        for (var who : List.of("ana", "olaf")) {
            decide(who, decision(0, "HIRE", "mine")).statusCode(403);
            hiring.json(who)
                    .body(Map.of("outcome", "HOLD", "reason", "mine"))
                    .put("/api/v1/candidacies/" + robin + "/decision")
                    .then()
                    .statusCode(403);
        }
        decide("mara", decision(0, "NONSENSE", "why")).statusCode(422);
        decide("mara", decision(0, "HOLD", "  ")).statusCode(422).body(containsString("in words why"));
        decide("mara", decision(0, "HOLD", "a\u0000b")).statusCode(422);
        decide("mara", decision(0, "HOLD", "a".repeat(4001))).statusCode(422);
        assertThat(page("mara", "?candidacy=" + robin)).contains("No decision yet");
    }

    @Test
    void theApiRecordsOnTheEditionThatWasRead() {
        var path = "/api/v1/candidacies/" + robin + "/decision";
        hiring.as("mara").get(path).then().header("ETag", "\"0\"").body("decision", nullValue());
        var body = Map.of("outcome", "DECLINE", "reason", "no ownership", "accepted", true);
        hiring.json("mara")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
        hiring.json("mara")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        hiring.as("mara").get(path).then().body("decision.edition", equalTo(1)).body("earlier", hasSize(0));
        hiring.json("mara").body("null").put(path).then().statusCode(400);
        hiring.json("mara")
                .body(Map.of("outcome", "x", "decidedBy", "me"))
                .put(path)
                .then()
                .statusCode(400);
    }

    @Test
    void aSecondThoughtStandsBesideTheFirstRating() {
        revise(anas, "ana", versionOf(anas, "ana"), "4", "ben showed me the diff")
                .then()
                .statusCode(303);
        assertThat(page("mara", "?candidacy=" + robin)).contains("ana\u2069 5, later 4");
        hiring.evaluation("owner")
                .then()
                .body("candidacies.find { it.id == '%s' }.cells[1].asRated".formatted(robin), equalTo(3.5f))
                .body("candidacies.find { it.id == '%s' }.cells[1].later[0].value".formatted(robin), equalTo(4.0f));
        assertThat(page("ana", "?candidacy=" + robin + "&need=" + need("CODE"))).contains("yours is 4");
        revise(anas, "ana", versionOf(anas, "ana"), "na", "neither").then().statusCode(303);
        assertThat(page("mara", "?candidacy=" + robin)).contains("ana\u2069 5, later not assessed");
        hiring.as("ana").get("/interviews/" + anas).then().body(containsString("5, later not assessed"));
    }

    @Test
    void aSecondThoughtIsOnesOwnAndHasAReason() {
        var version = versionOf(anas, "ana");
        revise(anas, "ben", version, "1", "to help her").then().statusCode(403);
        revise(anas, "mara", version, "1", "to help her").then().statusCode(403);
        revise(anas, "cy", version, "1", "to help her").then().statusCode(404);
        revise(anas, "ana", version, "1", " ").then().statusCode(422).body(containsString("Must not be empty"));
        revise(anas, "ana", version, "5", "the same").then().statusCode(422).body(containsString("gave already"));
        for (var value : List.of("0", "6", "", "4.5", "NaN", "²")) {
            revise(anas, "ana", version, value, "why").then().statusCode(422);
        }
        assertThat(page("mara", "?candidacy=" + robin)).doesNotContain("later");
        assertThat(page("mara", "?candidacy=" + robin + "&need=" + need("CODE")))
                .doesNotContain("Rate it otherwise");
    }

    @Test
    void aSecondThoughtOnAnOlderFormIsShownBesideWhatIsSaved() {
        var version = versionOf(anas, "ana");
        revise(anas, "ana", version, "4", "first").then().statusCode(303);
        revise(anas, "ana", version, "3", "second")
                .then()
                .statusCode(409)
                .body(containsString("What is saved now"), containsString("second"));
    }

    @Test
    void statementsDoNotGrowWithCandidates() {
        var few = List.of(statements(""), statements("?candidacy=" + robin + "&need=" + need("CODE")));
        for (int i = 0; i < 12; i++) {
            hiring.interviewed(hiring.candidacy("Candidate " + i), "ana", "OWN", 4, "CODE", 3);
        }
        decide("mara", decision(0, "HOLD", "one")).statusCode(303);
        decide("mara", decision(1, "HOLD", "two")).statusCode(303);
        assertThat(List.of(
                        statements("?candidacy=" + robin), statements("?candidacy=" + robin + "&need=" + need("CODE"))))
                .isEqualTo(few);
    }

    private long statements(String query) {
        page("mara", query);
        return Statements.of(database, () -> page("mara", query));
    }
}
