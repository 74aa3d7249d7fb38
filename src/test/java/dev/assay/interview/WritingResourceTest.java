package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class WritingResourceTest {

    Hiring hiring;
    String candidacy;
    String interview;
    String path;

    @BeforeEach
    void anInterviewOfAna() {
        hiring = Hiring.begin().interviewers("ana", "ben");
        candidacy = hiring.candidacy("Robin Example");
        interview = hiring.interview(candidacy, "ana");
        path = "/api/v1/interviews/" + interview;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one line",
                "tab\there  \r\nmixed\rends\n\n\n",
                "\n",
                "=HYPERLINK(\"x\") <script>alert(1)</script> {inject:x} \u202e rtl",
                "naïve ✓ 👩‍💻 مرحبا",
            })
    void aNoteComesBackByteForByte(String text) {
        hiring.note(interview, "ana", text).then().statusCode(200);
        assertThat(hiring.as("ana").get(path + "/note").<String>path("text")).isEqualTo(text);
    }

    @Test
    void aNoteIsReadAndItsLinesKeepTheirTimes() {
        hiring.note(interview, "ana", "HEAD\nGreat English #OWN+\n#OWNN- hm\nq1 long pause\n")
                .then()
                .statusCode(200);
        hiring.as("ana")
                .get(path + "/note")
                .then()
                .body("revision", equalTo(1))
                .body("lines.number", contains(1, 2, 3, 4))
                .body("lines[1].heading", equalTo("HEAD"))
                .body("lines[1].firstTypedAt", equalTo("2030-01-02T10:00:00Z"))
                .body("lines[1].marks", hasSize(1))
                .body("lines[1].marks[0]", equalTo(Map.of("kind", "VERDICT", "need", "OWN", "verdict", "STRENGTH")))
                .body("lines[3].marks[0]", equalTo(Map.of("kind", "QUESTION", "number", 1)))
                .body("notUnderstood[0]", equalTo(Map.of("line", 3, "text", "#OWNN-", "nearest", "OWN")));
    }

    @Test
    void aLineThatIsEditedStaysTheSameLine() {
        hiring.note(interview, "ana", "one\ntwo\n");
        List<String> before = hiring.as("ana").get(path + "/note").path("lines.id");
        hiring.note(interview, "ana", "zero\none\ntwo and more\n");
        List<String> after = hiring.as("ana").get(path + "/note").path("lines.id");
        assertThat(after).hasSize(3).containsAll(before);
    }

    @Test
    void editsOfTwoTabsComeTogether() {
        hiring.note(interview, "ana", "one\ntwo\nthree\n");
        patch(1, 0, 1, "ONE\n").then().statusCode(200);
        patch(1, 2, 1, "THREE\n").then().statusCode(200).body("text", equalTo("ONE\ntwo\nTHREE\n"));
        patch(1, 1, 1, "mine\n").then().statusCode(200);
        patch(1, 1, 1, "yours\n").then().statusCode(200).body("text", equalTo("ONE\nmine\nyours\nTHREE\n"));
    }

    @Test
    void theSameEditSentAgainHappensOnce() {
        hiring.note(interview, "ana", "one\n");
        patch(1, 1, 0, "two\n").then().statusCode(200);
        patch(1, 1, 0, "two\n")
                .then()
                .statusCode(200)
                .body("text", equalTo("one\ntwo\n"))
                .body("revision", equalTo(2));
    }

    private io.restassured.response.Response patch(int revision, int at, int remove, String... insert) {
        var edit = Map.of("at", at, "remove", remove, "insert", insert);
        return hiring.json("ana")
                .body(Map.of("revision", revision, "edits", List.of(edit)))
                .patch(path + "/note");
    }

    @Test
    void aRevisionTheNoteHasNotReachedIsAConflict() {
        patch(7, 0, 0, "x").then().statusCode(409).body("detail", containsString("no revision 7"));
    }

    @Test
    void anEditBeyondTheNoteIsRefused() {
        patch(0, 3, 1, "x").then().statusCode(422);
    }

    @Test
    void aWholeTextOnAStaleTagIsRefused() {
        hiring.note(interview, "ana", "one\n");
        hiring.json("ana")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "other"))
                .put(path + "/note")
                .then()
                .statusCode(412);
        assertThat(hiring.as("ana").get(path + "/note").<String>path("text")).isEqualTo("one\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "6", "-1", "4.5", "\"5 \"", "\"5\"", "NaN", "1e400", "true", "[]", "99999999999999999999"})
    void anythingElseThanOneToFiveIsRefusedAndNothingIsStored(String value) {
        var body = "{\"ratings\":[{\"need\":\"CODE\",\"value\":3},{\"need\":\"OWN\",\"value\":%s}]}".formatted(value);
        hiring.json("ana")
                .body(body)
                .put(path + "/ratings")
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
        hiring.as("ana").get(path + "/ratings").then().body("ratings", empty());
    }

    @Test
    void aNeedOfAnotherRoleIsRefusedAndNothingIsStored() {
        hiring.rate(interview, "ana", "CODE", 3, "COOKING", 4)
                .then()
                .statusCode(422)
                .body("detail", containsString("COOKING"));
        hiring.as("ana").get(path + "/ratings").then().body("ratings", empty());
    }

    @Test
    void notAssessedIsAnAnswerOfItsOwn() {
        hiring.rate(interview, "ana", "OWN", 4, "LEAD", null)
                .then()
                .statusCode(200)
                .body("ratings.find { it.need == 'LEAD' }.value", nullValue())
                .body("ratings.find { it.need == 'LEAD' }.assessment", equalTo("NOT_ASSESSED"));
    }

    @Test
    void aRatingTypedInTheNoteIsADraftRatingAndTheLastOneWins() {
        hiring.note(interview, "ana", "#OWN=2\n#CODE=5\n#OWN=4\n");
        ratings().body("ratings.find { it.need == 'OWN' }.value", equalTo(4));
        hiring.rate(interview, "ana", "OWN", 3);
        hiring.note(interview, "ana", "#OWN=2\n#OWN=4\nmore\n");
        ratings()
                .body("ratings.find { it.need == 'OWN' }.value", equalTo(3))
                .body("ratings.find { it.need == 'CODE' }", nullValue());
    }

    private io.restassured.response.ValidatableResponse ratings() {
        return hiring.as("ana").get(path + "/ratings").then().statusCode(200);
    }

    @Test
    void onlyTheInterviewerWrites() {
        hiring.note(interview, "ben", "not mine").then().statusCode(404);
        hiring.note(interview, "owner", "not mine").then().statusCode(403);
        hiring.rate(interview, "owner", "OWN", 5).then().statusCode(403);
        hiring.submit(interview, "owner").then().statusCode(403);
        hiring.as("ana").get(path + "/note").then().body("text", equalTo(""));
    }

    @Test
    void aFieldThatClaimsAnotherAuthorIsRefused() {
        hiring.json("ana")
                .body(Map.of("text", "x", "interviewerId", hiring.id("ben")))
                .put(path + "/note")
                .then()
                .statusCode(400);
    }

    @Test
    void aSubmittedInterviewIsNotChangedUntilReopenedWithAReason() {
        hiring.rate(interview, "ana", "OWN", 4);
        hiring.submit(interview, "ana")
                .then()
                .statusCode(200)
                .body("edition", equalTo(1))
                .body("independent", equalTo(true));
        hiring.submit(interview, "ana").then().statusCode(200).body("edition", equalTo(1));
        hiring.rate(interview, "ana", "OWN", 1).then().statusCode(409);
        hiring.note(interview, "ana", "late").then().statusCode(409);
        hiring.as("ana").delete(path + "/submission").then().statusCode(400);
        hiring.as("ana")
                .queryParam("reason", "typo")
                .delete(path + "/submission")
                .then()
                .statusCode(200);
        hiring.rate(interview, "ana", "OWN", 1).then().statusCode(200);
        hiring.submit(interview, "ana").then().statusCode(200).body("edition", equalTo(2));
        hiring.evaluation("owner").then().body("candidacies[0].cells[0].asRated", equalTo(4.0f));
    }

    @Test
    void aNoteHasALimitAndSaysSo() {
        hiring.note(interview, "ana", "x".repeat(1_000_001))
                .then()
                .statusCode(413)
                .body("detail", containsString("1,000,000"));
        hiring.note(interview, "ana", "\n".repeat(20_001))
                .then()
                .statusCode(413)
                .body("detail", containsString("20,000"));
        hiring.note(interview, "ana", "x".repeat(1_000_000)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "half \\ud800 of one", "\\udc00"})
    void whatCannotBeStoredIsRefused(String text) {
        hiring.json("ana")
                .body("{\"text\":\"" + text + "\"}")
                .put(path + "/note")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyThatIsNoUtf8IsRefused() {
        byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, 0x28, '"', '}'};
        hiring.json("ana").body(body).put(path + "/note").then().statusCode(400);
    }
}
