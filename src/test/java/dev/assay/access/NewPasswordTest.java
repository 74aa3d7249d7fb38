package dev.assay.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A new password, by whomever, ends what the old one opened; and what a change leaves out is
/// left alone.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class NewPasswordTest {

    private static final String ANOTHER = "another password";

    Hiring hiring;

    @BeforeEach
    void ana() {
        hiring = Hiring.begin().interviewers("ana");
    }

    private Response change(Map<String, ?> body) {
        return hiring.json("owner").body(body).put("/api/v1/users/" + hiring.id("ana"));
    }

    private String token(String name) {
        return hiring.json(name)
                .body(Map.of("name", "script", "scopes", List.of("read", "write", "export")))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static int with(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").statusCode();
    }

    @Test
    void anOwnersResetEndsSessionsAndTokens() {
        var browser = new Doors().signedIn(hiring.email("ana"), Hiring.PASSWORD);
        var token = token("ana");
        change(Map.of("password", ANOTHER)).then().statusCode(200);
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(with(token)).isEqualTo(401);
        hiring.as("ana").get("/api/v1/me").then().statusCode(401);
        new Doors().signedIn(hiring.email("ana"), ANOTHER);
    }

    @Test
    void tokensStayWhereItIsAskedFor() {
        var token = token("ana");
        change(Map.of("password", ANOTHER, "keepTokens", true)).then().statusCode(200);
        assertThat(with(token)).isEqualTo(200);
        change(Map.of("keepTokens", true)).then().statusCode(400);
    }

    @Test
    void onesOwnPasswordEndsTokensButNotThisSession() {
        var browser = new Doors().signedIn(hiring.email("ana"), Hiring.PASSWORD);
        var token = token("ana");
        browser.post("/account/password", Map.of("present", Hiring.PASSWORD, "password", ANOTHER))
                .then()
                .statusCode(303);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(with(token)).isEqualTo(401);
    }

    @Test
    void whatAChangeLeavesOutIsLeftAlone() {
        change(Map.of("disabled", true)).then().statusCode(200);
        change(Map.of("name", "Ana Renamed"))
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true))
                .body("name", equalTo("Ana Renamed"))
                .body("email", equalTo(hiring.email("ana")))
                .body("access", equalTo("INTERVIEWER"));
        change(Map.of("disabled", false)).then().statusCode(200).body("disabled", equalTo(false));
    }

    @Test
    void aPasswordNeedsAnAddressToSignInBy() {
        hiring.json("owner")
                .body(Map.of("name", "Nobody", "access", "OBSERVER", "password", ANOTHER))
                .post("/api/v1/users")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("email"));
        change(Map.of("email", "")).then().statusCode(422).body("violations[0].field", equalTo("email"));
        hiring.json("owner")
                .body("{\"email\": null}")
                .put("/api/v1/users/" + hiring.id("ana"))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "password1",
                "PASSWORD1",
                "1234567890",
                "qwertyuiop",
                "iloveyou",
                "Assay-Assay",
                "assay2030",
                "Zacharias99",
                "zacharias.quill@example.org",
                "quillzacharias"
            })
    void aPasswordThatIsGuessedFirstIsRefused(String password) {
        hiring.json("owner")
                .body(Map.of(
                        "name",
                        "Zacharias Quill",
                        "email",
                        "zacharias.quill@example.org",
                        "access",
                        "OBSERVER",
                        "password",
                        password))
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("password"))
                .body("detail", containsString(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a few plain words", "zacharias likes rain", "Tr0ub4dor&3 x", "ein paar Wörter"})
    void othersAreTaken(String password) {
        hiring.json("owner")
                .body(Map.of("name", "Zacharias Quill", "password", password))
                .put("/api/v1/users/" + hiring.id("ana"))
                .then()
                .statusCode(200);
    }

    @Test
    void tokensLiveAYearAndMakeNone() {
        hiring.json("ana")
                .body(Map.of("name", "x", "scopes", List.of("read"), "expiresAt", "2032-01-01T00:00:00Z"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("expiresAt"));
        given().auth()
                .oauth2(token("ana"))
                .contentType("application/json")
                .body(Map.of("name", "child", "scopes", List.of("read")))
                .post("/api/v1/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenChangesNoPasswordOfItsOwn() {
        var token = token("owner");
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("password", ANOTHER))
                .put("/api/v1/users/" + hiring.id("owner"))
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .formParam("name", "x")
                .formParam("version", "0")
                .post("/account")
                .then()
                .statusCode(403);
    }

    @Test
    void anAddressTakesOnlyTokensOfOneRolesExport() {
        var all = token("owner");
        var bound = hiring.json("owner")
                .body(Map.of("name", "sheet", "scopes", List.of("export"), "roleId", hiring.role))
                .post("/api/v1/tokens")
                .<String>path("token");
        var unbound = hiring.json("owner")
                .body(Map.of("name", "sheets", "scopes", List.of("export")))
                .post("/api/v1/tokens")
                .<String>path("token");
        var wider = hiring.json("owner")
                .body(Map.of("name", "wide", "scopes", List.of("export", "read"), "roleId", hiring.role))
                .post("/api/v1/tokens")
                .<String>path("token");
        var export = "/api/v1/roles/" + hiring.role + "/export?token=";
        given().get(export + bound).then().statusCode(200);
        for (var other : List.of(all, unbound, wider)) {
            given().get(export + other).then().statusCode(401);
        }
    }

    @Test
    void metricsAreForOwners() {
        hiring.as("ana").get("/q/metrics").then().statusCode(403);
        hiring.as("owner").get("/q/metrics").then().statusCode(200);
    }

    @Test
    void whatHappensAtTheDoorIsInTheJournal() {
        var before = Journals.of(hiring.id("ana"));
        new Doors("203.0.113.90").signIn(hiring.email("ana"), "wrong one");
        var link =
                Doors.link(hiring.as("owner").redirects().follow(false).post("/users/" + hiring.id("ana") + "/link"));
        new Doors().post(link, Map.of("password", ANOTHER)).then().statusCode(303);
        assertThat(Journals.of(hiring.id("ana")).subList(before.size(), before.size() + 4))
                .containsExactly("sign-in failed", "link made", "link used", "password changed");
    }
}
