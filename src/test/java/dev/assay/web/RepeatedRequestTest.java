package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same request twice, and two people at one thing.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RepeatedRequestTest {

    Hiring hiring;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin();
    }

    @Test
    void theSameRequestAgainGivesTheFirstAnswerAgain() {
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> hiring.json("owner")
                        .header("Idempotency-Key", key)
                        .body("{\"title\":\"Once %s\"}"
                                .formatted(key)) // no mapper: it is found by the thread's class loader
                        .post("/api/v1/roles"))
                .toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(1);
        hiring.json("owner")
                .header("Idempotency-Key", key)
                .body(Map.of("title", "Other"))
                .post("/api/v1/roles")
                .then()
                .statusCode(422);
    }

    @Test
    void aStaleEditIsRefusedAndNothingIsOverwritten() {
        var path = "/api/v1/roles/" + hiring.role;
        var tag = hiring.as("owner").get(path).header("ETag");
        hiring.json("owner")
                .header("If-Match", tag)
                .body(Map.of("title", "First " + hiring.role))
                .put(path)
                .then()
                .statusCode(200);
        hiring.json("owner")
                .header("If-Match", tag)
                .body(Map.of("title", "Second"))
                .put(path)
                .then()
                .statusCode(412);
        hiring.as("owner").get(path).then().body("title", equalTo("First " + hiring.role));
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        var path = "/api/v1/roles/" + hiring.role + "/evaluation";
        var tag = hiring.as("owner").get(path).header("ETag");
        hiring.as("owner").header("If-None-Match", tag).get(path).then().statusCode(304);
        hiring.candidacy("Robin Example");
        hiring.as("owner").header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void aKeyThatNoDatabaseTakesIsRefused() {
        Hiring.begin()
                .as("owner")
                .contentType("application/x-www-form-urlencoded")
                .formParam("_key", "a\0b")
                .formParam("title", "Typed")
                .post("/roles")
                .then()
                .statusCode(400);
    }
}
