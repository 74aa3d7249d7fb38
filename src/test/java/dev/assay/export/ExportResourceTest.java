package dev.assay.export;

import static dev.assay.export.ExportedRole.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportResourceTest {

    private static String crlf(String block) {
        return block.replace("\n", "\r\n");
    }

    @Test
    void scoresAreARowPerCandidacy() {
        assertThat(ExportedRole.backend().file("mia", "")).isEqualTo(crlf("""
                candidate_id,candidate,stage,readiness,score,score_low,score_high,score_as_rated,coverage_once,coverage_twice,gates,\
                OWN,OWN_raters,OWN_status,CODE,CODE_raters,CODE_status,LEAD,LEAD_raters,LEAD_status
                id of Robin,Robin,New,ready,3.54,2.4219872729164726,4.658012727083527,3.5,0.8333333333333334,0.5,OWN passed,\
                4.5,2,assessed,2,1,assessed,,0,not assessed
                id of Sam,Sam,New,blocked,1.6,1,3.3344844268761777,1.5,0.6666666666666666,0,OWN failed,\
                1,1,assessed,,0,not assessed,3,1,assessed
                id of Toni,Toni,New,not ready,,,,,0,0,OWN not assessed,\
                ,0,not assessed,,0,not assessed,,0,not assessed
                """));
    }

    @Test
    void ratingsShowWhoDidNotAssessWhat() {
        assertThat(ExportedRole.backend().file("mia", "?layout=ratings")).isEqualTo(crlf("""
                candidate_id,candidate,need,interviewer,rating,status,submitted_at
                id of Robin,Robin,OWN,ana,4,assessed,2030-01-02T09:00:00Z
                id of Robin,Robin,OWN,ben,5,assessed,2030-01-02T09:00:00Z
                id of Robin,Robin,CODE,ana,2,assessed,2030-01-02T09:00:00Z
                id of Robin,Robin,CODE,ben,,not assessed,2030-01-02T09:00:00Z
                id of Robin,Robin,LEAD,ana,,not assessed,2030-01-02T09:00:00Z
                id of Robin,Robin,LEAD,ben,,not assessed,2030-01-02T09:00:00Z
                id of Sam,Sam,OWN,ana,1,assessed,2030-01-02T09:00:00Z
                id of Sam,Sam,CODE,ana,,not assessed,2030-01-02T09:00:00Z
                id of Sam,Sam,LEAD,ana,3,assessed,2030-01-02T09:00:00Z
                id of Toni,Toni,OWN,,,not assessed,
                id of Toni,Toni,CODE,,,not assessed,
                id of Toni,Toni,LEAD,,,not assessed,
                """));
    }

    @Test
    void evidenceIsEveryLineAsItWasTyped() {
        assertThat(ExportedRole.backend().file("mia", "?layout=evidence")).isEqualTo(crlf("""
                candidate_id,candidate,need,verdict,line,interviewer,typed_at
                id of Robin,Robin,OWN,STRENGTH,Ran it alone #OWN+,ana,2030-01-02T09:00:00Z
                id of Robin,Robin,CODE,CONCERN,"'- slow reviews, ""very"" slow #CODE-",ana,2030-01-02T09:00:00Z
                id of Robin,Robin,OWN,STRONG_STRENGTH,Owns it #OWN++,ben,2030-01-02T09:00:00Z
                id of Sam,Sam,OWN,SERIOUS_CONCERN,No #OWN--,ana,2030-01-02T09:00:00Z
                """));
    }

    @Test
    void jsonHasTheSameRowsAndNullForWhatNobodyKnows() {
        var json = new JsonPath(ExportedRole.backend().file("mia", "?format=json"));
        assertThat(json.getList("")).hasSize(3);
        assertThat(json.getMap("[2]"))
                .containsEntry("candidate", "Toni")
                .containsEntry("score", null)
                .containsEntry("LEAD_raters", 0)
                .containsEntry("LEAD_status", "not assessed");
        assertThat(json.getDouble("[0].OWN")).isEqualTo(4.5);
    }

    @Test
    void aByteOrderMarkComesOnlyWhereItIsAskedFor() {
        var role = ExportedRole.titled("Empty");
        assertThat(role.get("mia", "?bom=true").asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(role.get("mia", "").asByteArray()).startsWith('c', 'a', 'n');
    }

    @Test
    void aRoleWithoutAnythingGivesAHeader() {
        var role = ExportedRole.titled("Empty");
        assertThat(role.file("mia", "?layout=evidence"))
                .isEqualTo("candidate_id,candidate,need,verdict,line,interviewer,typed_at\r\n");
        assertThat(role.file("mia", "")).endsWith("coverage_twice,gates\r\n");
        role.get("mia", "?format=json&layout=ratings").then().body("", hasSize(0));
    }

    @Test
    void aRoleWhoseWeightsAreZeroHasRatingsAndNoScore() {
        var role = ExportedRole.titled("Weightless")
                .need("OWN", 0, null)
                .candidate("Robin")
                .met("Robin", "ana", "", ratings("OWN", 4));
        assertThat(role.file("mia", "")).endsWith("\r\nid of Robin,Robin,New,not ready,,,,,0,0,,4,1,assessed\r\n");
    }

    @Test
    void aWorkbookHoldsAllTablesAndSaysWhatTheyMean() throws IOException {
        var file = ExportedRole.backend()
                .get("mia", "?format=xlsx&layout=workbook")
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("scores", "ratings", "evidence", "about");
            var ratings = workbook.getSheet(1).orElseThrow().read();
            assertThat(ratings).hasSize(13);
            assertThat(texts(ratings.get(1)).subList(1, 7))
                    .containsExactly("Robin", "OWN", "ana", "4", "assessed", "2030-01-02T09:00:00Z");
            assertThat(ratings.get(1).getCellAsNumber(4)).hasValue(new java.math.BigDecimal("4"));
            assertThat(ratings.get(4).getCell(4)).isNull();
            var about = workbook.getSheet(3).orElseThrow().read();
            assertThat(about.stream().map(ExportResourceTest::texts))
                    .anySatisfy(row -> assertThat(row).contains("role", "Backend"))
                    .anySatisfy(row -> assertThat(row).contains("made_by", "mia"))
                    .anySatisfy(row -> assertThat(row).contains("scores", "CODE_raters"));
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void textThatASpreadsheetWouldRunIsTextInEveryFormat() throws IOException {
        var formula = "=HYPERLINK(\"http://x\",\"y\")";
        var role = ExportedRole.titled("Hostile")
                .need("OWN", 1, null)
                .candidate(formula)
                .met(
                        formula,
                        "ana",
                        " \t@SUM(1) #OWN+\n<script>\u202Etxt\u202C \uD83D\uDE80 #OWN-\n\uFF1D1 #OWN+\n'=1 #OWN+",
                        ratings());
        assertThat(role.file("mia", "?layout=evidence"))
                .contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",OWN,STRENGTH,' \t@SUM(1) #OWN+,ana,")
                .contains(",<script>\u202Etxt\u202C \uD83D\uDE80 #OWN-,")
                .contains(",'\uFF1D1 #OWN+,")
                .contains(",''=1 #OWN+,");
        assertThat(new JsonPath(role.get("mia", "?layout=evidence&format=json").asString()).getString("[0].candidate"))
                .isEqualTo(formula);
        assertThat(sheet(role.get("mia", "?layout=evidence&format=xlsx").asByteArray()))
                .doesNotContain("<f>")
                .contains("t=\"inlineStr\"><is><t>=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)</t></is>")
                .contains("&lt;script&gt;&#x202e;txt&#x202c; &#x1f680; #OWN-")
                .contains("ySplit=\"1\"", "state=\"frozen\"");
    }

    @Test
    void aLineTooLongForACellIsCutInAWorkbookAlone() throws IOException {
        var line = "\uD83D\uDE80".repeat(20_000) + " #OWN+";
        var role = ExportedRole.titled("Long")
                .need("OWN", 1, null)
                .candidate("Robin")
                .met("Robin", "ana", line, ratings());
        assertThat(role.file("mia", "?layout=evidence")).contains("," + line + ",ana,");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(
                role.get("mia", "?layout=evidence&format=xlsx").asByteArray()))) {
            var text = workbook.getFirstSheet().read().get(1).getCellText(4);
            assertThat(text)
                    .hasSizeLessThanOrEqualTo(32_767)
                    .endsWith("\uD83D\uDE80… (cut: 20006 characters in all; the CSV has them)");
        }
    }

    private static String sheet(byte[] file) throws IOException {
        var path = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(path, file);
            try (var zip = new ZipFile(path.toFile());
                    var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(path);
        }
    }
}
