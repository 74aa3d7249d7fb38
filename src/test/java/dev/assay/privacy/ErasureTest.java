package dev.assay.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.access.Access;
import dev.assay.access.User;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Note;
import dev.assay.interview.Writing;
import dev.assay.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever is erased is nowhere any more.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ErasureTest {

    @Inject
    EntityManager database;

    Hiring hiring;
    String mark;
    String name;
    String email;
    String line;
    String candidate;
    String candidacy;

    @BeforeEach
    void somebodyIsConsidered() {
        mark = UUID.randomUUID().toString().substring(24);
        name = "Quirin \"Q\" Zäb" + mark;
        email = "quirin-" + mark + "@example.org";
        line = "kept the ferry " + mark + " running all night";
        hiring = Hiring.begin().interviewers("Hanne", "Tomasz");
        var entered = enters();
        candidate = entered.path("id");
        candidacy = hiring.created("/roles/" + hiring.role + "/candidacies", Map.of("candidateId", candidate));
    }

    private Response enters() {
        return hiring.json("owner")
                .header("Idempotency-Key", "enter-" + mark)
                .body(Map.of("name", name, "email", email))
                .post("/api/v1/candidates");
    }

    private Response erases(String who) {
        return hiring.json(who).delete("/api/v1/candidates/" + candidate);
    }

    // -- what is held

    private String everythingIsSaid() {
        var first = hiring.interview(candidacy, "Hanne");
        hiring.note(first, "Hanne", line + " #OWN+\nand a line that goes again " + mark + "\n");
        hiring.note(first, "Hanne", line + " #OWN+\n");
        hiring.rate(first, "Hanne", "OWN", 4, "CODE", 3);
        hiring.submit(first, "Hanne").then().statusCode(200);
        hiring.json("Hanne")
                .queryParam("reason", "forgot what " + name + " said")
                .delete("/api/v1/interviews/" + first + "/submission")
                .then()
                .statusCode(200);
        hiring.submit(first, "Hanne").then().statusCode(200);
        hiring.json("owner")
                .header("If-Match", "\"0\"")
                .body(Map.of("outcome", "HOLD", "reason", name + " is to be heard again"))
                .put("/api/v1/candidacies/" + candidacy + "/decision")
                .then()
                .statusCode(200);
        hiring.json("owner")
                .header("Idempotency-Key", "claim-" + mark)
                .body(Map.of("story", "Ferry", "text", "I own the ferry " + mark))
                .post("/api/v1/candidates/" + candidate + "/claims")
                .then()
                .statusCode(201);
        var draft = hiring.interview(candidacy, "Tomasz");
        hiring.note(draft, "Tomasz", "not submitted yet, " + mark + " says\n");
        return draft;
    }

    private void othersMentionThem() {
        var other = hiring.interview(hiring.candidacy("Ilse Brandt " + mark), "Hanne");
        hiring.note(other, "Hanne", "calmer than " + name.toUpperCase(Locale.ROOT) + " was\nmail to " + email);
        hiring.note(other, "Hanne", "calmer than " + name + " was\nthat is all\n");
        var need = Map.of(
                "code", "LIKE",
                "title", "Works as " + name,
                "description", name + ", but calmer",
                "reason", "since " + name + " came");
        hiring.created("/roles/" + hiring.role + "/needs", need);
    }

    private String notesCameIn() {
        var file = "## " + title() + " NOTES\n\n# PEOPLE\n\n### " + name + "\n- even stitches of " + mark
                + " #OWN+\n\n### Turid " + mark + "\n- slower than " + name + ", says so herself #OWN-\n";
        return imports("", file);
    }

    private String title() {
        return hiring.as("owner").get("/api/v1/roles/" + hiring.role).path("title");
    }

    private String imports(String query, String text) {
        return hiring.as("owner")
                .contentType("application/octet-stream")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports" + query)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void theirDossierCameIn() {
        hiring.as("owner")
                .contentType("application/octet-stream")
                .queryParam("kind", "dossier")
                .queryParam("candidate", name)
                .queryParam("source", name + ".txt")
                .body(("Harbour Works\nCrane planning\nHeadline\nI rebuilt the planning of 12 cranes " + mark
                                + ".\nResult\nWaiting fell by half\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
    }

    private String table(int people) {
        var title = title();
        return IntStream.range(0, people)
                .mapToObj(i -> "Crew %s %d,,%s\n".formatted(mark, i, title))
                .collect(Collectors.joining(
                        "", "name,email,role\n", "\"%s\",%s,%s\n".formatted(name.replace("\"", "\"\""), email, title)));
    }

    private String aTableIsLookedAt() {
        var address = hiring.as("owner")
                .redirects()
                .follow(false)
                .multiPart("kind", "candidates")
                .multiPart("file", "crew.csv", table(420).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports/preview")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> hiring.as("owner").get(address).asString().contains("This would create"));
        return address;
    }

    // -- looking for them

    private List<String> places(String... texts) {
        return EveryColumn.having(database, texts);
    }

    private List<String> placesOf(String id) {
        return EveryColumn.having(database, UUID.fromString(id));
    }

    private void nowhere() {
        var json = name.replace("\"", "\\\"");
        var found = places(
                name,
                json,
                name.replace("\"", "\"\""),
                email,
                line,
                "goes again " + mark,
                "not submitted yet, " + mark,
                "even stitches of " + mark,
                "12 cranes " + mark,
                "I own the ferry " + mark);
        assertThat(found).isEmpty();
        assertThat(placesOf(candidate)).containsExactly("erasure.candidate_id");
    }

    // -- the tests

    @Test
    void nothingOfThemIsLeftAnywhere() {
        var draft = everythingIsSaid();
        othersMentionThem();
        var batch = notesCameIn();
        theirDossierCameIn();
        imports("?kind=candidates", table(3));
        var preview = aTableIsLookedAt();
        assertThat(places(name)).as("before").hasSizeGreaterThan(5);
        assertThat(places("goes again " + mark)).as("an earlier state").isNotEmpty();
        var revision = hiring.evaluation("owner").jsonPath().getLong("revision");

        var receipt = erases("owner");
        receipt.then()
                .statusCode(200)
                .body("erasedBy", equalTo("owner"))
                .body("erased.interviews", equalTo(3))
                .body("erased.decisions", equalTo(1))
                .body(not(containsString("Quirin")));

        nowhere();
        hiring.as("owner").get(preview).then().statusCode(404);
        whatIsSaidOfOthersStays(batch);
        assertThat(hiring.evaluation("owner").jsonPath().getLong("revision")).isGreaterThan(revision);
        hiring.evaluation("owner").then().body(not(containsString("Quirin")));
        hiring.as("owner")
                .queryParam("q", "Quirin")
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString(mark)));
        theirPadIsGone(draft);
        askedAgainItStaysGone();
    }

    private void whatIsSaidOfOthersStays(String batch) {
        hiring.as("owner")
                .get("/imports/" + batch)
                .then()
                .statusCode(200)
                .body(containsString("Turid " + mark), not(containsString("Quirin")));
        assertThat(places("### turid " + mark)).as("the file").isNotEmpty();
        assertThat(places("slower than […], says so herself"))
                .as("file and note")
                .hasSizeGreaterThan(1);
        assertThat(places("calmer than […] was")).isNotEmpty();
        assertThat(places("Works as […]")).isNotEmpty();
        assertThat(places("Crew " + mark + " 2,")).as("the table").isNotEmpty();
    }

    private void theirPadIsGone(String draft) {
        hiring.json("Tomasz")
                .body(Map.of(
                        "revision", 1, "edits", List.of(Map.of("at", 2, "remove", 0, "insert", List.of("more\n")))))
                .post("/interviews/" + draft + "/pad")
                .then()
                .statusCode(404);
        hiring.note(draft, "Tomasz", "back again " + mark).then().statusCode(404);
        hiring.as("Tomasz").get("/interviews/" + draft).then().statusCode(404);
        assertThat(places("back again " + mark)).isEmpty();
        assertThat(placesOf(draft)).isEmpty();
    }

    private void askedAgainItStaysGone() {
        enters().then().statusCode(201).body(not(containsString("Quirin")));
        nowhere();
        erases("owner").then().statusCode(404);
    }

    @Test
    void aPadThatReadItsNoteBeforeStoresNothing() {
        var draft = hiring.interview(candidacy, "Tomasz");
        hiring.note(draft, "Tomasz", "so far\n");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    Interview interview = Interview.findById(UUID.fromString(draft));
                    Note.of(interview, FixedClock.NOW);
                    erases("owner").then().statusCode(200);
                    new Writing(interview, FixedClock.NOW).note(1, "so far\nand on " + mark + "\n");
                    Note.flush();
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(places("and on " + mark)).isEmpty();
        assertThat(placesOf(draft)).isEmpty();
    }

    @Test
    void aPadThatComesForItsTurnAfterwardsFindsNothing() {
        var draft = UUID.fromString(hiring.interview(candidacy, "Tomasz"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    var viewer = User.<User>findById(UUID.fromString(hiring.id("Tomasz")))
                            .viewer();
                    var door = InterviewDoor.of(draft, viewer);
                    erases("owner").then().statusCode(200);
                    door.requireWriter();
                }))
                .isInstanceOf(Refused.class)
                .hasMessage(Refused.missing().getMessage());
    }

    @Test
    void theSameRequestAgainGivesTheSameReceipt() {
        var key = "erase-" + mark;
        var first = hiring.json("owner").header("Idempotency-Key", key).delete("/api/v1/candidates/" + candidate);
        var again = hiring.json("owner").header("Idempotency-Key", key).delete("/api/v1/candidates/" + candidate);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        hiring.as("owner")
                .get("/api/v1/erasures/" + first.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body("candidateId", equalTo(candidate));
        hiring.as("Hanne")
                .get("/api/v1/erasures/" + first.jsonPath().getString("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverReadAnotherVersionIsToldSo() {
        hiring.json("owner")
                .header("If-Match", "\"17\"")
                .delete("/api/v1/candidates/" + candidate)
                .then()
                .statusCode(412);
        hiring.json("owner")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/candidates/" + candidate)
                .then()
                .statusCode(200);
    }

    @Test
    void onlyWhoManagesAllTheirRolesMayErase() {
        hiring.manager("Mara");
        erases("Hanne").then().statusCode(403);
        hiring.user("Stranger", Access.MANAGER);
        erases("Stranger").then().statusCode(404);
        var second = hiring.created("/roles", Map.of("title", "Second " + mark));
        hiring.created("/roles/" + second + "/candidacies", Map.of("candidateId", candidate));
        erases("Mara").then().statusCode(403);
        hiring.as("Mara").get("/erasures/new?candidate=" + candidate).then().statusCode(403);
        hiring.as("Mara").get("/candidates/" + candidate).then().body(not(containsString("/erasures/new")));
        var team = Map.of("managers", List.of(hiring.id("Mara")), "interviewers", List.of(), "observers", List.of());
        hiring.json("owner")
                .body(Map.of("title", "Second " + mark, "team", team))
                .put("/api/v1/roles/" + second)
                .then()
                .statusCode(200);
        hiring.as("Mara").get("/candidates/" + candidate).then().body(containsString("/erasures/new"));
        erases("Mara").then().statusCode(200);
    }

    @Test
    void aNameThatMayMeanSomebodyElseStaysInTextsOnOthers() {
        var single = "Zab" + mark;
        hiring.json("owner").body(Map.of("name", single)).put("/api/v1/candidates/" + candidate);
        var other = hiring.interview(hiring.candidacy("Ilse Brandt " + mark), "Hanne");
        hiring.note(other, "Hanne", "knows " + single + "\n");
        hiring.as("owner")
                .get("/erasures/new?candidate=" + candidate)
                .then()
                .body(containsString("it is a single word, or others have it too"));
        erases("owner").then().statusCode(200);
        assertThat(places("knows " + single)).isNotEmpty();
    }
}
