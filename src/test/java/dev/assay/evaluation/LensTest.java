package dev.assay.evaluation;

import static dev.assay.FixedClock.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same role looked at in another way: with other weights, by other rules, at another time.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LensTest extends TwoReady {

    @Test
    void otherWeightsAreTriedAndNothingIsStored() {
        evaluation("")
                .then()
                .body("candidacies[0].score.asRated", equalTo(4f))
                .body("candidacies[1].score.asRated", equalTo(4f));
        evaluation("?weights=OWN:0,code:1")
                .then()
                .statusCode(200)
                .body("needs[0].weight", equalTo(0f))
                .body("needs[1].weight", equalTo(1f))
                .body("candidacies[0].score.asRated", equalTo(3f))
                .body("candidacies[1].score.asRated", equalTo(4f));
        evaluation("").then().body("needs[0].weight", equalTo(3f)).body("candidacies[0].score.asRated", equalTo(4f));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        for (var query : List.of(
                "weights=NOPE:1",
                "weights=OWN",
                "weights=OWN:x",
                "weights=OWN:-1",
                "weights=OWN:1001",
                "weights=OWN:NaN",
                "weights=OWN:1,own:2",
                "weights=OWN:1,,CODE:1",
                "mode=best",
                "asOf=yesterday")) {
            evaluation("?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void asRatedModeCorrectsNothing() {
        hiring.interviewed(hiring.candidacy("Kim Example"), "ana", "OWN", 2);
        hiring.interviewed(hiring.candidacy("Kim Example"), "ben", "OWN", 4);
        evaluation("?mode=asRated")
                .then()
                .statusCode(200)
                .body("mode", equalTo("AS_RATED"))
                .body("interviewers[0].severity", equalTo(0f));
        evaluation("?mode=adjusted").then().body("mode", equalTo("ADJUSTED"));
    }

    @Test
    void aPastMomentShowsWhatWasSubmittedByThen() {
        var kim = hiring.candidacy("Kim Example");
        hiring.interviewed(kim, "ana", "OWN", 2);
        FixedClock.during(Duration.ofHours(2), () -> {
            hiring.interviewed(kim, "ben", "OWN", 4);
            hiring.candidacy("Late Example");
            evaluation("?asOf=" + NOW.plusSeconds(3600))
                    .then()
                    .statusCode(200)
                    .body("asOf", containsString("2030-01-02T11:00:00"))
                    .body("candidacies", hasSize(3))
                    .body("candidacies.find { it.name == 'Kim Example' }.cells[0].raters", equalTo(1))
                    .body("candidacies.find { it.name == 'Kim Example' }.score.asRated", equalTo(2f));
            evaluation("")
                    .then()
                    .body("candidacies", hasSize(4))
                    .body("candidacies.find { it.name == 'Kim Example' }.cells[0].raters", equalTo(2));
            assertThat(page("owner", "/roles/" + hiring.role + "?asOf=" + NOW.plusSeconds(3600), 200))
                    .contains("As it was on", "Kim Example")
                    .doesNotContain("Late Example");
            assertThat(page("owner", "/roles/" + hiring.role + "/coverage?asOf=" + NOW.plusSeconds(3600), 200))
                    .doesNotContain("Late Example");
        });
        evaluation("?asOf=" + NOW.plusSeconds(7200)).then().statusCode(422);
        evaluation("?asOf=" + NOW.minusSeconds(60)).then().statusCode(200).body("candidacies", hasSize(0));
    }

    @Test
    void whatWouldHaveToChangeIsNamed() {
        hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/comparison?weights=OWN:4&candidacy=" + robin + "&candidacy="
                        + sam)
                .then()
                .statusCode(200)
                .body("tipping.first", equalTo(robin))
                .body("tipping.need", equalTo("OWN"))
                .body("tipping.equalAt", equalTo(3f));
        var compare = "/roles/" + hiring.role + "/compare?candidacy=" + robin + "&candidacy=" + sam;
        assertThat(page("owner", compare + "&weights=OWN:4", 200))
                .contains("comes before", "once OWN weighs less than 3", "Other weights are being tried")
                .contains("Too close to call between");
        assertThat(page("owner", compare + "&w_OWN=4&w_CODE=2&w_LEAD=1", 200))
                .as("a form without script")
                .contains("once OWN weighs less than 3");
        assertThat(page("owner", compare, 200)).doesNotContain("Other weights are being tried");
    }
}
