package dev.assay.privacy;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ErasurePagesTest {

    @Inject
    EntityManager database;

    Person manager;
    UUID role;
    UUID candidacy;
    UUID candidate;

    @BeforeEach
    void somebodyWasHeard() {
        manager = TestPeople.aManager();
        role = aRole("Senior backend engineer", manager);
        candidacy = aCandidacy(role, "Zoë Ångström");
        candidate = personOf(candidacy);
        submitted(candidacy, TestPeople.anInterviewer(), "kept the ferry running #OWN=4\n");
    }

    private static UUID personOf(UUID candidacy) {
        return QuarkusTransaction.requiringNew().call(() -> Candidacy.<Candidacy>findById(candidacy).candidate.id);
    }

    private static String page(Person person, String url, int status) {
        return person.asks().get(url).then().statusCode(status).extract().asString();
    }

    private Response confirms(String name) {
        return manager.asks()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("candidate", candidate)
                .formParam("name", name)
                .post("/erasures");
    }

    private static long left(UUID candidate) {
        return QuarkusTransaction.requiringNew().call(() -> Candidate.count("id", candidate));
    }

    @Test
    void whatGoesAndWhatStaysIsSaidFirst() {
        assertThat(page(manager, "/candidates/" + candidate, 200)).contains("/erasures/new?candidate=" + candidate);
        assertThat(page(manager, "/erasures/new?candidate=" + candidate, 200))
                .contains("1 interview.", "1 line of notes.", "1 rating.", "Scores of other candidates")
                .contains("This cannot be undone.");
        page(TestPeople.aManager(), "/erasures/new?candidate=" + candidate, 404);
        page(manager, "/erasures/new?candidate=" + UUID.randomUUID(), 404);
        page(manager, "/erasures/new", 404);
    }

    @Test
    void anotherNameErasesNobody() {
        for (var typed : new String[] {"", "Zoë", HOSTILE, "Ilse Brandt"}) {
            assertThat(confirms(typed).then().statusCode(422).extract().asString())
                    .contains("Is not the name of this person.")
                    .doesNotContain("<script>alert");
        }
        assertThat(left(candidate)).isEqualTo(1);
    }

    @Test
    void aHostileNameStaysText() {
        candidate = personOf(aCandidacy(role, HOSTILE));
        assertThat(page(manager, "/erasures/new?candidate=" + candidate, 200))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        var run = confirms(HOSTILE).then().statusCode(303).extract().header("Location");
        await().atMost(Duration.ofMinutes(1)).until(() -> left(candidate) == 0);
        page(TestPeople.anOwner(), run, 404);
    }

    @Test
    void theNameErasesAndLeadsToTheReceipt() {
        var run = confirms(" zoe ANGSTROM ").then().statusCode(303).extract().header("Location");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> manager.asks().get(run).statusCode() == 303);
        var receipt = manager.asks().get(run).header("Location");
        assertThat(page(manager, receipt, 200))
                .contains("A person was erased", "1 interview.", "1 rating.", manager.name(), candidate.toString())
                .doesNotContain("Zoë");
        page(TestPeople.anInterviewer(), receipt, 404);
        assertThat(left(candidate)).isZero();
        assertThat(page(manager, "/roles/" + role, 200)).doesNotContain("Zoë");
        page(manager, "/candidacies/" + candidacy, 404);
        page(manager, "/candidates/" + candidate, 404);
    }

    @Test
    void cancelledItLeavesEverything() {
        var run = new String[1];
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            database.createNativeQuery("select id from import_turn where id = 1 for update")
                    .getSingleResult();
            run[0] = confirms("Zoë Ångström").header("Location");
            assertThat(page(manager, run[0], 200))
                    .contains("Being erased", "<progress")
                    .doesNotContain("Zoë");
            page(TestPeople.aManager(), run[0], 404);
            manager.asks().post(run[0] + "/cancel").then().statusCode(303);
        });
        assertThat(page(manager, run[0], 200)).contains("Nothing was erased.", "/candidates/" + candidate);
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            database.createNativeQuery("select id from import_turn where id = 1 for update")
                    .getSingleResult();
            assertThat(left(candidate)).isEqualTo(1);
        });
        assertThat(page(manager, "/candidacies/" + candidacy, 200)).contains("kept the ferry running");
    }
}
