package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A browser that still has the cookie of a session which ended.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EndedSessionTest {

    private static Doors ended() {
        var browser = new Doors();
        browser.cookie("assay-session", "of-a-session-that-is-no-more");
        return browser;
    }

    @Test
    void thePageOfTheWayInIsShown() {
        var answer = ended().get("/sign-in");
        answer.then().statusCode(200);
        assertThat(answer.detailedCookie("assay-session").getMaxAge()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roles", "/candidates?name=x", "/no-such-page"})
    void everyOtherPageLeadsThereAndTakesTheCookieAway(String path) {
        var browser = ended();
        var answer = browser.get(path);
        answer.then().statusCode(303);
        assertThat(answer.header("Location")).startsWith("/sign-in?next=");
        assertThat(browser.cookie("assay-session")).isNull();
        browser.get(answer.header("Location")).then().statusCode(200);
    }

    @Test
    void theApiSaysSoAndTheCookieGoes() {
        var answer = ended().get("/api/v1/me");
        answer.then().statusCode(401);
        assertThat(answer.detailedCookie("assay-session").getMaxAge()).isZero();
    }

    @Test
    void whoSignsInOverItIsIn() {
        var hanne = TestPeople.anInterviewer();
        var browser = ended();
        var answer = browser.signIn(hanne.email(), TestPeople.PASSWORD);
        answer.then().statusCode(303);
        assertThat(answer.headers().getValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("assay-session=")))
                .hasSize(1);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aBrowserThatIsSignedInKeepsItsCookie() {
        var hanne = TestPeople.anInterviewer();
        var browser = new Doors().signedIn(hanne.email(), TestPeople.PASSWORD);
        assertThat(browser.get("/").cookie("assay-session")).isNull();
        assertThat(browser.isSignedIn()).isTrue();
    }
}
