package dev.assay.intake;

import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportPagesTest {

    private static final String FILE = "## Saddler NOTES\r\n\r\nNEEDS\r\n- AWL - Sews leather\r\n\r\n# PEOPLE\r\n\r\n"
            + "### Turid <b>\r\n- even <i>stitches</i> \t#AWL+\r\n\r\n";
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([0-9]+:[A-Z]+)\" selected>");

    @Inject
    EntityManagerFactory database;

    ImportPeople vera;

    @BeforeEach
    void somebodyNewImports() {
        vera = manager();
    }

    private Response uploads(String name, byte[] bytes) {
        return vera.asks().multiPart("file", name, bytes, "text/plain").post("/imports/preview");
    }

    private static String hidden(Response page, String name) {
        var found = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                .matcher(page.asString());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).replace("&quot;", "\"");
    }

    private RequestSpecification sends(Response preview) {
        var form = vera.asks().redirects().follow(false);
        for (var name : List.of("_key", "content", "source", "kind", "role", "choices")) {
            form = form.multiPart(name, hidden(preview, name));
        }
        return form;
    }

    @Test
    void aFileIsShownThenImported() {
        var preview = uploads("leather.txt", FILE.getBytes(StandardCharsets.UTF_8));
        preview.then()
                .statusCode(200)
                .body(containsString("Nothing is stored yet. This would create 1 role, 1 need, 1 candidate"))
                .body(containsString("Turid &lt;b&gt;"))
                .body(not(containsString("Turid <b>")));
        assertThat(SELECTED.matcher(preview.asString()).results().map(it -> it.group(1)))
                .containsExactly("1:ROLE", "2:NEEDS", "3:PERSON");
        vera.gets("/imports").then().body("items", hasSize(0));
        var confirmed = sends(preview).post("/imports");
        confirmed.then().statusCode(303);
        var page = vera.asks().get(confirmed.header("Location"));
        page.then()
                .statusCode(200)
                .body(containsString("leather.txt"))
                .body(containsString("Created: 1 role, 1 need, 1 candidate, 1 interview, 2 lines of notes."))
                .body(containsString("Roll back"));
        var id = confirmed.header("Location").replaceAll(".*/", "");
        var imported = vera.gets("/imports/{id}", id);
        assertThat(vera.note(imported, "Turid <b>")).isEqualTo("- even <i>stitches</i> \t#AWL+\r\n\r\n");
        vera.asks().get("/imports").then().body(containsString("href=\"/imports/" + id + "\""));
        vera.asks().queryParam("name", "LÉATH").get("/imports").then().body(containsString("leather.txt"));
        vera.asks()
                .queryParam("name", "canvas")
                .get("/imports")
                .then()
                .body(not(containsString("leather.txt")))
                .body(containsString("Try a shorter part"));
    }

    @Test
    void theSameFormTwiceImportsOnce() {
        var preview = uploads("a.md", FILE.getBytes(StandardCharsets.UTF_8));
        var first = sends(preview).post("/imports").header("Location");
        assertThat(sends(preview).post("/imports").header("Location")).isEqualTo(first);
        vera.gets("/imports").then().body("items", hasSize(1));
    }

    @Test
    void blocksCanBeReadAnotherWay() {
        var preview = uploads("a.md", FILE.getBytes(StandardCharsets.UTF_8));
        var again = sends(preview)
                .multiPart("block", "1:ROLE")
                .multiPart("target", "Harness maker")
                .multiPart("block", "2:IGNORED")
                .multiPart("target", "")
                .multiPart("block", "3:PERSON")
                .multiPart("target", "Turid")
                .post("/imports/preview");
        again.then()
                .statusCode(200)
                .body(containsString("value=\"Harness maker\""))
                .body(containsString("This would create 1 role, 1 candidate, 1 interview, 2 lines of notes."));
        var back = sends(again)
                .multiPart("block", "1:ROLE")
                .multiPart("target", "Harness maker")
                .multiPart("block", "2:NEEDS")
                .multiPart("target", "")
                .multiPart("block", "3:PERSON")
                .multiPart("target", "Turid")
                .post("/imports");
        back.then().statusCode(303);
        vera.gets("/roles").then().body("items.title", equalTo(List.of("Harness maker")));
        vera.gets("/candidates?name=Turid").then().body("items.name", org.hamcrest.Matchers.hasItem("Turid"));
    }

    @Test
    void aPastedTextComesInWithPlainLineEnds() {
        var preview = vera.asks()
                .multiPart("text", "## Tailor NOTES\r\n\r\n# PEOPLE\r\n\r\n### Bo\r\n- hems\r\n")
                .post("/imports/preview");
        preview.then().statusCode(200);
        var id = sends(preview).post("/imports").header("Location").replaceAll(".*/", "");
        assertThat(vera.note(vera.gets("/imports/{id}", id), "Bo")).isEqualTo("- hems\n");
    }

    @Test
    void whatWasPastedIsNeverLost() {
        vera.asks()
                .multiPart("text", "x".repeat(1_000_001))
                .multiPart("role", "Tailor & Co")
                .post("/imports/preview")
                .then()
                .statusCode(413)
                .body(containsString("A file may have 1,000,000 characters at most"))
                .body(containsString("x".repeat(1000)))
                .body(containsString("Tailor &amp; Co"));
        vera.asks()
                .multiPart("text", "only a line")
                .post("/imports/preview")
                .then()
                .statusCode(422)
                .body(allOf(containsString("has nothing that was recognised"), containsString("only a line")));
        vera.asks()
                .multiPart("text", " ")
                .post("/imports/preview")
                .then()
                .statusCode(422)
                .body(containsString("The file is missing: choose one, or paste a text. Nothing was stored."));
    }

    @Test
    void anUploadThatIsNoTextSaysWhere() {
        uploads("..\\../x<script>.md", new byte[] {'a', (byte) 0xC3, 1, (byte) 0x81})
                .then()
                .statusCode(400)
                .body(containsString("byte 1"))
                .body(containsString("choose the file again"))
                .body(not(containsString("x<script>")));
    }

    @Test
    void anImportIsRolledBackOrSaysWhyNot() {
        var preview = uploads("a.md", FILE.getBytes(StandardCharsets.UTF_8));
        var address = sends(preview).post("/imports").header("Location");
        var imported = vera.gets("/imports/{id}", address.replaceAll(".*/", ""));
        var note = "/interviews/" + imported.path("candidates[0].interviewId") + "/note";
        vera.puts(note, java.util.Map.of("text", "mine")).then().statusCode(200);
        vera.asks()
                .post(address + "/rollback")
                .then()
                .statusCode(409)
                .body(containsString("somebody has built on what it created"))
                .body(containsString("was edited"));
        var other = uploads("b.md", "## Glover NOTES\n\nNEEDS\n- KID\n".getBytes(StandardCharsets.UTF_8));
        var second = sends(other).post("/imports").header("Location");
        vera.asks().redirects().follow(false).post(second + "/rollback").then().statusCode(303);
        vera.asks().get(second).then().body(containsString("rolled back")).body(not(containsString("Roll back")));
    }

    @Test
    void onlyWhoMayImportSeesThePages() {
        var other = ImportPeople.a(Access.INTERVIEWER);
        other.asks().get("/imports").then().statusCode(403);
        other.asks().get("/imports/new").then().statusCode(403);
        other.asks().multiPart("text", FILE).post("/imports").then().statusCode(403);
        vera.asks().get("/imports").then().statusCode(200).body(containsString("Nothing was imported yet"));
        vera.asks().get("/imports/new").then().statusCode(200).body(containsString("Look at it first"));
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        var preview = uploads("a.md", FILE.getBytes(StandardCharsets.UTF_8));
        for (var block : List.of("9:ROLE", "x", "1:CAKE", ":ROLE")) {
            sends(preview)
                    .multiPart("block", block)
                    .multiPart("target", "")
                    .post("/imports")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void statementsDoNotGrowWithImports() {
        vera.imports(FILE).then().statusCode(201);
        long one =
                Statements.of(database, () -> vera.asks().get("/imports").then().statusCode(200));
        for (int i = 0; i < 4; i++) {
            vera.imports(FILE.replace("Saddler", "Saddler " + i)).then().statusCode(201);
        }
        vera.gets("/imports").then().body("items", hasSize(5));
        assertThat(Statements.of(
                        database, () -> vera.asks().get("/imports").then().statusCode(200)))
                .isEqualTo(one);
    }
}
