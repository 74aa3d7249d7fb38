package dev.assay.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.assay.Hiring;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The meeting's page: disagreement first, both sides facing.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DebriefPagesTest extends Disagreement {

    @Inject
    EntityManagerFactory database;

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
