package dev.assay.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.web.Routes.Route;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.Consumes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands in an address behind `?` is done, or said not to be.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class QueryParametersTest {

    private static Hiring hiring;

    static Stream<Route> routes() {
        return Routes.api();
    }

    private static Hiring world() {
        if (hiring == null) {
            hiring = Hiring.begin();
        }
        return hiring;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aParameterNobodyKnowsIs400(Route route) {
        var taken = route.says(Consumes.class).map(types -> types.value()[0]).orElse("application/json");
        world().as("owner")
                .contentType(taken.equals("*/*") ? "application/json" : taken)
                .queryParam("nonsense", 1)
                .request(route.verb(), route.anywhere())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("nonsense"))
                .body("violations[0].message", startsWith("is unknown here; "));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/roles?order=title,'limit'",
        "/api/v1/roles?Limit=6,'limit'",
        "/api/v1/candidates?email=x,'name'",
        "/api/v1/me?name=x,'no parameters'",
        "/api/v1/imports?%00=x,'cursor'",
        "/api/v1/roles/{role}/export?token=x&frmat=csv,'format, layout, bom, token'",
        "/api/v1/roles/{role}/evaluation?asof=x,'asOf, weights, mode'"
    })
    void thoseThatThereAreAreNamed(String address, String named) {
        world().as("owner")
                .get(address.replace("{role}", hiring.role))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString(named));
    }

    @Test
    void eachThatNobodyKnowsIsTold() {
        world().as("owner").get("/api/v1/roles?a=1&b=2").then().statusCode(400).body("violations.size()", equalTo(2));
    }

    @Test
    void oneThatIsMeantOnceComesOnce() {
        world().as("owner").get("/api/v1/roles?limit=1&limit=2").then().statusCode(400);
        world().as("owner")
                .get("/api/v1/roles/" + hiring.role + "/comparison?candidacy=" + hiring.role + "&candidacy="
                        + hiring.role)
                .then()
                .body("violations[0].message", not(containsString("more than once")));
    }
}
