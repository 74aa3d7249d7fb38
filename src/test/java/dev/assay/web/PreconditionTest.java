package dev.assay.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where a write on old knowledge would destroy something, it says which version it means.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PreconditionTest {

    Hiring hiring;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin();
    }

    private ValidatableResponse send(String verb, String path, String body, String... ifMatch) {
        var request = hiring.json("owner").body(body);
        for (var tag : ifMatch) {
            request.header("If-Match", tag);
        }
        return request.request(verb, "/api/v1" + path).then();
    }

    private String tag(String path) {
        var tag = hiring.as("owner").get("/api/v1" + path).header("ETag");
        hiring.as("owner")
                .header("If-None-Match", tag)
                .get("/api/v1" + path)
                .then()
                .statusCode(304);
        return tag;
    }

    private void needsATag(String verb, String path, String body) {
        send(verb, path, body)
                .statusCode(428)
                .contentType("application/problem+json")
                .body("detail", containsString("If-Match"));
        for (var stale : List.of("\"stale\"", "W/" + tag(path), "\"\"", "nonsense")) {
            send(verb, path, body, stale).statusCode(412);
        }
    }

    @Test
    void theListOfNeeds() {
        var path = "/roles/" + hiring.role + "/needs";
        needsATag("PUT", path, "[{\"code\":\"NEW\"}]");
        var before = tag(path);
        send("PUT", path, "[{\"code\":\"NEW\"}]", before).statusCode(200).header("ETag", not(before));
        send("PUT", path, "[]", before).statusCode(412);
        send("PUT", path, "[]", "*").statusCode(200);
    }

    /// A change of one, an addition and another order are all of the list.
    @Test
    void theTagOfAListChangesWithWhatIsInIt() {
        var path = "/roles/" + hiring.role + "/needs";
        var id = hiring.as("owner").get("/api/v1" + path).<String>path("items[0].id");
        var first = tag(path);
        send("PUT", "/needs/" + id, "{\"description\":\"more words\"}").statusCode(200);
        var second = tag(path);
        send("PUT", path, "[]", first).statusCode(412);
        send("POST", path, "{\"code\":\"NEW\"}").statusCode(201);
        send("PUT", path, "[]", second).statusCode(412);
        send("DELETE", "/needs/" + id, "").statusCode(204);
        send("PUT", path, "[]", second).statusCode(412);
    }

    @Test
    void aTemplate() {
        var template = hiring.json("owner")
                .body("{\"title\":\"Tagged %s\"}".formatted(hiring.role))
                .post("/api/v1/templates")
                .<String>path("id");
        var path = "/templates/" + template;
        needsATag("PUT", path, "{\"headings\":\"x\"}");
        send("PUT", path, "{\"headings\":\"x\"}", tag(path)).statusCode(200);
        send("PUT", path, "{\"headings\":\"y\"}", "*").statusCode(200);
    }

    @Test
    void anErasure() {
        var candidate = hiring.created("/candidates", java.util.Map.of("name", "Robin Example"));
        var path = "/candidates/" + candidate;
        needsATag("DELETE", path, "");
        hiring.as("owner").get("/api/v1" + path).then().statusCode(200);
        send("DELETE", path, "", tag(path)).statusCode(200);
        send("DELETE", path, "").statusCode(404);
        send("DELETE", path, "", "*").statusCode(404);
    }

    /// What destroys nothing is done without: a note keeps its revisions, ratings are named one
    /// by one.
    @Test
    void nothingElse() {
        hiring.interviewers("ana");
        var interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
        hiring.note(interview, "ana", "#OWN+\n").then().statusCode(200);
        hiring.rate(interview, "ana", "OWN", 4).then().statusCode(200);
        hiring.submit(interview, "ana").then().statusCode(200);
        send("PUT", "/roles/" + hiring.role, "{}").statusCode(200);
    }

    @Test
    void aRefusalIsNoAnswerToKeep() {
        var key = UUID.randomUUID().toString();
        var candidate = hiring.created("/candidates", java.util.Map.of("name", "Robin Example"));
        var path = "/api/v1/candidates/" + candidate;
        hiring.json("owner").header("Idempotency-Key", key).delete(path).then().statusCode(428);
        hiring.json("owner")
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(200);
    }
}
