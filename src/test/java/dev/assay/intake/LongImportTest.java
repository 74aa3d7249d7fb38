package dev.assay.intake;

import static dev.assay.intake.Crew.location;
import static dev.assay.intake.Crew.patiently;
import static dev.assay.intake.Crew.whileNobodyImports;
import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.TestDatabase;
import dev.assay.access.User;
import dev.assay.language.Phrase;
import dev.assay.task.LongTask;
import dev.assay.task.LongTaskView;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file that takes longer than a request to come in.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongImportTest {

    Crew crew;

    @BeforeEach
    void somebodyNewImports() {
        crew = new Crew();
    }

    @Test
    void itsPageLeadsToTheImport() {
        var address =
                crew.sends("k-" + crew.mark).then().statusCode(303).extract().header("Location");
        assertThat(address).contains("/imports/runs/");
        patiently(() -> assertThat(crew.page(address).statusCode()).isEqualTo(303));
        crew.vera
                .asks()
                .get(crew.page(address).header("Location"))
                .then()
                .body(containsString("Created: 1 role, 420 candidates."))
                .body(containsString("Roll back"));
        assertThat(crew.stored()).isEqualTo(Crew.PEOPLE);
    }

    @Test
    void sentTwiceItComesInOnce() {
        var first = crew.sends("k-" + crew.mark).header("Location");
        var again = crew.sends("k-" + crew.mark).header("Location");
        assertThat(again).isEqualTo(first);
        patiently(() -> assertThat(crew.page(first).statusCode()).isEqualTo(303));
        crew.vera.gets("/imports").then().body("items", hasSize(1));
        assertThat(crew.stored()).isEqualTo(Crew.PEOPLE);
    }

    @Test
    void cancelledItLeavesNothing() {
        var address = new String[1];
        whileNobodyImports(() -> {
            address[0] = crew.sends("k-" + crew.mark).header("Location");
            crew.page(address[0])
                    .then()
                    .statusCode(200)
                    .body(containsString("Being imported"))
                    .body(containsString("<progress"))
                    .body(containsString("http-equiv=\"refresh\""));
            crew.cancels(address[0]);
        });
        crew.page(address[0]).then().statusCode(200).body(containsString("Nothing of the file was stored."));
        whileNobodyImports(() -> assertThat(crew.stored()).isZero());
        crew.vera.gets("/imports").then().body("items", hasSize(0));
        crew.page(address[0]).then().statusCode(200).body(containsString("Cancelled"));
    }

    private Response looks(String name, String kind, String text) {
        return crew.vera
                .asks()
                .redirects()
                .follow(false)
                .multiPart("kind", kind)
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports/preview");
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).replace("&quot;", "\"");
    }

    @Test
    void aLongFileIsLookedAtBehindABarAndThenImported() {
        var address = location(looks("crew.csv", "candidates", crew.file()));
        assertThat(address).contains("/imports/previews/");
        patiently(() -> assertThat(crew.page(address).asString()).contains("This would create 1 role, 420 candidates"));
        assertThat(crew.page(address).asString())
                .as("opened again")
                .contains("This would create 1 role, 420 candidates");
        assertThat(crew.stored()).isZero();
        manager().asks().get(address).then().statusCode(404);
        var form = crew.vera.asks().redirects().follow(false);
        for (var name : List.of("_key", "content", "source", "kind", "role", "choices")) {
            form = form.multiPart(name, hidden(crew.page(address).asString(), name));
        }
        var run = location(form.post("/imports"));
        patiently(() -> assertThat(crew.page(run).statusCode()).isEqualTo(303));
        assertThat(crew.stored()).isEqualTo(Crew.PEOPLE);
        crew.page(address).then().statusCode(404);
    }

    @Test
    void aLookThatIsCancelledKeepsNothingOfTheFile() {
        var address = new String[1];
        whileNobodyImports(() -> {
            address[0] = location(looks("crew.csv", "candidates", crew.file()));
            crew.page(address[0])
                    .then()
                    .statusCode(200)
                    .body(containsString("Being read"))
                    .body(containsString("<progress"));
            assertThat(given(address[0])).isEqualTo(1);
            crew.cancels(address[0]);
        });
        crew.page(address[0]).then().statusCode(200).body(containsString("Nothing of the file was stored."));
        assertThat(given(address[0])).isZero();
        assertThat(crew.stored()).isZero();
    }

    private static long given(String address) {
        var errand = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> GivenFile.count("errandId", errand));
    }

    @Test
    void aLongFileThatCannotComeInSaysWhy() {
        var address = location(looks("lines.txt", "notes", "just a line\n".repeat(500)));
        patiently(
                () -> assertThat(crew.page(address).asString()).contains("has nothing that was recognised", "<select"));
    }

    @Test
    void countsAreToldBeforeItIsIn() {
        var heard = new ArrayList<String>();
        QuarkusTransaction.begin();
        try {
            var viewer = User.<User>findById(crew.vera.id()).viewer();
            var file = ImportFile.of(
                    crew.file().getBytes(StandardCharsets.UTF_8),
                    "crew.csv",
                    ImportKind.CANDIDATES,
                    ImportFile.Reading.AS_GUESSED);
            new Importing(viewer, Instant.EPOCH, (done, total) -> heard.add(done + " of " + total)).confirm(file);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(heard)
                .hasSize(Crew.PEOPLE)
                .startsWith("0 of 420", "1 of 420")
                .endsWith("419 of 420");
    }

    @Test
    void itIsNobodyElsesToSeeOrCancel() {
        var address = crew.sends("k-" + crew.mark).header("Location");
        var other = manager();
        other.asks().get(address).then().statusCode(404);
        other.asks().post(address + "/cancel").then().statusCode(404);
        crew.vera.asks().get("/imports/runs/" + UUID.randomUUID()).then().statusCode(404);
        patiently(() -> assertThat(crew.page(address).statusCode()).isEqualTo(303));
    }

    @Test
    void whoeverDoesItMayDie() {
        var now = Instant.parse("2030-01-02T03:04:05Z");
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var errand = LongTask.begin(crew.vera.id(), "crew.csv", now);
            LongTask.update("state = RUNNING where id = ?1", errand.id);
            return errand.id;
        });
        var errand = QuarkusTransaction.requiringNew().call(() -> LongTask.get(id, crew.vera.id()));
        assertThat(errand.state(now.plusSeconds(60))).isEqualTo(LongTask.State.RUNNING);
        assertThat(errand.state(now.plusSeconds(121))).isEqualTo(LongTask.State.FAILED);
        var silent = Phrase.of("Nothing was stored.");
        assertThat(LongTaskView.of(errand, "/", silent, now.plusSeconds(121)).why())
                .isEqualTo(silent);
    }
}
