package dev.assay.role;

import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.interviews;
import static dev.assay.TestRoles.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What open pages hear: that a role is at another revision, once that is committed.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EventResourceTest {

    @TestHTTPResource("/api/v1/events")
    URI events;

    @TestHTTPResource("/")
    URI address;

    Person manager;
    UUID role;
    final List<Stream<String>> open = new ArrayList<>();

    @BeforeEach
    void aRoleOfMine() {
        manager = TestPeople.aManager();
        role = aRole("Deckhand", manager);
    }

    @AfterEach
    void close() {
        open.forEach(Stream::close);
    }

    /// A stream and what came of it; an empty line after each event, `end` when it is over.
    private BlockingQueue<String> listen(String name, String value, UUID... roles) throws Exception {
        var query = new StringBuilder("?");
        for (var one : roles) {
            query.append("role=").append(one).append('&');
        }
        var request = HttpRequest.newBuilder(URI.create(events + query.toString()))
                .header(name, value)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        open.add(answer.body());
        var lines = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().forEach(lines::add);
            } catch (RuntimeException closed) {
                // by the end of the test
            }
            lines.add("end");
        });
        return lines;
    }

    private BlockingQueue<String> listen(Person person, UUID... roles) throws Exception {
        var proof = (person.email() + ":" + TestPeople.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return listen("Authorization", "Basic " + Base64.getEncoder().encodeToString(proof), roles);
    }

    private static String next(BlockingQueue<String> lines) throws InterruptedException {
        String line;
        do {
            line = lines.poll(10, TimeUnit.SECONDS);
        } while (line != null && (line.isEmpty() || line.startsWith(":")));
        return line;
    }

    private static void hears(BlockingQueue<String> lines, UUID role, long revision) throws InterruptedException {
        assertThat(Stream.of(next(lines), next(lines)).map(line -> line.replaceFirst(": ?", ":")))
                .containsExactlyInAnyOrder(
                        "event:revision", "data:{\"role\":\"%s\",\"revision\":%d}".formatted(role, revision));
    }

    /// Nothing but beats: between two of them the revisions were looked at ten times.
    private static void silent(BlockingQueue<String> lines) throws InterruptedException {
        assertThat(lines).allMatch(line -> line.isEmpty() || line.startsWith(":"));
        lines.clear();
        for (int beats = 0; beats < 2; ) {
            var line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).isNotNull().matches(each -> each.isEmpty() || each.startsWith(":"));
            beats += line.startsWith(":") ? 1 : 0;
        }
    }

    private static long revision(UUID role) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Role.revisionsOf(Set.of(role)).get(role));
    }

    @Test
    void theRevisionIsToldAtOnceAndWheneverItRises() throws Exception {
        var lines = listen(manager, role);
        hears(lines, role, revision(role));
        var noor = aCandidacy(role, "Noor Haddad");
        hears(lines, role, revision(role));
        submitted(noor, TestPeople.anInterviewer(), "kept the ferry running #OWN=4\n");
        hears(lines, role, revision(role));
        silent(lines);
    }

    @Test
    void nothingIsToldBeforeItIsCommitted() throws Exception {
        var lines = listen(manager, role);
        hears(lines, role, revision(role));
        QuarkusTransaction.requiringNew().run(() -> {
            Role.bump(role);
            try {
                silent(lines);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        hears(lines, role, revision(role));
        QuarkusTransaction.begin();
        Role.bump(role);
        QuarkusTransaction.rollback();
        silent(lines);
    }

    @Test
    void whoHasNoPartHearsNothing() throws Exception {
        var elsewhere = aRole("Cook", TestPeople.aManager());
        manager.asks()
                .queryParam("role", elsewhere)
                .get("/api/v1/events")
                .then()
                .statusCode(404);
        manager.asks()
                .queryParam("role", role, elsewhere)
                .get("/api/v1/events")
                .then()
                .statusCode(404);
        manager.asks()
                .queryParam("role", "nonsense")
                .get("/api/v1/events")
                .then()
                .statusCode(404);
        given().get("/api/v1/events").then().statusCode(401);
        var mine = listen(manager);
        hears(mine, role, revision(role));
        QuarkusTransaction.requiringNew().run(() -> Role.bump(elsewhere));
        silent(mine);
    }

    @Test
    void whoLeavesTheTeamHearsNoMore() throws Exception {
        var hanne = TestPeople.anInterviewer();
        interviews(role, hanne);
        var lines = listen(hanne, role);
        hears(lines, role, revision(role));
        QuarkusTransaction.requiringNew().run(() -> {
            TeamMember.delete("account.id", hanne.id());
            Role.bump(role);
        });
        assertThat(next(lines)).isEqualTo("end");
    }

    @Test
    void itEndsWithTheSession() throws Exception {
        var csrf = given().get("/sign-in").getCookie("assay-csrf");
        var session = given().redirects()
                .follow(false)
                .cookie("assay-csrf", csrf)
                .formParam("_csrf", csrf)
                .formParam("email", manager.email())
                .formParam("password", TestPeople.PASSWORD)
                .post("/sign-in")
                .getCookie("assay-session");
        var lines = listen("Cookie", "assay-session=" + session, role);
        hears(lines, role, revision(role));
        given().redirects()
                .follow(false)
                .cookie("assay-csrf", csrf)
                .cookie("assay-session", session)
                .formParam("_csrf", csrf)
                .post("/sign-out")
                .then()
                .statusCode(303);
        assertThat(next(lines)).isEqualTo("end");
    }

    @Test
    void aBeatKeepsProxiesFromClosingIt() throws Exception {
        var lines = listen(manager, role);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(lines).anyMatch(line -> line.startsWith(":")));
    }

    @Test
    void nobodyHoldsMoreThanTwelve() throws Exception {
        for (int i = 0; i < 12; i++) {
            var lines = listen(manager, role);
            hears(lines, role, revision(role));
        }
        manager.asks().queryParam("role", role).get("/api/v1/events").then().statusCode(429);
        open.removeFirst().close();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> listen(manager, role));
    }
}
