package dev.assay.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A link lets somebody set a password, once, by a button.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SignInLinkTest {

    private static final String ANOTHER = "another password";

    private final Person owner = TestPeople.anOwner();

    private String linkFor(UUID account) {
        return Doors.link(owner.asks().post("/users/" + account + "/link"));
    }

    private static UUID somebodyNew() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var user = new User("New One", null, Access.INTERVIEWER, FixedClock.NOW);
            user.persist();
            return user.id;
        });
    }

    @Test
    void lookingAtItUsesNothingUp() {
        var link = linkFor(TestPeople.anInterviewer().id());
        given().redirects().follow(false).head(link).then().statusCode(200);
        for (int i = 0; i < 3; i++) {
            var previewer = new Doors();
            previewer.get(link).then().statusCode(200);
            assertThat(previewer.isSignedIn()).isFalse();
        }
        new Doors().post(link, Map.of("password", ANOTHER)).then().statusCode(303);
    }

    @Test
    void aFirstSignInIsOnePage() {
        var link = linkFor(somebodyNew());
        var browser = Doors.at(link);
        assertThat(browser.get(link).asString()).contains("name=\"name\"", "name=\"email\"", "name=\"password\"");
        var email = UUID.randomUUID() + "@example.org";
        browser.post(link, Map.of("name", "Rosa Neu", "email", email, "password", "a first password"))
                .then()
                .statusCode(303)
                .header("Location", "/");
        assertThat(browser.isSignedIn()).isTrue();
        new Doors().signedIn(email, "a first password");
        new Doors().get(link).then().statusCode(410);
        new Doors().post(link, Map.of("password", ANOTHER)).then().statusCode(410);
    }

    @Test
    void whatIsWrongIsSaidAndTheLinkStaysGood() {
        var taken = TestPeople.anInterviewer();
        var link = linkFor(somebodyNew());
        var browser = new Doors();
        browser.post(link, Map.of("name", "Rosa", "email", "", "password", ANOTHER))
                .then()
                .statusCode(422);
        browser.post(link, Map.of("name", "Rosa", "email", taken.email(), "password", ANOTHER))
                .then()
                .statusCode(409);
        var short7 = browser.post(
                link, Map.of("name", "<b>Rosa", "email", UUID.randomUUID() + "@example.org", "password", "short"));
        short7.then().statusCode(422);
        assertThat(short7.asString()).contains("8 characters", "&lt;b&gt;Rosa").doesNotContain("value=\"short\"");
        assertThat(browser.isSignedIn()).isFalse();
        browser.post(link, Map.of("name", "Rosa", "email", UUID.randomUUID() + "@example.org", "password", ANOTHER))
                .then()
                .statusCode(303);
    }

    @Test
    void aForgottenPasswordIsSetWithoutTheOldOneAndEndsWhatItOpened() {
        var hanne = TestPeople.anInterviewer();
        var elsewhere = new Doors().signedIn(hanne.email(), TestPeople.PASSWORD);
        var browser = new Doors();
        var link = linkFor(hanne.id());
        assertThat(browser.get(link).asString())
                .doesNotContain("name=\"present\"")
                .contains("name=\"password\"");
        browser.post(link, Map.of("password", ANOTHER)).then().statusCode(303);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
        hanne.asks().get("/api/v1/me").then().statusCode(401);
        new Doors().signedIn(hanne.email(), ANOTHER);
    }

    @Test
    void whoIsSignedInIsAskedBeforeSomebodyElseIs() {
        var hanne = TestPeople.anInterviewer();
        var priya = TestPeople.anObserver();
        var link = linkFor(priya.id());
        var browser = new Doors().signedIn(hanne.email(), TestPeople.PASSWORD);
        assertThat(browser.get(link).asString()).contains("You are signed in", hanne.name(), priya.name());
        browser.get("/api/v1/me").then().body("email", org.hamcrest.Matchers.equalTo(hanne.email()));
        browser.post(link, Map.of("password", ANOTHER)).then().statusCode(303);
        browser.get("/api/v1/me").then().body("email", org.hamcrest.Matchers.equalTo(priya.email()));
    }

    @Test
    void ofTwoOneWorksAndNeitherAfterThreeDaysNorForWhoIsDisabled() {
        var hanne = TestPeople.anInterviewer();
        var first = linkFor(hanne.id());
        var second = linkFor(hanne.id());
        new Doors().get(first).then().statusCode(410);
        FixedClock.during(
                Duration.ofDays(4), () -> new Doors().get(second).then().statusCode(410));
        owner.asks().post("/users/" + hanne.id() + "/disabling").then().statusCode(303);
        new Doors().get(second).then().statusCode(410);
        new Doors().post(second, Map.of("password", ANOTHER)).then().statusCode(410);
        new Doors().get("/sign-in/link/nonsense").then().statusCode(410);
    }

    @Test
    void aFormOfAnotherSiteSetsNothing() {
        var hanne = TestPeople.anInterviewer();
        var link = linkFor(hanne.id());
        given().formParam("password", ANOTHER).post(link).then().statusCode(403);
        new Doors().signedIn(hanne.email(), TestPeople.PASSWORD);
    }
}
