package dev.assay.intake;

import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.TestDatabase;
import dev.assay.access.User;
import dev.assay.candidate.Candidate;
import dev.assay.web.Errand;
import dev.assay.web.ErrandView;
import dev.assay.web.Phrase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file that takes longer than a request to come in.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongImportTest {

    private static final int PEOPLE = 420;

    @Inject
    EntityManager database;

    ImportPeople vera;
    String mark;

    @BeforeEach
    void somebodyNewImports() {
        vera = manager();
        mark = ImportPeople.unique();
    }

    private String file() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "Sailor %s %d,,Deckhand %s\n".formatted(mark, i, mark))
                .collect(Collectors.joining("", "name,email,role\n", ""));
    }

    private Response sends(String key) {
        return vera.asks()
                .redirects()
                .follow(false)
                .multiPart("_key", key)
                .multiPart("kind", "candidates")
                .multiPart("file", "crew.csv", file().getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports");
    }

    private Response page(String address) {
        return vera.asks().redirects().follow(false).get(address);
    }

    private long stored() {
        return QuarkusTransaction.requiringNew().call(() -> Candidate.count("name like ?1", "Sailor " + mark + "%"));
    }

    private static void patiently(Runnable look) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(look::run);
    }

    /// Does something while every import has to wait for its turn.
    private void whileNobodyImports(Runnable deed) {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            database.find(ImportTurn.class, 1, LockModeType.PESSIMISTIC_WRITE);
            deed.run();
        });
    }

    @Test
    void itsPageLeadsToTheImport() {
        var address = sends("k-" + mark).then().statusCode(303).extract().header("Location");
        assertThat(address).contains("/imports/runs/");
        patiently(() -> assertThat(page(address).statusCode()).isEqualTo(303));
        vera.asks()
                .get(page(address).header("Location"))
                .then()
                .body(containsString("Created: 1 role, 420 candidates."))
                .body(containsString("Roll back"));
        assertThat(stored()).isEqualTo(PEOPLE);
    }

    @Test
    void sentTwiceItComesInOnce() {
        var first = sends("k-" + mark).header("Location");
        var again = sends("k-" + mark).header("Location");
        assertThat(again).isEqualTo(first);
        patiently(() -> assertThat(page(first).statusCode()).isEqualTo(303));
        vera.gets("/imports").then().body("items", hasSize(1));
        assertThat(stored()).isEqualTo(PEOPLE);
    }

    @Test
    void cancelledItLeavesNothing() {
        var address = new String[1];
        whileNobodyImports(() -> {
            address[0] = sends("k-" + mark).header("Location");
            page(address[0])
                    .then()
                    .statusCode(200)
                    .body(containsString("Being imported"))
                    .body(containsString("<progress"))
                    .body(containsString("http-equiv=\"refresh\""));
            vera.asks()
                    .redirects()
                    .follow(false)
                    .post(address[0] + "/cancel")
                    .then()
                    .statusCode(303);
        });
        page(address[0]).then().statusCode(200).body(containsString("Nothing of the file was stored."));
        whileNobodyImports(() -> assertThat(stored()).isZero());
        vera.gets("/imports").then().body("items", hasSize(0));
        page(address[0]).then().statusCode(200).body(containsString("Cancelled"));
    }

    private Response looks(String name, String kind, String text) {
        return vera.asks()
                .redirects()
                .follow(false)
                .multiPart("kind", kind)
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports/preview");
    }

    private static String location(Response answer) {
        return answer.then().statusCode(303).extract().header("Location");
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).replace("&quot;", "\"");
    }

    @Test
    void aLongFileIsLookedAtBehindABarAndThenImported() {
        var address = location(looks("crew.csv", "candidates", file()));
        assertThat(address).contains("/imports/previews/");
        patiently(() -> assertThat(page(address).asString()).contains("This would create 1 role, 420 candidates"));
        assertThat(page(address).asString()).as("opened again").contains("This would create 1 role, 420 candidates");
        assertThat(stored()).isZero();
        manager().asks().get(address).then().statusCode(404);
        var form = vera.asks().redirects().follow(false);
        for (var name : List.of("_key", "content", "source", "kind", "role", "choices")) {
            form = form.multiPart(name, hidden(page(address).asString(), name));
        }
        var run = location(form.post("/imports"));
        patiently(() -> assertThat(page(run).statusCode()).isEqualTo(303));
        assertThat(stored()).isEqualTo(PEOPLE);
        page(address).then().statusCode(404);
    }

    @Test
    void aLookThatIsCancelledKeepsNothingOfTheFile() {
        var address = new String[1];
        whileNobodyImports(() -> {
            address[0] = location(looks("crew.csv", "candidates", file()));
            page(address[0])
                    .then()
                    .statusCode(200)
                    .body(containsString("Being read"))
                    .body(containsString("<progress"));
            assertThat(given(address[0])).isEqualTo(1);
            location(vera.asks().redirects().follow(false).post(address[0] + "/cancel"));
        });
        page(address[0]).then().statusCode(200).body(containsString("Nothing of the file was stored."));
        assertThat(given(address[0])).isZero();
        assertThat(stored()).isZero();
    }

    private static long given(String address) {
        var errand = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> GivenFile.count("errandId", errand));
    }

    @Test
    void aLongFileThatCannotComeInSaysWhy() {
        var address = location(looks("lines.txt", "notes", "just a line\n".repeat(500)));
        patiently(() -> assertThat(page(address).asString()).contains("has nothing that was recognised", "<select"));
    }

    @Test
    void aLargeImportIsRolledBackBehindABar() {
        var batch = imported();
        var address = location(rollsBack(batch));
        assertThat(address).contains(batch + "/rollbacks/");
        patiently(() -> assertThat(page(address).statusCode()).isEqualTo(303));
        assertThat(stored()).isZero();
        page(batch).then().body(containsString("rolled back"));
    }

    @Test
    void aRollBackThatIsCancelledLeavesEverythingAsItWas() {
        var batch = imported();
        var address = new String[1];
        whileNobodyImports(() -> {
            address[0] = location(rollsBack(batch));
            page(address[0]).then().body(containsString("Being rolled back")).body(containsString("<progress"));
            location(vera.asks().redirects().follow(false).post(address[0] + "/cancel"));
        });
        page(address[0]).then().statusCode(200).body(containsString("Everything is as it was."));
        whileNobodyImports(() -> assertThat(stored()).isEqualTo(PEOPLE));
        page(batch).then().body(containsString("Roll back</button>"));
    }

    @Test
    void aRollBackThatIsRefusedSaysWhatStandsInTheWay() {
        var batch = imported();
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.<Candidate>find("name", "Sailor " + mark + " 7")
                        .firstResult()
                        .rename("Bosun " + mark, null));
        var address = location(rollsBack(batch));
        patiently(() -> assertThat(page(address).asString())
                .contains("somebody has built on what it created", "Bosun " + mark, "was changed"));
        assertThat(stored()).isEqualTo(PEOPLE - 1);
    }

    @Test
    void theStepsOfARollBackAreCounted() {
        var batch = UUID.fromString(imported().substring("/imports/".length()));
        var heard = new ArrayList<String>();
        QuarkusTransaction.begin();
        try {
            var viewer = User.<User>findById(vera.id()).viewer();
            new RollBack(ImportBatch.findById(batch), (done, total) -> heard.add(done + " of " + total))
                    .run(viewer, Instant.EPOCH);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(heard).startsWith("0 of 1682").endsWith("1681 of 1682");
    }

    /// The address of an import of the file.
    private String imported() {
        var address = location(sends("k-" + mark));
        patiently(() -> assertThat(page(address).statusCode()).isEqualTo(303));
        return URI.create(page(address).header("Location")).getPath();
    }

    private Response rollsBack(String batch) {
        return vera.asks().redirects().follow(false).post(batch + "/rollback");
    }

    @Test
    void countsAreToldBeforeItIsIn() {
        var heard = new ArrayList<String>();
        QuarkusTransaction.begin();
        try {
            var viewer = User.<User>findById(vera.id()).viewer();
            var file = ImportFile.of(
                    file().getBytes(StandardCharsets.UTF_8),
                    "crew.csv",
                    ImportKind.CANDIDATES,
                    ImportFile.Reading.AS_GUESSED);
            new Importing(viewer, Instant.EPOCH, (done, total) -> heard.add(done + " of " + total)).confirm(file);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(heard).hasSize(PEOPLE).startsWith("0 of 420", "1 of 420").endsWith("419 of 420");
    }

    @Test
    void itIsNobodyElsesToSeeOrCancel() {
        var address = sends("k-" + mark).header("Location");
        var other = manager();
        other.asks().get(address).then().statusCode(404);
        other.asks().post(address + "/cancel").then().statusCode(404);
        vera.asks().get("/imports/runs/" + UUID.randomUUID()).then().statusCode(404);
        patiently(() -> assertThat(page(address).statusCode()).isEqualTo(303));
    }

    @Test
    void whoeverDoesItMayDie() {
        var now = Instant.parse("2030-01-02T03:04:05Z");
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var errand = Errand.begin(vera.id(), "crew.csv", now);
            Errand.update("state = RUNNING where id = ?1", errand.id);
            return errand.id;
        });
        var errand = QuarkusTransaction.requiringNew().call(() -> Errand.get(id, vera.id()));
        assertThat(errand.state(now.plusSeconds(60))).isEqualTo(Errand.State.RUNNING);
        assertThat(errand.state(now.plusSeconds(121))).isEqualTo(Errand.State.FAILED);
        var silent = Phrase.of("Nothing was stored.");
        assertThat(ErrandView.of(errand, "/", silent, now.plusSeconds(121)).why())
                .isEqualTo(silent);
    }
}
