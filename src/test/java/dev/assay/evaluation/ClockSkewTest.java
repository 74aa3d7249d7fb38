package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.access.Journals;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clocks of two copies differ, and a clock steps back: what came first is still what came first.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClockSkewTest {

    private static final Duration BACK = Duration.ofMinutes(-10);

    Hiring hiring;
    String candidacy;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin().interviewers("ana").manager("mara");
        candidacy = hiring.candidacy("Robin Example");
    }

    @Test
    void aLookThatAnotherClockDatesBeforeTheSubmissionIsStillALook() {
        hiring.interviewed(candidacy, "ana", "OWN", 2);
        var maras = hiring.interview(candidacy, "mara");
        FixedClock.during(BACK, () -> hiring.evaluation("mara").then().statusCode(200));
        hiring.rate(maras, "mara", "OWN", 3);
        hiring.submit(maras, "mara").then().body("independent", equalTo(false));
    }

    @Test
    void whoSubmittedBeforeLookingIsIndependentWhateverTheClocksSay() {
        hiring.interviewed(candidacy, "ana", "OWN", 2);
        hiring.interviewed(candidacy, "mara", "OWN", 3);
        FixedClock.during(
                BACK,
                () -> hiring.evaluation("mara")
                        .then()
                        .body("candidacies[0].cells[0].coverage", equalTo("CORROBORATED"))
                        .body("candidacies[0].cells[0].values.independent", contains(true, true)));
    }

    @Test
    void theFirstSubmissionCountsThoughTheSecondIsDatedBeforeIt() {
        var interview = hiring.interviewed(candidacy, "ana", "OWN", 2);
        FixedClock.during(BACK, () -> {
            hiring.as("ana")
                    .queryParam("reason", "slip")
                    .delete("/api/v1/interviews/" + interview + "/submission")
                    .then()
                    .statusCode(200);
            hiring.rate(interview, "ana", "OWN", 5);
            hiring.submit(interview, "ana").then().statusCode(200).body("edition", equalTo(2));
        });
        hiring.evaluation("owner")
                .then()
                .body("candidacies[0].cells[0].asRated", equalTo(2.0f))
                .body("candidacies[0].cells[0].later[0].value", equalTo(5.0f));
        assertThat(Journals.entries(interview))
                .extracting(entry -> entry.action)
                .containsExactly("planned", "submitted", "reopened", "submitted");
    }

    @Test
    void linesStandInTheOrderOfTheNote() {
        var interview = hiring.interview(candidacy, "ana");
        hiring.note(interview, "ana", "first #OWN+\n");
        FixedClock.during(BACK, () -> hiring.note(interview, "ana", "first #OWN+\nsecond #OWN-\n"));
        hiring.submit(interview, "ana");
        var need = hiring.evaluation("owner").<String>path("needs[0].id");
        var page = hiring.as("owner")
                .get("/candidacies/" + candidacy + "/needs/" + need)
                .asString();
        assertThat(page.indexOf(">first")).isPositive().isLessThan(page.indexOf(">second"));
    }

    @Test
    void theNewestImportIsTheOneThatCameLast() {
        imported("first.md", "## Keeper NOTES\n\nNEEDS\n- LAMP - Lights the lamp\n");
        FixedClock.during(BACK, () -> imported("second.md", "## Roper NOTES\n\nNEEDS\n- ROPE - Splices ropes\n"));
        hiring.as("mara").get("/api/v1/imports").then().body("items.source", contains("second.md", "first.md"));
    }

    private void imported(String source, String text) {
        hiring.as("mara")
                .contentType("text/markdown")
                .queryParam("source", source)
                .body(text)
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
    }
}
