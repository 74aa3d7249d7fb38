package dev.assay.candidate;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.interviews;
import static dev.assay.TestRoles.observes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CandidatePagesTest {

    @Inject
    EntityManagerFactory database;

    Person manager;
    UUID role;

    @BeforeEach
    void aRoleOfMine() {
        manager = TestPeople.aManager();
        role = aRole("Senior backend engineer", manager);
    }

    @Test
    void nobodyYetTeaches() {
        assertThat(page(TestPeople.anInterviewer(), "/candidates", 200)).contains("Nobody is considered yet");
    }

    @Test
    void peopleAreFoundByPartOfTheirName() {
        aCandidacy(role, "Noor Haddad");
        aCandidacy(role, "Ilse Brandt");
        assertThat(page(manager, "/candidates?name=hadd", 200))
                .contains("Noor Haddad")
                .doesNotContain("Ilse Brandt");
        assertThat(page(manager, "/candidates?name=%25", 200)).contains("Try a shorter part");
        assertThat(page(manager, "/candidates?name=hadd&page=-3", 200)).contains("Noor Haddad");
        assertThat(page(manager, "/candidates?name=hadd&page=99999999999999", 200))
                .contains("Noor Haddad");
        assertThat(page(TestPeople.aManager(), "/candidates?name=hadd", 200)).doesNotContain("Noor");
    }

    @Test
    void aPersonIsAddedOnce() {
        var name = "Noor-" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var url = "/roles/" + role + "/candidacies";
        page(manager, url + "/new", 200);
        var first = form().formParam("_key", key).formParam("name", name).post(url);
        assertThat(first.statusCode()).isEqualTo(303);
        var again = form().formParam("_key", key).formParam("name", name).post(url);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(page(manager, first.header("Location"), 200)).contains(name, "Stage: <bdi>New</bdi>");
        assertThat(page(manager, "/candidates?name=" + name, 200)).contains("1 in all");
    }

    @Test
    void aKnownPersonIsConsideredForAnotherRole() {
        var other = aRole("Product analyst", manager);
        aCandidacy(other, "Noor Haddad");
        var found = page(manager, "/roles/" + role + "/candidacies/new?name=noor", 200);
        var id = Pattern.compile("name=\"candidateId\" value=\"([^\"]+)\"").matcher(found);
        assertThat(id.find()).isTrue();
        var url = "/roles/" + role + "/candidacies";
        form().formParam("candidateId", id.group(1)).post(url).then().statusCode(303);
        assertThat(form().formParam("candidateId", id.group(1))
                        .post(url)
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Noor Haddad is considered for this role already.");
        assertThat(page(manager, "/candidates/" + id.group(1), 200))
                .contains("Senior backend engineer", "Product analyst");
    }

    @Test
    void somebodyElsesPersonCannotBeNamed() {
        var theirs = TestPeople.aManager();
        var id = person(theirs, aCandidacy(aRole("Theirs", theirs), "Petra Novak"));
        form().formParam("candidateId", id)
                .post("/roles/" + role + "/candidacies")
                .then()
                .statusCode(422);
        page(manager, "/candidates/" + id, 404);
        form().formParam("name", "Mine").post("/candidates/" + id).then().statusCode(404);
    }

    /// The page of the form needs an open role, too.
    @Test
    void aClosedRoleTakesNobodyAndSaysSo() {
        form().post("/roles/" + role + "/closure").then().statusCode(303);
        assertThat(form().formParam("name", "Noor Haddad")
                        .post("/roles/" + role + "/candidacies")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("This role is closed. Reopen it in its settings to go on.");
    }

    @Test
    void whatWasTypedComesBack() {
        assertThat(form().formParam("name", " ")
                        .formParam("email", HOSTILE)
                        .post("/roles/" + role + "/candidacies")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Must not be empty.", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void aPersonIsRenamedAndTheSecondSeesBoth() {
        var id = person(manager, aCandidacy(role, "Noor Haddad"));
        form().formParam("name", "Noor H.")
                .formParam("email", "n@example.org")
                .formParam("version", "0")
                .post("/candidates/" + id)
                .then()
                .statusCode(303);
        assertThat(form().formParam("name", "N. Haddad")
                        .formParam("version", "0")
                        .post("/candidates/" + id)
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Noor H.", "N. Haddad", "n@example.org");
        form().formParam("name", "")
                .formParam("version", "1")
                .post("/candidates/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void stagesChangeAndPeopleComeAndGo() {
        var noor = aCandidacy(role, "Noor Haddad");
        var url = "/candidacies/" + noor;
        form().formParam("stage", "Offer")
                .formParam("version", "0")
                .post(url + "/stage")
                .then()
                .statusCode(303);
        assertThat(page(manager, url, 200)).contains("Offer");
        assertThat(form().formParam("stage", "Screen")
                        .formParam("version", "0")
                        .post(url + "/stage")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Offer", "Screen");
        form().formParam("stage", " ")
                .formParam("version", "1")
                .post(url + "/stage")
                .then()
                .statusCode(422);
        form().post(url + "/withdrawal").then().statusCode(303);
        assertThat(page(manager, url, 200)).contains("Not on the board any more");
        assertThat(page(manager, "/roles/" + role, 200)).doesNotContain("Noor");
        form().post(url + "/return").then().statusCode(303);
        assertThat(page(manager, "/roles/" + role, 200)).contains("Noor");
    }

    @Test
    void whoDoesNotManageReadsOnly() {
        var noor = aCandidacy(role, "Noor Haddad");
        var id = person(manager, noor);
        var hanne = TestPeople.anInterviewer();
        var priya = TestPeople.anObserver();
        interviews(role, hanne);
        observes(role, priya);
        for (var reader : List.of(hanne, priya)) {
            assertThat(page(reader, "/candidates", 200)).contains("Noor Haddad");
            assertThat(page(reader, "/candidates/" + id, 200)).doesNotContain("Save</button>");
            page(reader, "/roles/" + role + "/candidacies/new", 403);
            for (var path : List.of("/stage", "/withdrawal", "/return")) {
                reader.asks()
                        .formParam("stage", "x")
                        .post("/candidacies/" + noor + path)
                        .then()
                        .statusCode(403);
                TestPeople.aManager()
                        .asks()
                        .post("/candidacies/" + noor + path)
                        .then()
                        .statusCode(404);
            }
            reader.asks()
                    .formParam("name", "x")
                    .post("/candidates/" + id)
                    .then()
                    .statusCode(403);
            reader.asks()
                    .formParam("name", "x")
                    .post("/roles/" + role + "/candidacies")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aPersonsOtherRolesAreNotToldToWhomTheyAreNot() {
        var id = person(manager, aCandidacy(role, "Noor Haddad"));
        var other = TestPeople.anOwner();
        var secret = aRole("Secret role", other);
        other.asks()
                .formParam("candidateId", id)
                .post("/roles/" + secret + "/candidacies")
                .then()
                .statusCode(303);
        assertThat(page(manager, "/candidates/" + id, 200)).contains("Senior").doesNotContain("Secret role");
        assertThat(page(manager, "/candidates", 200)).doesNotContain("Secret role");
    }

    @Test
    void hostileNamesStayText() {
        var noor = aCandidacy(role, HOSTILE);
        for (var url : List.of("/candidates", "/candidates/" + person(manager, noor), "/candidacies/" + noor)) {
            assertThat(page(manager, url, 200)).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
    }

    @Test
    void statementsDoNotGrowWithPeople() {
        for (int i = 0; i < 2; i++) {
            aCandidacy(role, "Candidate " + i);
        }
        long few = Statements.of(database, () -> page(manager, "/candidates", 200));
        for (int i = 0; i < 40; i++) {
            aCandidacy(role, "Candidate " + i);
        }
        assertThat(Statements.of(database, () -> page(manager, "/candidates", 200)))
                .isEqualTo(few);
    }

    /// Whose candidacy it is.
    private static String person(Person who, UUID candidacy) {
        var id = Pattern.compile("href=\"/candidates/([0-9a-f-]{36})\"")
                .matcher(page(who, "/candidacies/" + candidacy, 200));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private RequestSpecification form() {
        return manager.asks().contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static String page(Person person, String url, int status) {
        return person.asks().get(url).then().statusCode(status).extract().asString();
    }
}
