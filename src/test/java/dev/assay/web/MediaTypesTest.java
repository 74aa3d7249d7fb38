package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.web.Routes.Route;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every route takes and gives: never what Java calls a thing.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MediaTypesTest {

    static Stream<Route> routes() {
        return Routes.api();
    }

    @Test
    void everyRouteSaysWhatItGivesAndWhatItTakes() {
        assertThat(Routes.all()).hasSizeGreaterThan(100);
        assertThat(Routes.all().stream()
                        .filter(route -> route.says(Produces.class).isEmpty()))
                .isEmpty();
        assertThat(Routes.api()
                        .filter(Route::sends)
                        .filter(route -> route.says(Consumes.class).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatNobodyGivesIs406AndWhatNobodyTakesIs415(Route route) {
        var hiring = world();
        var taken = route.says(Consumes.class).map(types -> types.value()[0]).orElse("application/json");
        hiring.as("owner")
                .accept("text/html")
                .contentType(taken.equals("*/*") ? "application/json" : taken)
                .request(route.verb(), route.anywhere())
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        if (route.sends()) {
            hiring.as("owner")
                    .contentType("application/xml")
                    .body("<a/>")
                    .request(route.verb(), route.anywhere())
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "application/json; charset=utf-8",
                "text/html, application/json;q=0.1",
                "text/html, */*;q=0.1"
            })
    void jsonIsGivenWhereItIsOneOfTheKindsAskedFor(String accept) {
        world().as("owner")
                .header("Accept", accept)
                .get("/api/v1/roles")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/*", "image/png", "application/json;q=0", "*/*;q=0"})
    void nothingElseIsGiven(String accept) {
        var answer = world().as("owner").header("Accept", accept).get("/api/v1/roles");
        answer.then().statusCode(406).contentType("application/problem+json");
        assertThat(answer.asString()).doesNotContain("Items[", "Row[");
    }

    @Test
    void aPageIsAPage() {
        for (var page : List.of("/roles", "/candidates", "/account")) {
            world().as("owner")
                    .accept("image/png")
                    .get(page)
                    .then()
                    .statusCode(406)
                    .contentType(startsWith("text/html"));
            world().as("owner").accept("*/*").get(page).then().contentType(startsWith("text/html"));
        }
    }

    @Test
    void aBodyWithoutATypeIsNotGuessed() {
        world().as("owner")
                .noContentType()
                .body("{\"title\":\"x\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/roles")
                .then()
                .statusCode(415);
    }

    private static Hiring world;

    private static Hiring world() {
        if (world == null) {
            world = Hiring.begin();
        }
        return world;
    }
}
