package dev.assay.access;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aRole;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccountPagesTest {

    @Test
    void somebodyRenamesThemselves() {
        var hanne = TestPeople.anInterviewer();
        hanne.asks()
                .formParam("name", HOSTILE)
                .formParam("version", "0")
                .post("/account")
                .then()
                .statusCode(303);
        assertThat(page(hanne)).contains("&lt;script&gt;").doesNotContain("<script>alert");
        hanne.asks()
                .formParam("name", "Again")
                .formParam("version", "0")
                .post("/account")
                .then()
                .statusCode(409);
        hanne.asks()
                .formParam("name", " ")
                .formParam("version", "1")
                .post("/account")
                .then()
                .statusCode(422);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        var hanne = TestPeople.anInterviewer();
        var here = session(hanne);
        var elsewhere = session(hanne);
        assertThat(changePassword(hanne, here, "wrong", "another-password").statusCode())
                .isEqualTo(422);
        assertThat(changePassword(hanne, here, TestPeople.PASSWORD, "short").asString())
                .contains("8 characters");
        assertThat(changePassword(hanne, here, TestPeople.PASSWORD, "another-password")
                        .statusCode())
                .isEqualTo(303);
        assertThat(with(here)).isEqualTo(200);
        assertThat(with(elsewhere)).isEqualTo(303);
        hanne.asks().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aFormWithoutItsTokenIsForged() {
        var hanne = TestPeople.anInterviewer();
        given().cookie("assay-session", session(hanne))
                .formParam("name", "Forged")
                .formParam("version", "0")
                .post("/account")
                .then()
                .statusCode(403);
        assertThat(page(hanne)).contains("Hanne Solberg");
    }

    @Test
    void aTokensSecretIsShownOnce() {
        var hanne = TestPeople.anInterviewer();
        var first = secret(token(hanne, "sheet", List.of("read"), "")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        assertThat(page(hanne)).contains("sheet").doesNotContain(first);
        given().auth().oauth2(first).get("/api/v1/me").then().statusCode(200);
        var second = secret(token(hanne, "sheet", List.of("read"), "").asString());
        given().auth().oauth2(first).get("/api/v1/me").then().statusCode(401);
        given().auth()
                .oauth2(second)
                .formParam("name", "x")
                .formParam("version", "0")
                .post("/account")
                .then()
                .statusCode(403);
        var revoke = Pattern.compile("/account/tokens/[0-9a-f-]+/revocation").matcher(page(hanne));
        assertThat(revoke.find()).isTrue();
        TestPeople.anOwner().asks().post(revoke.group()).then().statusCode(404);
        hanne.asks().post(revoke.group()).then().statusCode(303);
        given().auth().oauth2(second).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aWrongTokenComesBackAsTyped() {
        var hanne = TestPeople.anInterviewer();
        assertThat(token(hanne, HOSTILE, List.of(), "")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("field needs another look", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        token(hanne, "", List.of("read"), "").then().statusCode(422);
        token(hanne, "x", List.of("all"), "").then().statusCode(422);
        token(hanne, "x", List.of("read"), UUID.randomUUID().toString()).then().statusCode(422);
        token(
                        hanne,
                        "x",
                        List.of("read"),
                        aRole("Theirs", TestPeople.aManager()).toString())
                .then()
                .statusCode(422);
    }

    private static Response token(Person person, String name, List<String> scopes, String role) {
        return person.asks()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("name", name)
                .formParam("scope", scopes)
                .formParam("roleId", role)
                .post("/account/tokens");
    }

    private static String secret(String page) {
        var secret = Pattern.compile("<code>(assay_[\\w-]+)</code>").matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private static Response changePassword(Person person, String session, String present, String password) {
        return given().redirects()
                .follow(false)
                .cookie("assay-session", session)
                .cookie("assay-csrf", "c")
                .formParam("_csrf", "c")
                .formParam("present", present)
                .formParam("password", password)
                .post("/account/password");
    }

    private static String session(Person person) {
        return given().redirects()
                .follow(false)
                .cookie("assay-csrf", "c")
                .formParam("_csrf", "c")
                .formParam("email", person.email())
                .formParam("password", TestPeople.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("assay-session");
    }

    private static int with(String session) {
        return given().redirects()
                .follow(false)
                .cookie("assay-session", session)
                .get("/account")
                .statusCode();
    }

    private static String page(Person person) {
        return person.asks().get("/account").then().statusCode(200).extract().asString();
    }
}
