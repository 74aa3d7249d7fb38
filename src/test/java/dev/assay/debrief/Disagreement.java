package dev.assay.debrief;

import dev.assay.Hiring;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/// A meeting on two candidates: Ana gave Robin 5 on CODE, Ben 2; nobody assessed LEAD.
abstract class Disagreement {

    Hiring hiring;
    String robin;
    String sam;
    String anas;
    String bens;

    @BeforeEach
    void anaAndBenDisagreeOnCode() {
        hiring =
                Hiring.begin().interviewers("ana", "ben", "cy").observer("olaf").manager("mara");
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        anas = written(robin, "ana", "wrote the ledger alone #CODE+\n", "OWN", 4, "CODE", 5, "LEAD", null);
        bens = written(robin, "ben", "copied without reading #CODE-\n", "OWN", 4, "CODE", 2, "LEAD", null);
    }

    String written(String candidacy, String who, String note, Object... ratings) {
        var interview = hiring.interview(candidacy, who);
        hiring.note(interview, who, note).then().statusCode(200);
        hiring.rate(interview, who, ratings).then().statusCode(200);
        hiring.submit(interview, who).then().statusCode(200);
        return interview;
    }

    String debrief(String query) {
        return "/roles/" + hiring.role + "/debrief" + query;
    }

    String page(String viewer, String query) {
        return hiring.as(viewer)
                .get(debrief(query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    String need(String code) {
        return hiring.evaluation("owner").path("needs.find { it.code == '" + code + "' }.id");
    }

    ValidatableResponse decide(String who, Map<String, ?> typed) {
        return decide(who, robin, typed);
    }

    ValidatableResponse decide(String who, String candidacy, Map<String, ?> typed) {
        return hiring.as(who)
                .formParams(typed)
                .redirects()
                .follow(false)
                .post("/candidacies/" + candidacy + "/decisions")
                .then();
    }

    Map<String, String> decision(int version, String outcome, String reason) {
        return Map.of(
                "version", Integer.toString(version), "revision", revision(), "outcome", outcome, "reason", reason);
    }

    String revision() {
        return hiring.evaluation("owner").path("revision").toString();
    }
}
