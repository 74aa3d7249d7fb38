package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that trackers of this kind fell over: each test is one class of it.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HostileInputTest {

    Hiring hiring;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin();
    }

    /// Also where the body's type is one within another, and its annotation stands before the
    /// last name.
    @Test
    void everyBodyThatMustBeThereSaysSo() {
        assertThat(Routes.api()
                        .filter(route -> Stream.of(route.method().getAnnotatedParameterTypes())
                                .anyMatch(type -> type.isAnnotationPresent(NotNull.class)))
                        .filter(route -> Stream.of(route.method().getParameters())
                                .noneMatch(one -> one.isAnnotationPresent(NotNull.class))))
                .isEmpty();
    }

    @Test
    void aNeedWithNulInItsCodeIsRefused() {
        hiring.as("owner")
                .formParams(Map.of("text", "Why?", "need", "a\0b", "round", ""))
                .post("/roles/" + hiring.role + "/questions")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles",
                "/candidates",
                "/users",
                "/templates",
                "/interviews",
                "/tokens",
                "/candidates/%s/claims"
            })
    void aBodyOfNullIsRefused(String given) {
        var path =
                given.contains("%s") ? given.formatted(hiring.created("/candidates", Map.of("name", "Robin"))) : given;
        hiring.json("owner")
                .body("null")
                .post("/api/v1" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"x\"",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"title\":1}",
                "{\"title\":\"x\"} {}"
            })
    void aBodyThatDoesNotBelongHereIsRefused(String body) {
        hiring.json("owner")
                .body(body)
                .post("/api/v1/roles")
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
    }

    @Test
    void deepNestingIsRefusedInBoundedTime() {
        var body = "{\"title\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
        hiring.json("owner").body(body).post("/api/v1/roles").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "createdBy", "version", "revision", "submittedAt", "role"})
    void aFieldThatIsNotOneToSetIsRefused(String field) {
        var answer = hiring.json("owner")
                .body(Map.of("title", "x", field, UUID.randomUUID()))
                .post("/api/v1/roles");
        answer.then().statusCode(400).body("violations[0].field", equalTo(field));
        assertThat(answer.asString()).doesNotContain("dev.assay", "Exception", "jackson");
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=-1", "limit=2000000000", "limit=9e9", "limit=x", "cursor=nonsense", "cursor=bzk5"})
    void pagingStaysInItsBounds(String query) {
        hiring.as("owner").get("/api/v1/roles?" + query).then().statusCode(anyOf(is(400), is(200)));
        if (!query.equals("cursor=bzk5")) {
            hiring.as("owner").get("/api/v1/candidates?" + query).then().statusCode(400);
        }
    }

    @Test
    void pagesOfAListFollowEachOther() {
        for (var name : List.of("Pagina A", "Pagina B", "Pagina C")) {
            hiring.candidacy(name + " " + hiring.role);
        }
        var first = hiring.as("owner").get("/api/v1/candidates?limit=2&total=true&name=" + hiring.role);
        first.then().body("items", hasSize(2)).body("total", equalTo(3)).header("Link", containsString("rel=\"next\""));
        hiring.as("owner")
                .get("/api/v1/candidates?limit=2&name=" + hiring.role + "&cursor=" + first.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\\u0000b", "\\ud800", "line\\nbreak", "bell\\u0007"})
    void aNameThatIsNoneIsRefused(String name) {
        hiring.json("owner")
                .body("{\"name\":\"" + name + "\"}")
                .post("/api/v1/candidates")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "O'Brien",
                "Null",
                "مرحبا",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"x\")",
                "{inject:x}",
                "👩‍💻",
                "a\u202eb"
            })
    void aNameOfAPersonIsAnyName(String name) {
        hiring.json("owner")
                .body(Map.of("name", name))
                .post("/api/v1/candidates")
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
    }

    @Test
    void twoSpellingsOfOneNameAreStoredAlike() {
        hiring.json("owner")
                .body(Map.of("name", "Zoe\u0308"))
                .post("/api/v1/candidates")
                .then()
                .body("name", equalTo("Zo\u00eb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4OWN", "OW N", "-OWN", "OWN-", "#OWN", "<b>", "OWN+"})
    void aCodeThatNobodyCouldTypeIsRefused(String code) {
        need(Map.of("code", code, "title", "x")).then().statusCode(400);
    }

    @Test
    void codesIgnoreCase() {
        need(Map.of("code", "own", "title", "x")).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1001", "\"3\"", "1e400", "NaN", "[]"})
    void aWeightIsANumberFromZero(String weight) {
        hiring.json("owner")
                .body("{\"code\":\"NEW\",\"title\":\"x\",\"weight\":" + weight + "}")
                .post("/api/v1/roles/" + hiring.role + "/needs")
                .then()
                .statusCode(400);
    }

    @Test
    void aNeedWithoutAWeightWeighsOne() {
        need(Map.of("code", "NEW", "title", "x")).then().statusCode(201).body("weight", equalTo(1.0f));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aThresholdIsOneToFive(int threshold) {
        need(Map.of("code", "NEW", "title", "x", "mustHave", Map.of("threshold", threshold)))
                .then()
                .statusCode(400);
    }

    private io.restassured.response.Response need(Map<String, ?> body) {
        return hiring.json("owner").body(body).post("/api/v1/roles/" + hiring.role + "/needs");
    }

    @Test
    void idsOfAnotherRoleAreNotThere() {
        var other = Hiring.begin();
        var candidacy = other.candidacy("Robin Example");
        hiring.user("mara", dev.assay.access.Access.MANAGER);
        for (var path : List.of(
                "/roles/" + other.role,
                "/roles/" + other.role + "/needs",
                "/roles/" + other.role + "/evaluation",
                "/candidacies/" + candidacy,
                "/roles/" + UUID.randomUUID(),
                "/roles/no-uuid")) {
            hiring.as("mara").get("/api/v1" + path).then().statusCode(404);
        }
        hiring.json("mara")
                .body(Map.of("stage", "Hired"))
                .put("/api/v1/candidacies/" + candidacy)
                .then()
                .statusCode(404);
        hiring.as("mara").delete("/api/v1/roles/" + other.role).then().statusCode(404);
    }

    @Test
    void anEmptyRoleHasAnEvaluationWithoutScores() {
        var empty = Hiring.begin(Map.of());
        empty.evaluation("owner")
                .then()
                .statusCode(200)
                .body("candidacies", hasSize(0))
                .body("needs", hasSize(0));
        empty.candidacy("Robin Example");
        empty.evaluation("owner")
                .then()
                .body("candidacies[0].score", nullValue())
                .body("candidacies[0].readiness.status", equalTo("NOT_READY"));
    }

    @Test
    void allWeightsZeroGivesNoScoreAndNoDivisionByZero() {
        var zero = Hiring.begin(Map.of("OWN", 0.0, "CODE", 0.0)).interviewers("ana");
        zero.interviewed(zero.candidacy("Robin Example"), "ana", "OWN", 5);
        var answer = zero.evaluation("owner");
        answer.then()
                .body("candidacies[0].score", nullValue())
                .body("candidacies[0].cells.find { it.need == 'OWN' }.asRated", equalTo(5.0f));
        assertThat(answer.asString()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aCandidateWithNoInterviewIsNotAZero() {
        hiring.candidacy("Robin Example");
        hiring.evaluation("owner")
                .then()
                .body("candidacies[0].score", nullValue())
                .body("candidacies[0].coverage.once", equalTo(0.0f))
                .body("candidacies[0].cells[0].assessment", equalTo("NOT_ASSESSED"))
                .body("candidacies[0].cells[0].asRated", nullValue())
                .body("candidacies[0].gates[0].status", equalTo("NOT_ASSESSED"));
    }

    @Test
    void anErrorTellsNothingOfTheInside() {
        var answer = hiring.as("owner").get("/api/v1/roles/" + UUID.randomUUID());
        answer.then()
                .statusCode(404)
                .body("type", equalTo("about:blank"))
                .body("instance", containsString("/api/v1/roles/"));
        hiring.as("owner").get("/no/such/page").then().statusCode(404).body(not(containsString("Exception")));
    }
}
