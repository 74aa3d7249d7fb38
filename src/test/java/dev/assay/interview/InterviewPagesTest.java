package dev.assay.interview;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.draft;
import static dev.assay.TestRoles.interviews;
import static dev.assay.TestRoles.observes;
import static dev.assay.TestRoles.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class InterviewPagesTest {

    Person manager;
    Person hanne;
    UUID role;
    UUID noor;

    @BeforeEach
    void somebodyToInterview() {
        manager = TestPeople.aManager();
        hanne = TestPeople.anInterviewer();
        role = aRole("Senior backend engineer", manager);
        noor = aCandidacy(role, "Noor " + HOSTILE);
    }

    @Test
    void aManagerPlansForAnybody() {
        assertThat(page(manager, "/candidacies/" + noor + "/interviews/new", 200))
                .contains("Hanne Solberg", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        var sent = plan(manager, hanne, "2030-03-13T10:00", "45");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(page(manager, "/candidacies/" + noor, 200))
                .contains("Wed 13 Mar, 10:00", "Hanne Solberg", "Planned.");
        page(hanne, "/candidacies/" + noor, 200);
    }

    @Test
    void interviewersPlanForThemselvesAlone() {
        interviews(role, hanne);
        assertThat(plan(hanne, hanne, "", "").statusCode()).isEqualTo(303);
        assertThat(plan(hanne, manager, "", "").statusCode()).isEqualTo(403);
        var priya = TestPeople.anObserver();
        observes(role, priya);
        page(priya, "/candidacies/" + noor + "/interviews/new", 403);
        assertThat(plan(priya, priya, "", "").statusCode()).isEqualTo(403);
        page(TestPeople.aManager(), "/candidacies/" + noor + "/interviews/new", 404);
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        assertThat(plan(manager, hanne, "tomorrow", "45")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Must be a date and a time", "45");
        plan(manager, hanne, "", "0").then().statusCode(422);
        plan(manager, hanne, "", "long").then().statusCode(422);
        plan(manager, TestPeople.anObserver(), "", "").then().statusCode(422);
        manager.asks()
                .formParam("interviewerId", "nobody")
                .post("/candidacies/" + noor + "/interviews")
                .then()
                .statusCode(422);
    }

    @Test
    void startingNowOpensThePadOfOneInterview() {
        interviews(role, hanne);
        var first = now(hanne).then().statusCode(303).extract().header("Location");
        assertThat(first).contains("/interviews/");
        assertThat(now(hanne).header("Location")).isEqualTo(first);
        now(TestPeople.anInterviewer()).then().statusCode(404);
    }

    @Test
    void aPlanIsChangedAndTheSecondSeesBoth() {
        var id = planned(noor, hanne, null);
        assertThat(page(manager, "/interviews/" + id + "/plan", 200)).contains("Technical", "Take this interview off");
        change(manager, id, "Screen", "0").then().statusCode(303);
        assertThat(change(manager, id, "Design", "0")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Screen", "Design");
        assertThat(manager.asks()
                        .header("Accept-Language", "de")
                        .formParam("round", "Design")
                        .formParam("interviewerId", hanne.id())
                        .formParam("startsAt", "2030-03-13T10:00")
                        .formParam("version", "0")
                        .post("/interviews/" + id + "/plan")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("value=\"2030-03-13T10:00\"", "13. März 2030")
                .doesNotContain(">2030-03-13T10:00<");
        assertThat(page(hanne, "/interviews/" + id + "/plan", 200))
                .contains("Screen")
                .doesNotContain("Take this interview off");
        page(TestPeople.anInterviewer(), "/interviews/" + id + "/plan", 404);
    }

    @Test
    void onlyWhatHasNotBegunIsCancelled() {
        var planned = planned(noor, hanne, null);
        var begun = draft(noor, hanne, "a line\n");
        hanne.asks().post("/interviews/" + planned + "/cancellation").then().statusCode(403);
        manager.asks().post("/interviews/" + planned + "/cancellation").then().statusCode(303);
        manager.asks().post("/interviews/" + begun + "/cancellation").then().statusCode(409);
        manager.asks().get("/interviews/" + planned + "/plan").then().statusCode(404);
    }

    @Test
    void aClosedRolePlansNothing() {
        manager.asks().post("/roles/" + role + "/closure").then().statusCode(303);
        page(manager, "/candidacies/" + noor + "/interviews/new", 409);
        assertThat(now(manager).then().statusCode(409).extract().asString()).contains("Reopen it in its settings");
    }

    private Response plan(Person by, Person interviewer, String startsAt, String minutes) {
        return by.asks()
                .formParam("interviewerId", interviewer.id())
                .formParam("round", "Screen")
                .formParam("startsAt", startsAt)
                .formParam("minutes", minutes)
                .post("/candidacies/" + noor + "/interviews");
    }

    private Response change(Person by, UUID id, String round, String version) {
        return by.asks().formParam("round", round).formParam("version", version).post("/interviews/" + id + "/plan");
    }

    private Response now(Person by) {
        return by.asks().formParam("_key", UUID.randomUUID()).post("/candidacies/" + noor + "/interviews/now");
    }

    private static String page(Person person, String url, int status) {
        return person.asks().get(url).then().statusCode(status).extract().asString();
    }
}
