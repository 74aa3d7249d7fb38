package dev.assay.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a PUT leaves out is left alone, `null` empties, and what cannot be honoured is refused.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LeftOutTest {

    Hiring hiring;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin();
    }

    private ValidatableResponse put(String path, String body) {
        return hiring.json("owner")
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1" + path)
                .then();
    }

    private ValidatableResponse post(String path, String body) {
        return hiring.json("owner").body(body).post("/api/v1" + path).then();
    }

    private String created(String path, String body) {
        return post(path, body).statusCode(201).extract().path("id");
    }

    @Test
    void ofACandidate() {
        var path = "/candidates/" + created("/candidates", "{\"name\":\"Robin Example\",\"email\":\"r@example.org\"}");
        put(path, "{\"name\":\"Robin Other\"}").statusCode(200).body("email", equalTo("r@example.org"));
        put(path, "{}").statusCode(200).body("name", equalTo("Robin Other"));
        put(path, "{\"email\":null}")
                .statusCode(200)
                .body("name", equalTo("Robin Other"))
                .body("email", nullValue());
        put(path, "{\"name\":null}").statusCode(400).body("violations[0].field", equalTo("name"));
        put(path, "{\"phone\":\"1\"}").statusCode(400).body("violations[0].field", equalTo("phone"));
        put(path, "{\"name\":7}").statusCode(400).body("violations[0].field", equalTo("name"));
        put(path, "[]").statusCode(400);
        put(path, "null").statusCode(400);
    }

    @Test
    void ofARole() {
        var ana = hiring.user("ana", Access.INTERVIEWER);
        var olaf = hiring.user("olaf", Access.OBSERVER);
        var path = "/roles/" + hiring.role;
        put(path, "{\"summary\":\"Lisbon\",\"team\":{\"interviewers\":[\"" + ana + "\"]}}")
                .statusCode(200)
                .body("title", containsString("Backend"));
        put(path, "{\"scoring\":{\"mode\":\"AS_RATED\",\"minimumRaters\":2}}").statusCode(200);
        put(path, "{\"title\":\"Backend\"}")
                .statusCode(200)
                .body("summary", equalTo("Lisbon"))
                .body("team.interviewers", contains(ana))
                .body("scoring.minimumRaters", equalTo(2));
        put(path, "{\"team\":{\"observers\":[\"" + olaf + "\"]}}")
                .statusCode(200)
                .body("team.interviewers", contains(ana))
                .body("team.observers", contains(olaf));
        put(path, "{\"scoring\":{\"minimumRaters\":3}}").statusCode(200).body("scoring.mode", equalTo("AS_RATED"));
        put(path, "{\"closed\":true}").statusCode(200).body("title", equalTo("Backend"));
        put(path, "{\"summary\":null}")
                .statusCode(200)
                .body("summary", nullValue())
                .body("closed", equalTo(true));
        for (var field : List.of("title", "team", "closed", "scoring")) {
            put(path, "{\"" + field + "\":null}").statusCode(400).body("violations[0].field", equalTo(field));
        }
    }

    @Test
    void ofANeed() {
        var id = created(
                "/roles/" + hiring.role + "/needs",
                "{\"code\":\"NEW\",\"title\":\"New\",\"description\":\"d\",\"weight\":4,\"mustHave\":{\"threshold\":4},"
                        + "\"anchors\":{\"1\":\"a\",\"3\":\"b\",\"5\":\"c\"}}");
        put("/needs/" + id, "{\"anchors\":{\"3\":\"B\"}}")
                .statusCode(200)
                .body("code", equalTo("NEW"))
                .body("description", equalTo("d"))
                .body("weight", equalTo(4.0f))
                .body("mustHave.threshold", equalTo(4))
                .body("anchors.1", equalTo("a"))
                .body("anchors.3", equalTo("B"));
        put("/needs/" + id, "{\"mustHave\":null,\"description\":null,\"anchors\":{\"5\":null}}")
                .statusCode(200)
                .body("mustHave", nullValue())
                .body("description", nullValue())
                .body("anchors.1", equalTo("a"))
                .body("anchors.5", nullValue());
        put("/needs/" + id, "{\"weight\":null}").statusCode(200).body("weight", equalTo(1.0f));
        put("/needs/" + id, "{\"id\":\"" + hiring.role + "\"}")
                .statusCode(400)
                .body("violations[0].field", equalTo("id"));
        put("/needs/" + id, "{\"id\":\"" + id + "\"}").statusCode(200);
    }

    @Test
    void ofOneNeedInAListOfAll() {
        var list = "/roles/" + hiring.role + "/needs";
        List<String> ids = hiring.as("owner").get("/api/v1" + list).path("items.id");
        put(
                        list,
                        "[{\"id\":\"%s\",\"title\":\"Leads\"},{\"id\":\"%s\"},{\"code\":\"NEW\"}]"
                                .formatted(ids.get(2), ids.get(0)))
                .statusCode(200)
                .body("items.code", contains("LEAD", "OWN", "NEW"))
                .body("items[0].title", equalTo("Leads"))
                .body("items[1].weight", equalTo(3.0f))
                .body("items[1].mustHave.threshold", equalTo(3));
        put(list, "[null]").statusCode(400);
        put(list, "[{\"title\":\"no code\"}]").statusCode(400);
        put(list, "[{\"code\":\"NEW\",\"reason\":\"not read here\"}]").statusCode(400);
    }

    @Test
    void ofATemplate() {
        var path = "/templates/"
                + created(
                        "/templates",
                        ("{\"title\":\"Kept %s\",\"needs\":[{\"code\":\"OWN\"}],\"questions\":[{\"text\":\"Why?\"}],"
                                        + "\"headings\":\"First\"}")
                                .formatted(hiring.role));
        put(path, "{\"title\":\"Other %s\"}".formatted(hiring.role))
                .statusCode(200)
                .body("needs", hasSize(1))
                .body("questions", hasSize(1))
                .body("headings", equalTo("First"));
        put(path, "{\"needs\":[]}").statusCode(200).body("needs", hasSize(0)).body("title", containsString("Other"));
        put(path, "{\"headings\":null}").statusCode(200).body("headings", equalTo(""));
        put(path, "{\"needs\":null}").statusCode(400);
        put(path, "{\"title\":null}").statusCode(400);
        put(path, "{\"id\":\"" + hiring.role + "\"}").statusCode(400);
    }

    @Test
    void ofAClaim() {
        var candidate = created("/candidates", "{\"name\":\"Robin Example\"}");
        var path = "/claims/"
                + created(
                        "/candidates/" + candidate + "/claims",
                        "{\"section\":\"Work\",\"story\":\"Cranes\",\"part\":\"Result\",\"text\":\"Less waiting.\"}");
        put(path, "{\"probed\":true}").statusCode(200).body("story", equalTo("Cranes"));
        put(path, "{\"story\":null}")
                .statusCode(200)
                .body("story", nullValue())
                .body("part", equalTo("Result"))
                .body("probed", equalTo(true));
        for (var field : List.of("text", "kind", "probed")) {
            put(path, "{\"" + field + "\":null}").statusCode(400).body("violations[0].field", equalTo(field));
        }
    }

    @Test
    void ofACandidacy() {
        var path = "/candidacies/" + hiring.candidacy("Robin Example");
        put(path, "{\"stage\":\"Final\"}").statusCode(200).body("withdrawn", equalTo(false));
        put(path, "{\"withdrawn\":true}").statusCode(200).body("stage", equalTo("Final"));
        for (var field : List.of("stage", "withdrawn")) {
            put(path, "{\"" + field + "\":null}").statusCode(400).body("violations[0].field", equalTo(field));
        }
    }

    @Test
    void ofAnInterview() {
        hiring.interviewers("ana");
        var candidacy = hiring.candidacy("Robin Example");
        var path = "/interviews/"
                + created(
                        "/interviews",
                        ("{\"candidacyId\":\"%s\",\"interviewerId\":\"%s\",\"round\":\"Technical\",\"minutes\":45,"
                                        + "\"startsAt\":\"2030-05-01T10:00:00Z\"}")
                                .formatted(candidacy, hiring.id("ana")));
        put(path, "{\"round\":\"Final\"}")
                .statusCode(200)
                .body("minutes", equalTo(45))
                .body("startsAt", equalTo("2030-05-01T10:00:00Z"))
                .body("interviewerId", equalTo(hiring.id("ana")));
        put(path, "{\"startsAt\":null}")
                .statusCode(200)
                .body("startsAt", nullValue())
                .body("round", equalTo("Final"));
        put(path, "{\"minutes\":null,\"round\":null}")
                .statusCode(200)
                .body("minutes", equalTo(60))
                .body("round", equalTo("Interview"));
        for (var field : List.of("candidacyId", "interviewerId")) {
            put(path, "{\"" + field + "\":null}").statusCode(400).body("violations[0].field", equalTo(field));
        }
    }

    @Test
    void ofASubmission() {
        hiring.interviewers("ana");
        var interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
        hiring.rate(interview, "ana", "OWN", 4);
        var path = "/api/v1/interviews/" + interview + "/submission";
        hiring.json("ana").body("{\"recommendation\":\"YES\"}").put(path).then().statusCode(200);
        hiring.json("ana").body("{}").put(path).then().statusCode(200).body("recommendation", equalTo("YES"));
        hiring.json("ana").body("{\"recommendation\":null}").put(path).then().statusCode(409);
    }

    @Test
    void aRatingSaysItsValue() {
        hiring.interviewers("ana");
        var interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
        var path = "/api/v1/interviews/" + interview + "/ratings";
        hiring.json("ana")
                .body("{\"ratings\":[{\"need\":\"OWN\"}]}")
                .put(path)
                .then()
                .statusCode(400);
        hiring.json("ana").body("{\"ratings\":[null]}").put(path).then().statusCode(400);
        hiring.json("ana")
                .body("{\"ratings\":[{\"need\":\"OWN\",\"value\":null}]}")
                .put(path)
                .then()
                .statusCode(200)
                .body("ratings[0].assessment", equalTo("NOT_ASSESSED"));
    }

    @Test
    void aNewRoleIsScoredAsItSays() {
        post("/roles", "{\"title\":\"Scored\",\"scoring\":{\"mode\":\"AS_RATED\",\"minimumRaters\":2}}")
                .statusCode(201)
                .body("scoring.mode", equalTo("AS_RATED"))
                .body("scoring.minimumRaters", equalTo(2));
        post("/roles", "{\"title\":\"Half\",\"scoring\":{\"minimumRaters\":2}}")
                .statusCode(201)
                .body("scoring.mode", equalTo("ADJUSTED"));
        post("/roles", "{\"title\":\"Many\",\"scoring\":{\"mode\":\"AS_RATED\",\"minimumRaters\":99}}")
                .statusCode(400);
        post("/roles", "{\"title\":\"Over\",\"closed\":true}").statusCode(201).body("closed", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles|{\"title\":\"x\",\"reason\":\"why\"}",
                "/templates|{\"title\":\"x\",\"id\":\"01a21f62-4ece-76b2-9264-1e9bbd10363f\"}",
                "/templates|{\"title\":\"x\",\"needs\":[{\"code\":\"OWN\",\"reason\":\"why\"}]}",
                "/templates|{\"title\":\"x\",\"needs\":[{\"code\":\"OWN\",\"id\":\"01a21f62-4ece-76b2-9264-1e9bbd10363f\"}]}",
                "/templates|{\"title\":\"x\",\"needs\":[null]}",
                "/templates|{\"title\":\"x\",\"questions\":[null]}",
                "/templates|{\"title\":\"x\",\"questions\":[{\"need\":\"OWN\"}]}",
                "/templates|{\"title\":\"x\",\"questions\":[{\"text\":\"Why?\",\"need\":\"NONE\"}]}",
                "/templates|{\"title\":\"x\",\"needs\":[{\"code\":\"OWN\"},{\"code\":\"own\"}]}"
            })
    void whatCannotBeHonouredIsRefused(String request) {
        var parts = request.split("\\|");
        post(parts[0], parts[1].replace("\"x\"", "\"x " + hiring.role + "\"")).statusCode(400);
    }

    @Test
    void aReasonIsGivenInOnePlace() {
        var need = hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/needs")
                .<String>path("items[0].id");
        put("/needs/" + need + "?reason=one", "{\"reason\":\"another\"}").statusCode(400);
    }
}
