package dev.assay.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.assay.FixedClock;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Whoever is erased is nowhere any more.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Order(1)
class ErasureTest extends Considered {

    @Inject
    EntityManager database;

    private Response erases(String who) {
        return hiring.json(who).header("If-Match", "*").delete("/api/v1/candidates/" + candidate);
    }

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
        var first = hiring.json("owner")
                .header("If-Match", "*")
                .header("Idempotency-Key", key)
                .delete("/api/v1/candidates/" + candidate);
        var again = hiring.json("owner")
                .header("If-Match", "*")
                .header("Idempotency-Key", key)
                .delete("/api/v1/candidates/" + candidate);
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
