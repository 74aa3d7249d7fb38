package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The first submission counts; what an interviewer made of it later stands beside it.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LaterRatingsTest {

    private static final String CELLS = "candidacies[0].cells";

    Hiring hiring;
    String candidacy;
    String interview;

    @BeforeEach
    void anaReopensWhatSheSubmitted() {
        hiring = Hiring.begin().interviewers("ana", "ben");
        candidacy = hiring.candidacy("Robin Example");
        interview = hiring.interviewed(candidacy, "ana", "OWN", 4, "CODE", 2);
        hiring.as("ana")
                .queryParam("reason", "second thoughts")
                .delete("/api/v1/interviews/" + interview + "/submission")
                .then()
                .statusCode(200);
        hiring.rate(interview, "ana", "OWN", 3, "CODE", null, "LEAD", 5).then().statusCode(200);
    }

    @Test
    void aDraftOfASecondThoughtIsToldNobody() {
        hiring.evaluation("owner").then().body(CELLS + ".later.flatten()", hasSize(0));
        assertThat(page("/candidacies/" + candidacy)).doesNotContain("later");
    }

    @Test
    void theApiTellsTheFirstValueAndTheLaterOne() {
        hiring.submit(interview, "ana").then().statusCode(200);
        hiring.evaluation("owner")
                .then()
                .body(CELLS + "[0].asRated", equalTo(4.0f))
                .body(CELLS + "[0].later[0].interviewer", equalTo("ana"))
                .body(CELLS + "[0].later[0].value", equalTo(3.0f))
                .body(CELLS + "[1].asRated", equalTo(2.0f))
                .body(CELLS + "[1].later[0].value", nullValue())
                .body(CELLS + "[2].asRated", nullValue())
                .body(CELLS + "[2].later[0].value", equalTo(5.0f));
        hiring.as("ana")
                .get("/api/v1/interviews/" + interview + "/ratings")
                .then()
                .body("ratings.find { it.need == 'OWN' }.value", equalTo(3))
                .body("ratings.find { it.need == 'OWN' }.first", equalTo(4));
        hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/export?layout=ratings")
                .then()
                .body(containsString("OWN,ana,4,assessed"))
                .body(containsString("LEAD,ana,,not assessed"));
    }

    @Test
    void pagesShowBoth() {
        hiring.submit(interview, "ana").then().statusCode(200);
        var needs = hiring.evaluation("owner").<List<String>>path("needs.id");
        assertThat(page("/candidacies/" + candidacy))
                .contains("<bdi>ana</bdi>: 4, later 3", "2, later not assessed", "not assessed, later 5");
        assertThat(page("/candidacies/" + candidacy + "/needs/" + needs.get(0))).contains("4, later 3");
        assertThat(page("/candidacies/" + candidacy + "/needs/" + needs.get(2))).contains("not assessed, later 5");
        assertThat(page("/interviews/" + interview)).contains("4, later 3", "2, later not assessed");
    }

    @Test
    void aValueThatStayedIsNotRepeated() {
        hiring.rate(interview, "ana", "OWN", 4, "CODE", 2, "LEAD", null).then().statusCode(200);
        hiring.submit(interview, "ana").then().statusCode(200);
        hiring.evaluation("owner").then().body(CELLS + ".later.flatten()", hasSize(0));
        assertThat(page("/interviews/" + interview)).doesNotContain("later");
    }

    @Test
    void whoMaySeeNoRatingsSeesNoLaterOnes() {
        hiring.submit(interview, "ana").then().statusCode(200);
        hiring.evaluation("ben").then().body(CELLS + ".later.flatten()", hasSize(0));
        assertThat(hiring.as("ben").get("/candidacies/" + candidacy).asString()).doesNotContain("later");
    }

    private String page(String path) {
        return hiring.as("owner").get(path).then().statusCode(200).extract().asString();
    }
}
