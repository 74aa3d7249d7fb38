package dev.assay.access;

import static dev.assay.TestRoles.HOSTILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class UserPagesTest {

    Person owner;

    @BeforeEach
    void anOwner() {
        owner = TestPeople.anOwner();
    }

    @Test
    void somebodyIsAddedOnceAndComesInByALink() {
        var email = UUID.randomUUID() + "@example.org";
        var key = UUID.randomUUID().toString();
        var url = add(key, HOSTILE, email, "INTERVIEWER")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(add(key, HOSTILE, email, "INTERVIEWER").header("Location")).isEqualTo(url);
        assertThat(page(owner, "/users", 200)).contains(email, "&lt;script&gt;").doesNotContain("<script>alert");
        var first = link(url);
        var second = link(url);
        assertThat(page(owner, url, 200)).doesNotContain(second);
        given().redirects().follow(false).get(first).then().statusCode(410);
        var browser = new Doors();
        browser.get(second).then().statusCode(200);
        browser.post(second, Map.of("name", "Ana", "email", email, "password", "a first password"))
                .then()
                .statusCode(303);
        given().redirects().follow(false).get(second).then().statusCode(410);
    }

    @Test
    void whatIsWrongIsSaid() {
        var taken = TestPeople.anInterviewer();
        assertThat(add("", " ", "no address", "INTERVIEWER")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Must not be empty.", "no address");
        add("", "Ana", "no address", "INTERVIEWER").then().statusCode(422);
        add("", "Ana", "", "EMPEROR").then().statusCode(422);
        assertThat(add("", "Ana", taken.email(), "INTERVIEWER")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Somebody has this e-mail address already.", "Ana");
    }

    @Test
    void whoComesSecondSeesBoth() {
        var hanne = TestPeople.anInterviewer();
        change(hanne, "Hanne S.", "MANAGER").then().statusCode(303);
        assertThat(change(hanne, "H. Solberg", "INTERVIEWER")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Hanne S.", "H. Solberg")
                .contains(
                        ">Interviewer: interviews for the roles they are on<", ">Manager: creates roles and runs them<")
                .contains("value=\"MANAGER\"")
                .doesNotContain(">MANAGER<", ">INTERVIEWER<");
    }

    @Test
    void whoComesSecondReadsItInTheirLanguage() {
        var hanne = TestPeople.anInterviewer();
        change(hanne, "Hanne S.", "MANAGER").then().statusCode(303);
        var clash = owner.asks()
                .header("Accept-Language", "de")
                .formParam("name", "H. Solberg")
                .formParam("email", hanne.email())
                .formParam("access", "OBSERVER")
                .formParam("version", "0")
                .post("/users/" + hanne.id());
        assertThat(clash.then().statusCode(409).extract().asString())
                .contains("Leitung: ", "Beobachter: ")
                .doesNotContain("Manager: creates", "Observer: reads");
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        var hanne = TestPeople.anInterviewer();
        page(hanne, "/", 200);
        owner.asks().post("/users/" + hanne.id() + "/disabling").then().statusCode(303);
        hanne.asks().get("/api/v1/me").then().statusCode(401);
        owner.asks().post("/users/" + hanne.id() + "/link").then().statusCode(409);
        owner.asks().post("/users/" + hanne.id() + "/enabling").then().statusCode(303);
        page(hanne, "/", 200);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        owner.asks().post("/users/" + owner.id() + "/disabling").then().statusCode(409);
        change(owner, "Mara", "OBSERVER").then().statusCode(409);
        page(owner, "/users", 200);
    }

    @Test
    void accountsAreForOwners() {
        for (var person : List.of(TestPeople.aManager(), TestPeople.anInterviewer(), TestPeople.anObserver())) {
            for (var url : List.of("/users", "/users/new", "/users/" + owner.id())) {
                page(person, url, 403);
            }
            for (var path : List.of("", "/disabling", "/enabling", "/link")) {
                person.asks()
                        .formParam("name", "x")
                        .post("/users/" + owner.id() + path)
                        .then()
                        .statusCode(403);
            }
            person.asks().formParam("name", "x").post("/users").then().statusCode(403);
        }
        page(owner, "/users/" + UUID.randomUUID(), 404);
    }

    private String link(String url) {
        var page = owner.asks().post(url + "/link");
        page.then().statusCode(201);
        return Doors.link(page);
    }

    private Response add(String key, String name, String email, String access) {
        return owner.asks()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("_key", key)
                .formParam("name", name)
                .formParam("email", email)
                .formParam("access", access)
                .post("/users");
    }

    private Response change(Person person, String name, String access) {
        return owner.asks()
                .formParam("name", name)
                .formParam("email", person.email())
                .formParam("access", access)
                .formParam("version", "0")
                .post("/users/" + person.id());
    }

    private static String page(Person person, String url, int status) {
        return person.asks().get(url).then().statusCode(status).extract().asString();
    }
}
