package dev.assay.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A rating that somebody changes in the meeting stands beside the first, which counts.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SecondThoughtsTest extends Disagreement {

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

    /// Whoever is off the board is in no meeting, so there is no page that could come again.
    @Test
    void aSecondThoughtOnSomebodyWhoWithdrewIsNotFound() {
        var version = versionOf(anas, "ana");
        hiring.as("mara")
                .redirects()
                .follow(false)
                .post("/candidacies/" + robin + "/withdrawal")
                .then()
                .statusCode(303);
        revise(anas, "ana", version, "6", "why").then().statusCode(404).body(containsString("There is nothing here"));
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
}
