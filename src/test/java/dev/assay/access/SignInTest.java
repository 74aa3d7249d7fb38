package dev.assay.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SignInTest {

    Hiring hiring;

    @BeforeEach
    void ana() {
        hiring = Hiring.begin().interviewers("ana");
    }

    private static Response signIn(String email, String password, String next) {
        var form = given().redirects().follow(false).get("/sign-in");
        return given().redirects()
                .follow(false)
                .cookie("assay-csrf", form.cookie("assay-csrf"))
                .formParam("_csrf", form.cookie("assay-csrf"))
                .formParam("email", email)
                .formParam("password", password)
                .formParam("next", next)
                .post("/sign-in");
    }

    private String session() {
        return signIn(hiring.email("ana"), Hiring.PASSWORD, "/").cookie("assay-session");
    }

    private static Response me(String session) {
        return given().cookie("assay-session", session).get("/api/v1/me");
    }

    @Test
    void aPasswordOpensASessionThatOnlyThisBrowserHas() {
        var answer = signIn(hiring.email("ana"), Hiring.PASSWORD, "/roles");
        answer.then().statusCode(303).header("Location", containsString("/roles"));
        assertThat(answer.detailedCookie("assay-session").isHttpOnly()).isTrue();
        assertThat(answer.detailedCookie("assay-session").getSameSite()).isEqualTo("Lax");
        me(answer.cookie("assay-session")).then().statusCode(200).body("email", equalTo(hiring.email("ana")));
    }

    @Test
    void aSessionSetBeforehandIsNotTakenOver() {
        var form = given().get("/sign-in");
        var answer = given().redirects()
                .follow(false)
                .cookie("assay-csrf", form.cookie("assay-csrf"))
                .cookie("assay-session", "planted")
                .formParam("_csrf", form.cookie("assay-csrf"))
                .formParam("email", hiring.email("ana"))
                .formParam("password", Hiring.PASSWORD)
                .post("/sign-in");
        assertThat(answer.cookie("assay-session")).isNotEqualTo("planted");
        me("planted").then().statusCode(401);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        var session = session();
        given().redirects()
                .follow(false)
                .cookie("assay-session", session)
                .cookie("assay-csrf", "token")
                .formParam("_csrf", "token")
                .post("/sign-out")
                .then()
                .statusCode(303);
        me(session).then().statusCode(401);
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequest() {
        var session = session();
        hiring.json("owner")
                .body(Map.of("name", "ana", "email", hiring.email("ana"), "access", "INTERVIEWER", "disabled", true))
                .put("/api/v1/users/" + hiring.id("ana"))
                .then()
                .statusCode(200);
        me(session).then().statusCode(401);
        hiring.as("ana").get("/api/v1/me").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "javascript:alert(1)"
            })
    void theWayBackIsAnAddressOfOurs(String next) {
        signIn(hiring.email("ana"), Hiring.PASSWORD, next)
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")))
                .header("Location", not(containsString("javascript")));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadTheSame() {
        var wrong = signIn(hiring.email("ana"), "not the password", "/");
        var unknown = signIn("nobody@example.org", "not the password", "/");
        wrong.then().statusCode(401).body(containsString("do not belong together"));
        unknown.then().statusCode(401).body(containsString("do not belong together"));
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var session = session();
        given().cookie("assay-session", session)
                .formParam("email", "x")
                .post("/sign-out")
                .then()
                .statusCode(403);
        given().cookie("assay-session", session)
                .cookie("assay-csrf", "one")
                .formParam("_csrf", "another")
                .post("/sign-out")
                .then()
                .statusCode(403);
        me(session).then().statusCode(200);
    }

    @Test
    void aRequestFromAnotherSitesPageChangesNothing() {
        hiring.json("owner")
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of("title", "forged"))
                .post("/api/v1/roles")
                .then()
                .statusCode(403);
        hiring.json("owner")
                .header("Origin", "https://evil.example")
                .body(Map.of("title", "forged"))
                .post("/api/v1/roles")
                .then()
                .statusCode(403);
    }

    @Test
    void jsonDressedAsTextIsNotTaken() {
        hiring.as("owner")
                .contentType("text/plain")
                .body("{\"title\":\"x\"}")
                .post("/api/v1/roles")
                .then()
                .statusCode(415);
    }

    @Test
    void withoutASignInPagesLeadToItAndTheApiSaysSo() {
        given().redirects()
                .follow(false)
                .get("/roles")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Froles"));
        given().get("/api/v1/roles").then().statusCode(401).contentType("application/problem+json");
        given().get("/q/metrics").then().statusCode(401);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aTokenIsToldOnceAndGoodForItsScopesAlone() {
        var made = hiring.json("owner")
                .body(Map.of("name", "script", "scopes", List.of("read")))
                .post("/api/v1/tokens");
        made.then().statusCode(201).body("token", notNullValue());
        String secret = made.path("token");
        hiring.as("owner").get("/api/v1/tokens").then().body("items[0].token", nullValue());
        given().auth().oauth2(secret).get("/api/v1/roles").then().statusCode(200);
        given().auth()
                .oauth2(secret)
                .contentType("application/json")
                .body(Map.of("title", "x"))
                .post("/api/v1/roles")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(secret)
                .get("/api/v1/roles/" + hiring.role + "/export")
                .then()
                .statusCode(403);
        hiring.as("owner").delete("/api/v1/tokens/" + made.path("id")).then().statusCode(204);
        given().auth().oauth2(secret).get("/api/v1/roles").then().statusCode(401);
    }

    @Test
    void aTokensSecretIsNowhereInTheDatabaseAlsoWhenTheRequestCanBeRepeated() {
        var made = hiring.json("owner")
                .header("Idempotency-Key", "token " + hiring.role)
                .body(Map.of("name", "kept?", "scopes", List.of("read")))
                .post("/api/v1/tokens");
        made.then().statusCode(201);
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> User.getEntityManager()
                        .createNativeQuery("select count(*) from answered_request where body like :secret", Long.class)
                        .setParameter("secret", "%" + made.path("token") + "%")
                        .getSingleResult());
        assertThat(kept).isEqualTo(0L);
    }

    @Test
    void aTokenInTheAddressIsGoodForItsRolesExportAlone() {
        String secret = hiring.json("owner")
                .body(Map.of("name", "sheet", "scopes", List.of("export"), "roleId", hiring.role))
                .post("/api/v1/tokens")
                .path("token");
        var other = Hiring.begin();
        given().get("/api/v1/roles/" + hiring.role + "/evaluation?token=" + secret)
                .then()
                .statusCode(401);
        given().get("/api/v1/roles/" + other.role + "/export?token=" + secret)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyOwnersMakeAccounts() {
        hiring.json("ana")
                .body(Map.of("name", "x", "email", "x@example.org", "access", "OWNER", "password", Hiring.PASSWORD))
                .post("/api/v1/users")
                .then()
                .statusCode(403);
        hiring.as("ana").get("/api/v1/users").then().statusCode(403);
    }

    @Test
    void everyAnswerCarriesItsProtections() {
        hiring.as("ana")
                .get("/sign-in")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-inline")));
    }
}
