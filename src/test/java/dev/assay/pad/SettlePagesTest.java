package dev.assay.pad;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SettlePagesTest {

    @Test
    void whoWillReadARatingIsSaidWhereNobodyElseManagesToo() {
        var alone = Hiring.begin().manager("mara");
        var interview = alone.interview(alone.candidacy("Robin"), "mara");
        alone.as("mara")
                .get("/interviews/" + interview + "/settle")
                .then()
                .statusCode(200)
                .body(containsString("managers and observers and colleagues"));
    }

    @Test
    void othersWhoReadItAreNamed() {
        var team = Hiring.begin().manager("mara").observer("olaf").interviewers("ana");
        var interview = team.interview(team.candidacy("Robin"), "ana");
        team.as("ana")
                .get("/interviews/" + interview + "/settle")
                .then()
                .body(containsString("mara"))
                .body(not(containsString("managers and observers and colleagues")));
    }
}
