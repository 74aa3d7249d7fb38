package dev.assay.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimResourceTest {

    private static final Map<String, String> CLAIM = Map.of("story", "Cranes", "text", "cut waiting by 50%");

    @Inject
    EntityManagerFactory database;

    Hiring hiring;
    String candidacy;
    String candidate;
    String claim;

    @BeforeEach
    void aClaim() {
        hiring = Hiring.begin().interviewers("Ana").observer("Olga").manager("Marta");
        hiring.user("Stranger", Access.MANAGER);
        candidacy = hiring.candidacy("Robin Example");
        candidate = hiring.as("owner").get("/api/v1/candidacies/" + candidacy).path("candidateId");
        claim = hiring.created("/candidates/" + candidate + "/claims", CLAIM);
    }

    private String claims() {
        return "/api/v1/candidates/" + candidate + "/claims";
    }

    @Test
    void aClaimIsToldToWhoeverKnowsTheCandidate() {
        for (var viewer : new String[] {"owner", "Marta", "Ana", "Olga"}) {
            hiring.as(viewer)
                    .get("/api/v1/claims/" + claim)
                    .then()
                    .statusCode(200)
                    .body("story", equalTo("Cranes"));
            hiring.as(viewer).get(claims()).then().statusCode(200).body("items", hasSize(1));
        }
        hiring.as("Stranger").get("/api/v1/claims/" + claim).then().statusCode(404);
        hiring.as("Stranger").get(claims()).then().statusCode(404);
    }

    @Test
    void itIsTheResourceOfTheManual() {
        hiring.as("Ana")
                .get("/api/v1/claims/" + claim)
                .then()
                .body("id", equalTo(claim))
                .body("candidateId", equalTo(candidate))
                .body("kind", equalTo("QUANTITY"))
                .body("section", nullValue())
                .body("text", equalTo("cut waiting by 50%"))
                .body("quantities[0].text", equalTo("50%"))
                .body("quantities[0].unit", equalTo("%"))
                .body("quantities[0].values[0]", equalTo(50.0f))
                .body("probed", equalTo(false))
                .body("edited", equalTo(false))
                .body("importId", nullValue())
                .body("createdAt", notNullValue());
    }

    @Test
    void onlyManagersWrite() {
        for (var other : new String[] {"Ana", "Olga"}) {
            hiring.json(other).body(CLAIM).post(claims()).then().statusCode(403);
            hiring.json(other).body(CLAIM).put("/api/v1/claims/" + claim).then().statusCode(403);
        }
        hiring.json("Stranger").body(CLAIM).post(claims()).then().statusCode(404);
        hiring.json("Stranger")
                .body(CLAIM)
                .put("/api/v1/claims/" + claim)
                .then()
                .statusCode(404);
        hiring.json("Marta").body(CLAIM).post(claims()).then().statusCode(201);
    }

    @Test
    void aChangeNamesItsVersionAndLeavesTheRest() {
        var read = hiring.as("Marta").get("/api/v1/claims/" + claim);
        var changed = hiring.json("Marta")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("probed", true))
                .put("/api/v1/claims/" + claim);
        changed.then().statusCode(200).body("probed", equalTo(true)).body("story", equalTo("Cranes"));
        hiring.json("Marta")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("text", "60%"))
                .put("/api/v1/claims/" + claim)
                .then()
                .statusCode(412);
        hiring.as("Ana")
                .header("If-None-Match", changed.header("ETag"))
                .get("/api/v1/claims/" + claim)
                .then()
                .statusCode(304);
    }

    @Test
    void mistakesAreToldAndStoreNothing() {
        hiring.json("owner").body(Map.of("story", "x")).post(claims()).then().statusCode(400);
        hiring.json("owner")
                .body("{\"text\": \"a\", \"score\": 4}")
                .post(claims())
                .then()
                .statusCode(400);
        hiring.json("owner")
                .body("{\"text\": \"a\", \"kind\": \"TALE\"}")
                .post(claims())
                .then()
                .statusCode(400);
        hiring.json("owner")
                .body(Map.of("text", "a", "story", "s".repeat(301)))
                .post(claims())
                .then()
                .statusCode(400);
        hiring.as("owner").get(claims() + "?limit=0").then().statusCode(400);
        hiring.as("owner").get(claims() + "?total=true").then().body("total", equalTo(1));
    }

    @Test
    void aKeyGivesTheFirstAnswerAgain() {
        var one = hiring.json("owner")
                .header("Idempotency-Key", claim)
                .body(CLAIM)
                .post(claims());
        var two = hiring.json("owner")
                .header("Idempotency-Key", claim)
                .body(CLAIM)
                .post(claims());
        assertThat(two.<String>path("id")).isEqualTo(one.path("id"));
        hiring.as("owner").get(claims()).then().body("items", hasSize(2));
    }

    @Test
    void noNumberMovesByAClaim() {
        hiring.interviewed(candidacy, "Ana", "OWN", 4);
        var before = hiring.evaluation("owner").then().extract();
        hiring.created("/candidates/" + candidate + "/claims", Map.of("text", "owned 12 systems #OWN=5"));
        var after = hiring.evaluation("owner").then().extract();
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.asString()).isEqualTo(before.asString());
    }

    @Test
    void thePageShowsDifferentFiguresFirstAndEscapes() {
        var story = new HashMap<>(Map.of("kind", "QUANTITY", "section", "Mill", "story", "<i>Import</i>"));
        for (var text : new String[] {"led 3 data stewards in the import", "had 2 data stewards for the import"}) {
            story.put("text", text);
            hiring.created("/candidates/" + candidate + "/claims", story);
        }
        var page = hiring.as("Ana")
                .get("/candidates/" + candidate)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("These two lines give different figures", "<mark>3 data stewards</mark>", "&lt;i&gt;");
        assertThat(page).doesNotContain("<i>Import", "name=\"probed\"", "ontradict");
        assertThat(page.indexOf("2 data stewards")).isLessThan(page.indexOf("<mark>50%</mark>"));
        assertThat(hiring.as("Marta").get("/candidates/" + candidate).asString())
                .contains("name=\"probed\"");
    }

    @Test
    void thePadListsWhatNobodyAskedAbout() {
        var interview = hiring.interview(candidacy, "Ana");
        assertThat(hiring.as("Ana").get("/interviews/" + interview).asString())
                .contains("Claims to ask about", "<mark>50%</mark>");
        hiring.json("Marta")
                .body(Map.of("probed", true))
                .put("/api/v1/claims/" + claim)
                .then()
                .statusCode(200);
        assertThat(hiring.as("Ana").get("/interviews/" + interview).asString()).doesNotContain("Claims to ask about");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithClaims() {
        long few = Statements.of(database, () -> hiring.as("Marta").get("/candidates/" + candidate));
        for (int i = 0; i < 5; i++) {
            hiring.created("/candidates/" + candidate + "/claims", Map.of("text", "cut waiting by " + i + " hours"));
        }
        assertThat(Statements.of(database, () -> hiring.as("Marta").get("/candidates/" + candidate)))
                .isEqualTo(few);
    }
}
