package dev.assay.evaluation;

import dev.assay.Hiring;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/// A role with two candidates who are ready: Robin is better on OWN, Sam on CODE and LEAD.
abstract class TwoReady {

    Hiring hiring;
    String robin;
    String sam;

    @BeforeEach
    void twoReadyCandidates() {
        hiring = Hiring.begin().interviewers("ana", "ben").manager("mara");
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        for (var interviewer : new String[] {"ana", "ben"}) {
            hiring.interviewed(robin, interviewer, "OWN", 5, "CODE", 3, "LEAD", 3);
            hiring.interviewed(sam, interviewer, "OWN", 4, "CODE", 4, "LEAD", 4);
        }
    }

    Response evaluation(String query) {
        return hiring.as("owner").get("/api/v1/roles/" + hiring.role + "/evaluation" + query);
    }

    String page(String viewer, String path, int status) {
        return hiring.as(viewer).get(path).then().statusCode(status).extract().asString();
    }

    String need(String code) {
        return hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/needs")
                .path("items.find { it.code == '" + code + "' }.id");
    }

    void weigh(String code, int weight, String reason) {
        hiring.json("owner")
                .body(Map.of(
                        "code", code,
                        "title", code + " title",
                        "weight", weight,
                        "mustHave", Map.of("threshold", 3),
                        "reason", reason))
                .put("/api/v1/needs/" + need(code))
                .then()
                .statusCode(200);
    }
}
