package dev.assay.role;

import static dev.assay.TestRoles.HOSTILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TemplatePagesTest {

    private static final String NEEDS = "OWN - Owns a system (weight 3, must have 3)\n  1: Wrote parts.\n";

    Person manager = TestPeople.aManager();

    @Test
    void aTemplateIsWrittenOnceListedAndUsed() {
        var title = "Backend " + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var url = save("/templates", key, title, NEEDS, "0")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(save("/templates", key, title, NEEDS, "0").header("Location"))
                .isEqualTo(url);
        assertThat(page(manager, "/templates", 200)).contains(title, "OWN");
        assertThat(page(manager, url, 200))
                .contains(
                        "OWN - Owns a system (weight 3, must have 3)", "1: Wrote parts.", "[Screen] What broke? #OWN");
        var id = url.substring(url.lastIndexOf('/') + 1);
        assertThat(page(manager, "/roles/new?template=" + id, 200))
                .contains("value=\"" + id + "\" dir=\"auto\" selected");
    }

    @Test
    void itsMakerAndOwnersChangeItAndNobodyElse() {
        var title = "Mine " + UUID.randomUUID();
        var url = save("/templates", "", title, NEEDS, "0").header("Location");
        var other = TestPeople.aManager();
        assertThat(page(other, url, 200))
                .contains("Only who made this template", "<fieldset class=\"form broad\" disabled>")
                .doesNotContain(url + "/deletion");
        assertThat(page(manager, url, 200)).contains(url + "/deletion").doesNotContain("Only who made this template");
        var api = "/api/v1" + url;
        for (var path : List.of(url, url + "/deletion")) {
            other.asks()
                    .formParam("title", "Theirs")
                    .formParam("version", "0")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        other.asks().header("If-Match", "*").delete(api).then().statusCode(403);
        other.asks()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"title\":\"Theirs\",\"needs\":[]}")
                .put(api)
                .then()
                .statusCode(403);
        TestPeople.anOwner().asks().post(url + "/deletion").then().statusCode(303);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasTyped() {
        assertThat(save("/templates", "", "Title " + HOSTILE, "no dash here\n", "0")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Are not understood in line 1", "no dash here", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        var title = "Twice " + UUID.randomUUID();
        save("/templates", "", title, NEEDS, "0").then().statusCode(303);
        assertThat(save("/templates", "", title, NEEDS, "0")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("There is a template of this title.");
    }

    @Test
    void whoComesSecondSeesBoth() {
        var title = "Backend " + UUID.randomUUID();
        var url = save("/templates", "", title, NEEDS, "0").header("Location");
        save(url, "", title, NEEDS.replace("Owns", "Owned"), "0").then().statusCode(303);
        assertThat(save(url, "", title, NEEDS.replace("Owns", "Holds"), "0")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Owned a system", "Holds a system");
        manager.asks().post(url + "/deletion").then().statusCode(303);
        page(manager, url, 404);
    }

    @Test
    void templatesAreForWhoCreatesRoles() {
        for (var person : java.util.List.of(TestPeople.anInterviewer(), TestPeople.anObserver())) {
            page(person, "/templates", 403);
            page(person, "/templates/new", 403);
            page(person, "/templates/" + UUID.randomUUID(), 403);
            person.asks().formParam("title", "x").post("/templates").then().statusCode(403);
            assertThat(page(person, "/", 200)).doesNotContain("\"/templates\"");
        }
        page(manager, "/templates/" + UUID.randomUUID(), 404);
    }

    private Response save(String url, String key, String title, String needs, String version) {
        return manager.asks()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("_key", key)
                .formParam("title", title)
                .formParam("needs", needs)
                .formParam("questions", "[Screen] What broke? #OWN")
                .formParam("headings", "EXPERIENCE:")
                .formParam("version", version)
                .post(url);
    }

    private static String page(Person person, String url, int status) {
        return person.asks().get(url).then().statusCode(status).extract().asString();
    }
}
