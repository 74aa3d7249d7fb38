package dev.assay.export;

import static dev.assay.export.ExportedRole.ratings;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportAccessTest {

    /// Lines of a file: its header and a row for each thing that the person may see.
    @ParameterizedTest(name = "{0} gets {2} lines of {1}")
    @CsvSource({
        "olga, scores, 4", "olga, ratings, 13", "olga, evidence, 5",
        "mia, scores, 4", "mia, ratings, 13", "mia, evidence, 5",
        "vera, scores, 4", "vera, ratings, 13", "vera, evidence, 5",
        // Ana submitted for Robin and Sam, Ben for Robin; nobody met Toni, who is hidden from
        // both
        "ana, scores, 4", "ana, ratings, 10", "ana, evidence, 5",
        "ben, scores, 4", "ben, ratings, 7", "ben, evidence, 4"
    })
    void everybodyGetsWhatTheyMaySee(String person, String layout, int lines) {
        var file = ExportedRole.backend().file(person, "?layout=" + layout);
        assertThat(file.lines()).hasSize(lines);
    }

    @Test
    void anInterviewerSeesNothingOfACandidateBeforeTheirOwnSubmission() {
        var role = ExportedRole.backend();
        assertThat(role.file("ben", ""))
                .contains("id of Sam,Sam,New,hidden,,,,,0.6666666666666666,0,,,1,hidden,,0,not assessed,,1,hidden\r\n");
        assertThat(role.file("ben", "?layout=ratings")).doesNotContain("Sam");
        assertThat(role.file("ben", "?layout=evidence")).doesNotContain("Sam");
    }

    @Test
    void anInterviewerSeesColleaguesAfterTheirOwnSubmission() {
        var role = ExportedRole.titled("Frontend")
                .need("OWN", 1, null)
                .candidate("Sam")
                .met("Sam", "ana", "No #OWN--", ratings("OWN", 1));
        assertThat(role.file("ben", "?layout=ratings")).doesNotContain("Sam");
        role.met("Sam", "ben", "Yes #OWN+", ratings("OWN", 4));
        assertThat(role.file("ben", "?layout=ratings")).contains("Sam,OWN,ana,1,", "Sam,OWN,ben,4,");
        assertThat(role.file("ben", "?layout=evidence")).contains("No #OWN--", "Yes #OWN+");
    }

    @Test
    void draftsAreExportedToNobody() {
        var role = ExportedRole.titled("Drafts")
                .need("OWN", 1, null)
                .candidate("Sam")
                .drafted("Sam", "ana", "Secret #OWN+");
        for (var person : new String[] {"olga", "mia", "ana", "ben", "vera"}) {
            assertThat(role.file(person, "?layout=evidence")).doesNotContain("Secret");
            assertThat(role.file(person, "?layout=ratings")).doesNotContain(",ana,");
        }
    }

    @Test
    void outsidersLearnNothing() {
        var role = ExportedRole.backend();
        for (var layout : Layout.values()) {
            role.get("xaver", "?format=xlsx&layout=" + ExportRequest.word(layout))
                    .then()
                    .statusCode(404);
        }
        given().get("/api/v1/roles/" + role.id + "/export").then().statusCode(401);
    }

    @Test
    void aTokenInTheAddressIsGoodForItsRoleAlone() {
        var role = ExportedRole.backend();
        var other = ExportedRole.titled("Other");
        var token = given().auth()
                .preemptive()
                .basic(ExportedRole.mail("ben"), ExportedRole.PASSWORD)
                .contentType("application/json")
                .body(Map.of("name", "sheet", "scopes", new String[] {"export"}, "roleId", role.id))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        var file = given().get("/api/v1/roles/" + role.id + "/export?layout=evidence&token=" + token);
        assertThat(file.then().statusCode(200).extract().asString().lines()).hasSize(4);
        given().get("/api/v1/roles/" + other.id + "/export?token=" + token)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?format=ods | 400 | format must be one of csv, xlsx, json",
                "?format=CSV | 400 | format must be one of csv, xlsx, json",
                "?layout=all | 400 | layout must be one of scores, ratings, evidence, workbook",
                "?bom=1 | 400 | bom must be true or false",
                "?format=xlsx&bom=true | 400 | bom is for CSV alone",
                "?sort=name | 400 | sort is unknown here; there are format, layout, bom, token",
                "?format=csv&format=json | 400 | format is given more than once",
                "?layout=workbook | 422 | ask for layout=scores, ratings or evidence, or for format=xlsx",
                "?layout=workbook&format=json | 422 | workbook has several tables and json takes one"
            })
    void whatCannotBeDoneIsRefusedWithWhatCan(String query, int status, String detail) {
        ExportedRole.titled("Any")
                .get("mia", query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(detail));
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        var role = ExportedRole.backend();
        var tag = role.get("ben", "?layout=evidence").header("ETag");
        assertThat(role.get("ana", "?layout=evidence").header("ETag")).isNotEqualTo(tag);
        assertThat(role.get("ben", "?layout=ratings").header("ETag")).isNotEqualTo(tag);
        assertThat(again(role, tag)).isEqualTo(304);
        role.met("Toni", "ben", "Fine #OWN+", ratings("OWN", 3));
        assertThat(again(role, tag)).isEqualTo(200);
    }

    private static int again(ExportedRole role, String tag) {
        return given().auth()
                .preemptive()
                .basic(ExportedRole.mail("ben"), ExportedRole.PASSWORD)
                .header("If-None-Match", tag)
                .get("/api/v1/roles/" + role.id + "/export?layout=evidence")
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Backend | backend | backend",
                "Señor \"Ops\"; ../../etc | senor-ops-etc | se%C3%B1or-ops-etc",
                "数据 | role | %E6%95%B0%E6%8D%AE"
            })
    void theFileIsNamedAfterTheRole(String title, String plain, String encoded) {
        ExportedRole.titled(title)
                .get("mia", "?format=json&layout=ratings")
                .then()
                .header(
                        "Content-Disposition",
                        matchesPattern(
                                "attachment; filename=\"%1$s-ratings-%3$s.json\"; filename\\*=UTF-8''%2$s-ratings-%3$s.json"
                                        .formatted(plain, encoded, "\\d{4}-\\d{2}-\\d{2}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void theMediaTypeIsTheFormats(String format) {
        var type = ExportedRole.titled("Any").get("mia", "?format=" + format).contentType();
        assertThat(type)
                .isEqualTo(
                        switch (format) {
                            case "csv" -> "text/csv;charset=utf-8;header=present";
                            case "json" -> "application/json";
                            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                        });
    }
}
