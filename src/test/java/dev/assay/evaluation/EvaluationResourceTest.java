package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EvaluationResourceTest {

    @Inject
    EntityManagerFactory factory;

    Hiring hiring;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin().interviewers("ana", "ben");
    }

    @Test
    void scoresComeFromSubmittedRatingsAndWeights() {
        var robin = hiring.candidacy("Robin Example");
        hiring.interviewed(robin, "ana", "OWN", 4, "CODE", 2);
        hiring.interviewed(robin, "ben", "OWN", 5, "LEAD", null);
        var draft = hiring.interview(robin, "ana");
        hiring.rate(draft, "ana", "OWN", 1, "LEAD", 1);
        hiring.evaluation("owner")
                .then()
                .body("candidacies[0].score.asRated", equalTo((float) ((3 * 4.5 + 2 * 2) / 5)))
                // on OWN ana is half a point below ben; a fifth of it is taken as severity
                .body("candidacies[0].score.adjusted", equalTo((float) ((3 * 4.5 + 2 * 2.1) / 5)))
                .body("candidacies[0].coverage.once", equalTo((float) (5 / 6.0)))
                .body("candidacies[0].coverage.twice", equalTo(0.5f))
                .body("candidacies[0].gates[0].status", equalTo("PASSED"))
                .body("candidacies[0].readiness.status", equalTo("NOT_READY"))
                .body("candidacies[0].readiness.reasons", hasItem("an interview is begun and not submitted"))
                .body("candidacies[0].cells[2].assessment", equalTo("NOT_ASSESSED"))
                .body("interviewers.name", contains("ana", "ben"));
    }

    @Test
    void aChangeOfWeightIsInTheNextAnswer() {
        var robin = hiring.candidacy("Robin Example");
        hiring.interviewed(robin, "ana", "OWN", 5, "CODE", 1);
        hiring.evaluation("owner").then().body("candidacies[0].score.asRated", equalTo((float) (17 / 5.0)));
        String need = hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/needs")
                .path("items[1].id");
        hiring.json("owner")
                .body(Map.of("code", "CODE", "title", "Code", "weight", 3, "reason", "CODE was set too low"))
                .put("/api/v1/needs/" + need)
                .then()
                .statusCode(200);
        hiring.evaluation("owner").then().body("candidacies[0].score.asRated", equalTo(3.0f));
        hiring.as("owner")
                .delete("/api/v1/needs/" + need + "?reason=no+longer+needed")
                .then()
                .statusCode(204);
        hiring.evaluation("owner")
                .then()
                .body("candidacies[0].score.asRated", equalTo(5.0f))
                .body("needs", hasSize(2));
    }

    @Test
    void aWithdrawnCandidateLeavesTheBoard() {
        var robin = hiring.candidacy("Robin Example");
        hiring.json("owner")
                .body(Map.of("withdrawn", true))
                .put("/api/v1/candidacies/" + robin)
                .then()
                .statusCode(200);
        hiring.evaluation("owner").then().body("candidacies", hasSize(0));
    }

    @Test
    void aComparisonHasTwoToEight() {
        var robin = hiring.candidacy("Robin Example");
        var sam = hiring.candidacy("Sam Example");
        var path = "/api/v1/roles/" + hiring.role + "/comparison";
        hiring.as("owner").get(path + "?candidacy=" + robin).then().statusCode(422);
        hiring.as("owner")
                .get(path + "?candidacy=" + sam + "&candidacy=" + robin)
                .then()
                .statusCode(200)
                .body("candidacies.id", contains(sam, robin));
        var other = Hiring.begin().candidacy("Alex Example");
        hiring.as("owner")
                .get(path + "?candidacy=" + sam + "&candidacy=" + other)
                .then()
                .statusCode(422);
    }

    @Test
    void coverageTellsWhatNobodyAskedAndWhatToAskNext() {
        var robin = hiring.candidacy("Robin Example");
        hiring.interviewed(robin, "ana", "CODE", 4);
        hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/coverage")
                .then()
                .statusCode(200)
                .body("needs.code", contains("OWN", "CODE", "LEAD"))
                .body("needs[0].candidacies[0].coverage", equalTo("NEVER_ASKED"))
                .body("needs[1].candidacies[0].coverage", equalTo("ONE_VOICE"))
                .body("interviewers[0].rated.CODE", equalTo(1))
                .body("askNext[0].need", equalTo("OWN"))
                .body("askNext[0].why", equalTo("MUST_HAVE_NEVER_ASKED"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithCandidates() {
        fill(2);
        long few = statements();
        fill(12);
        long many = statements();
        assertThat(many).isEqualTo(few);
        assertThat(statementsOf(() -> hiring.evaluation("owner"))).isLessThan(few);
    }

    private void fill(int candidates) {
        for (int i = 0; i < candidates; i++) {
            var candidacy = hiring.candidacy("Candidate " + i);
            hiring.interviewed(candidacy, "ana", "OWN", 4, "CODE", 3);
        }
    }

    private long statements() {
        return statementsOf(() -> hiring.evaluation("owner"));
    }

    private long statementsOf(Runnable request) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
