package dev.assay.export;

import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.candidacies;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.evaluation.Evaluations;
import dev.assay.task.Progress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files of a role that take longer than a moment to write.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongDownloadTest {

    private static final int PEOPLE = 1_001;

    @Inject
    Downloads downloads;

    @Inject
    Evaluations evaluations;

    @Inject
    Slots slots;

    Person manager;
    UUID role;

    @BeforeEach
    void aLargeRole() {
        manager = TestPeople.aManager();
        role = aRole("Deckhand", manager);
        candidacies(
                role,
                "Phone",
                IntStream.range(0, PEOPLE).mapToObj("Candidate %04d"::formatted).toList());
    }

    private Response begins(String format, String layout) {
        return manager.asks()
                .formParam("format", format)
                .formParam("layout", layout)
                .post("/roles/" + role + "/downloads");
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static Response get(Person person, String address) {
        return person.asks().urlEncodingEnabled(false).get(address);
    }

    @Test
    void theBoardLeadsToAPageThatTellsHowFarItIs() {
        get(manager, "/roles/" + role)
                .then()
                .body(containsString("action=\"/roles/" + role + "/downloads\""))
                .body(not(containsString("/export?format=")));
        var page = path(begins("csv", "scores").then().statusCode(303).extract().header("Location"));
        get(manager, page).then().statusCode(200).body(containsString("Fetch the file"));
        var file = page.replace("?", "/file?");
        assertThat(get(manager, file)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asString()
                        .lines())
                .hasSize(PEOPLE + 1);
        get(manager, page).then().body(containsString("The whole file is on your device."));
        get(manager, file).then().statusCode(409);
    }

    @Test
    void whatIsCancelledIsNotWritten() {
        var page = path(begins("xlsx", "workbook").header("Location"));
        manager.asks()
                .formParam("format", "xlsx")
                .formParam("layout", "workbook")
                .post(page.replaceFirst("\\?.*", "") + "/cancel")
                .then()
                .statusCode(303);
        get(manager, page).then().statusCode(200).body(containsString("Cancelled"));
        get(manager, page.replace("?", "/file?")).then().statusCode(409);
    }

    @Test
    void itIsNobodyElsesAndOfNoOtherRole() {
        var page = path(begins("csv", "scores").header("Location"));
        var other = TestPeople.anOwner();
        get(other, page).then().statusCode(404);
        get(other, page.replace("?", "/file?")).then().statusCode(404);
        var elsewhere = aRole("Cook", manager).toString();
        get(manager, page.replace(role.toString(), elsewhere)).then().statusCode(404);
        get(TestPeople.aManager(), page).then().statusCode(404);
        begins("nonsense", "scores").then().statusCode(400);
    }

    @Test
    void aTokenThatMayNotExportMayNotSo() {
        String token = manager.asks()
                .contentType("application/json")
                .body(Map.of("name", "script", "scopes", List.of("read", "write")))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        given().header("Authorization", "Bearer " + token)
                .formParam("format", "csv")
                .post("/roles/" + role + "/downloads")
                .then()
                .statusCode(403);
        var page = path(begins("csv", "scores").header("Location"));
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .get(page.replace("?", "/file?"))
                .then()
                .statusCode(403);
    }

    private Viewer viewer() {
        return QuarkusTransaction.requiringNew()
                .call(() -> User.<User>findById(manager.id()).viewer());
    }

    private static final class Recorded implements Downloads.Listening {

        private final List<String> heard = new ArrayList<>();
        private final int stop;

        Recorded(int stop) {
            this.stop = stop;
        }

        @Override
        public void at(int done, int total) {
            heard.add(done + " of " + total);
            if (heard.size() == stop) {
                throw new Progress.Stopped();
            }
        }

        @Override
        public void ended(boolean whole) {
            heard.add(whole ? "whole" : "broken");
        }
    }

    private void write(Recorded recorded, Layout layout, ExportFormat format, ByteArrayOutputStream out)
            throws IOException {
        var viewer = viewer();
        var evaluation = QuarkusTransaction.requiringNew()
                .call(() -> evaluations.of(role, viewer).evaluation());
        downloads
                .writing(new ExportRequest.Choice(format, layout, false), evaluation, viewer, recorded)
                .write(out);
    }

    @Test
    void candidatesAreCountedOverAllSheets() throws IOException {
        var recorded = new Recorded(0);
        write(recorded, Layout.WORKBOOK, ExportFormat.XLSX, new ByteArrayOutputStream());
        assertThat(recorded.heard)
                .startsWith("0 of 3003", "1 of 3003")
                .contains("2001 of 3003")
                .endsWith("whole");
    }

    @Test
    void cancelledHalfWayItHasNoProperEnd() {
        var out = new ByteArrayOutputStream();
        int free = slots.free();
        assertThatThrownBy(() -> write(new Recorded(500), Layout.RATINGS, ExportFormat.CSV, out))
                .isInstanceOf(Progress.Stopped.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Candidate 1000");
        assertThat(slots.free()).isEqualTo(free);
    }
}
