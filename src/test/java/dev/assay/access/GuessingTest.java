package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Asking;
import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Guessing is slow for who guesses, and for nobody else.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class GuessingTest {

    private static final int FREE = 6;

    private static Response script(Person person, String password, String address) {
        return Asking.as(person.email(), password)
                .header("X-Forwarded-For", address)
                .get("/api/v1/me");
    }

    private static void guess(Person person, String address) {
        for (int i = 0; i < FREE; i++) {
            script(person, "guess " + i, address).then().statusCode(401);
        }
    }

    @Test
    void whoGuessesWaitsAndIsToldHowLong() {
        var hanne = TestPeople.anInterviewer();
        guess(hanne, "203.0.113.1");
        var answer = script(hanne, "one more", "203.0.113.1");
        answer.then().statusCode(429).contentType("application/problem+json");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        var form = new Doors("203.0.113.1").signIn(hanne.email(), TestPeople.PASSWORD);
        form.then().statusCode(429);
        assertThat(Integer.parseInt(form.header("Retry-After"))).isBetween(1, 60);
        FixedClock.during(
                Duration.ofMinutes(2),
                () -> script(hanne, TestPeople.PASSWORD, "203.0.113.1").then().statusCode(200));
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWait() {
        var hanne = TestPeople.anInterviewer();
        guess(hanne, "203.0.113.9");
        FixedClock.during(
                Duration.ofMinutes(-10),
                () -> script(hanne, TestPeople.PASSWORD, "203.0.113.9").then().statusCode(200));
    }

    @Test
    void aThousandStrangersShutNobodyOut() {
        var hanne = TestPeople.anInterviewer();
        IntStream.range(0, 1_000)
                .parallel()
                .forEach(i -> Asking.refused(
                        hanne.email(), "guess", "198.51." + i / 250 + "." + (1 + i % 250), "/api/v1/me"));
        script(hanne, TestPeople.PASSWORD, "203.0.113.2").then().statusCode(200);
        new Doors("203.0.113.3").signedIn(hanne.email(), TestPeople.PASSWORD);
    }

    @Test
    void aBrowserThatWasInBeforeIsNotSlowedByWhoGuessesAtTheSameAddress() {
        var hanne = TestPeople.anInterviewer();
        var hers = new Doors("203.0.113.4").signedIn(hanne.email(), TestPeople.PASSWORD);
        hers.post("/sign-out", java.util.Map.of()).then().statusCode(303);
        guess(hanne, "203.0.113.4");
        script(hanne, "one more", "203.0.113.4").then().statusCode(429);
        new Doors("203.0.113.4")
                .signIn(hanne.email(), TestPeople.PASSWORD)
                .then()
                .statusCode(429);
        hers.signedIn(hanne.email(), TestPeople.PASSWORD);
    }

    @Test
    void whoKnowsOneAccountIsNotKnownForAnother() {
        var hanne = TestPeople.anInterviewer();
        var priya = TestPeople.anObserver();
        var hers = new Doors("203.0.113.5").signedIn(hanne.email(), TestPeople.PASSWORD);
        guess(priya, "203.0.113.5");
        hers.signIn(priya.email(), TestPeople.PASSWORD).then().statusCode(429);
    }

    /// One right password must not buy six more guesses for every account.
    @Test
    void whoTriesOnePasswordOnManyAccountsWaitsToo() {
        var own = TestPeople.anInterviewer();
        var refused = IntStream.range(0, 90)
                .map(i -> {
                    if (i % 5 == 0) {
                        script(own, TestPeople.PASSWORD, "203.0.113.6");
                    }
                    return Asking.refused(UUID.randomUUID() + "@example.org", "guess", "203.0.113.6", "/api/v1/me");
                })
                .filter(status -> status == 429)
                .count();
        assertThat(refused).isPositive();
    }

    @Test
    void anUnknownAddressAndAnAccountWithoutPasswordReadAsAWrongPassword() {
        var nameless = QuarkusTransaction.requiringNew().call(() -> {
            var user = new User("No password", UUID.randomUUID() + "@example.org", Access.INTERVIEWER, FixedClock.NOW);
            user.persist();
            return new Person(user.id, user.name, user.email());
        });
        var wrong = new Doors("203.0.113.8").signIn(TestPeople.anInterviewer().email(), "wrong one");
        var without = new Doors("203.0.113.8").signIn(nameless.email(), "wrong one");
        var unknown = new Doors("203.0.113.8").signIn("nobody@example.org", "wrong one");
        for (var answer : java.util.List.of(wrong, without, unknown)) {
            answer.then().statusCode(401);
            assertThat(answer.asString()).contains("do not belong together");
        }
    }
}
