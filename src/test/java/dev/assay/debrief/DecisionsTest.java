package dev.assay.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.TestDatabase;
import dev.assay.TestRoles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Decisions on record: each with what was known then, none written over.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DecisionsTest extends Disagreement {

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
}
