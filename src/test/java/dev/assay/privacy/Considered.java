package dev.assay.privacy;

import static org.awaitility.Awaitility.await;

import dev.assay.Hiring;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/// Somebody who is considered for a role, and all that can come to be held on them: in notes,
/// decisions, claims, files and in what is said of others.
abstract class Considered {

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

    Response enters() {
        return hiring.json("owner")
                .header("Idempotency-Key", "enter-" + mark)
                .body(Map.of("name", name, "email", email))
                .post("/api/v1/candidates");
    }

    String everythingIsSaid() {
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

    void othersMentionThem() {
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

    String notesCameIn() {
        var file = "## " + title() + " NOTES\n\n# PEOPLE\n\n### " + name + "\n- even stitches of " + mark
                + " #OWN+\n\n### Turid " + mark + "\n- slower than " + name + ", says so herself #OWN-\n";
        return imports("", file);
    }

    String title() {
        return hiring.as("owner").get("/api/v1/roles/" + hiring.role).path("title");
    }

    String imports(String query, String text) {
        return hiring.as("owner")
                .contentType("application/octet-stream")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports" + query)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void theirDossierCameIn() {
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

    String table(int people) {
        var title = title();
        return IntStream.range(0, people)
                .mapToObj(i -> "Crew %s %d,,%s\n".formatted(mark, i, title))
                .collect(Collectors.joining(
                        "", "name,email,role\n", "\"%s\",%s,%s\n".formatted(name.replace("\"", "\"\""), email, title)));
    }

    String aTableIsLookedAt() {
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
}
