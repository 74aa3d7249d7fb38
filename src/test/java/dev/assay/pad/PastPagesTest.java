package dev.assay.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every revision of a note is there for the one who wrote it; and the kit on paper.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PastPagesTest {

    Hiring hiring;
    String interview;
    String past;

    @BeforeEach
    void ana() {
        hiring = Hiring.begin().interviewers("ana", "ben").manager("mara");
        interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
        past = "/interviews/" + interview + "/past";
    }

    private void restore(long revision, int status) {
        hiring.as("ana")
                .formParam("revision", revision)
                .formParam("newest", 2)
                .redirects()
                .follow(false)
                .post(past)
                .then()
                .statusCode(status);
    }

    private String text() {
        return hiring.as("ana").get("/api/v1/interviews/" + interview + "/note").path("text");
    }

    @Test
    void eachRevisionIsShownAndComesBackWhole() {
        hiring.note(interview, "ana", "kept the lamp\r\n\ttwo tabs\n");
        FixedClock.during(Duration.ofMinutes(5), () -> hiring.note(interview, "ana", "gone"));
        hiring.as("ana").get(past).then().body(containsString("As it is now"), containsString("gone"));
        hiring.as("ana")
                .get(past + "?at=1")
                .then()
                .body(
                        containsString("At revision 1 of 2"),
                        containsString("kept the lamp"),
                        not(containsString(">gone<")));
        hiring.as("ana").get(past + "?at=0").then().statusCode(200).body(containsString("Nothing was written yet"));
        restore(1, 303);
        assertThat(text()).isEqualTo("kept the lamp\r\n\ttwo tabs\n");
        hiring.as("ana").get(past + "?at=2").then().body(containsString("gone"));
    }

    @Test
    void aRevisionThatIsNotThereIsSaid() {
        hiring.note(interview, "ana", "one");
        for (var at : new String[] {"2", "-1", "9223372036854775807"}) {
            hiring.as("ana").get(past + "?at=" + at).then().statusCode(409).body(containsString("no revision"));
        }
        hiring.as("ana").get(past + "?at=x").then().statusCode(404);
    }

    @Test
    void aSubmittedNoteIsNotChangedByItsPast() {
        hiring.note(interview, "ana", "one");
        hiring.note(interview, "ana", "two");
        hiring.rate(interview, "ana", "OWN", 4, "CODE", null, "LEAD", null);
        hiring.submit(interview, "ana").then().statusCode(200);
        hiring.as("ana").get(past + "?at=1").then().statusCode(200).body(not(containsString("the note again")));
        restore(1, 409);
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void thePastIsTheirsAloneWhoWroteIt() {
        hiring.note(interview, "ana", "one");
        hiring.as("ben").get(past).then().statusCode(404);
        hiring.as("mara").get(past).then().statusCode(403);
        hiring.as("owner").get(past).then().statusCode(403);
    }

    @Test
    void theKitHasQuestionsAnchorsAndNoWordOfTheNote() {
        hiring.note(interview, "ana", "a secret of the note");
        hiring.as("owner")
                .formParam("text", "What did you own alone?")
                .formParam("need", "OWN")
                .redirects()
                .follow(false)
                .post("/roles/" + hiring.role + "/questions")
                .then()
                .statusCode(303);
        hiring.as("ana")
                .get("/interviews/" + interview + "/kit")
                .then()
                .statusCode(200)
                .body(containsString("What did you own alone?"), containsString("not assessed"))
                .body(not(containsString("a secret of the note")));
    }

    @Test
    void aPadsAnswerTellsWhatStandsInTwoVersionsAndWhenItsLinesWereTyped() {
        hiring.note(interview, "ana", "first\nshared\n");
        hiring.note(interview, "ana", "first\nshared, typed elsewhere\n");
        var edit = Map.of("at", 1, "remove", 1, "insert", List.of("shared, typed here\n"));
        hiring.json("ana")
                .body(Map.of("revision", 1, "edits", List.of(edit)))
                .post("/interviews/" + interview + "/pad")
                .then()
                .statusCode(200)
                .body("text", equalTo("first\nshared, typed elsewhere\nshared, typed here\n"))
                .body("both", equalTo(List.of(2, 1)))
                .body("times", equalTo("31559640*3"));
    }
}
