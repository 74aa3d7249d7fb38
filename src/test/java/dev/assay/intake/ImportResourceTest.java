package dev.assay.intake;

import static dev.assay.intake.ImportPeople.interview;
import static dev.assay.intake.ImportPeople.manager;
import static dev.assay.intake.ImportPeople.unique;
import static dev.assay.intake.ImportPeople.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.TestDatabase;
import dev.assay.access.Access;
import dev.assay.role.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportResourceTest {

    static final String FILE = """
            ## Platform NOTES

            EXPERIENCE:  largest, hardest
            STYLE:\tothers say

            PLATFORM
            - RAN, BUILT

            Experience
            - LARGEST - Which is the largest network you ran?  how many sites?
            - When did you plan an outage?

            NEEDS
            - Good Spanish
            - RUN - Runs what they build (weight 2, must have 3)
            - DOCS -\s

            # PEOPLE

            ### Field - Odile
            - speaks \tSpanish all day #SPANISH+
            - trailing blanks  \s
            #RUN=4


            ### Ilmar\s
            DOCS: writes everything twice
            \t- in two languages
            ==> nobody reads it
            """;

    private static final String ODILE = """
            - speaks \tSpanish all day #SPANISH+
            - trailing blanks  \s
            #RUN=4


            """;
    private static final String ILMAR = """
            DOCS: writes everything twice
            \t- in two languages
            ==> nobody reads it
            """;

    ImportPeople vera;

    @BeforeEach
    void somebodyNewImports() {
        vera = manager();
    }

    @Test
    void aFileCreatesWhatItSays() {
        var imported = vera.imports(FILE);
        imported.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/imports/" + imported.path("id")))
                .body("status", equalTo("CONFIRMED"))
                .body("contentHash", containsString("sha256:"))
                .body("roles.title", equalTo(List.of("Platform", "Field")))
                .body("candidates.name", equalTo(List.of("Odile", "Ilmar")))
                .body("candidates.role", equalTo(List.of("Field", "Platform")));
        Map<String, Integer> created = imported.path("created");
        assertThat(created)
                .isEqualTo(Map.of(
                        "roles",
                        2,
                        "needs",
                        3,
                        "questions",
                        2,
                        "candidates",
                        2,
                        "interviews",
                        2,
                        "noteLines",
                        8,
                        "claims",
                        0));
        assertThat(warnings(imported)).anyMatch(it -> it.contains("SPANISH"));
    }

    @Test
    void notesComeBackByteForByte() {
        var imported = vera.imports(FILE);
        assertThat(vera.note(imported, "Odile")).isEqualTo(ODILE);
        assertThat(vera.note(imported, "Ilmar")).isEqualTo(ILMAR);
    }

    @Test
    void theRoleHasItsTemplate() {
        var imported = vera.imports(FILE);
        String role = imported.path("roles[0].id");
        vera.gets("/roles/{id}/needs", role)
                .then()
                .body("items.code", equalTo(List.of("SPANISH", "RUN", "DOCS")))
                .body("items[1].weight", equalTo(2.0f))
                .body("items[1].mustHave.threshold", equalTo(3))
                .body("items[1].title", equalTo("Runs what they build"));
        String headings = QuarkusTransaction.requiringNew()
                .call(() -> Role.<Role>findById(java.util.UUID.fromString(role)).headings());
        assertThat(headings).isEqualTo("EXPERIENCE: largest, hardest\nSTYLE: others say\nLEVELS: RAN, BUILT");
    }

    @Test
    void marksBecomeEvidenceAndDraftRatings() {
        var imported = vera.imports(FILE.replace("### Field - Odile", "### Odile"));
        var interview = interview(imported, "Odile");
        vera.gets("/interviews/{id}/ratings", interview)
                .then()
                .body("ratings", hasSize(1))
                .body("ratings[0].need", equalTo("RUN"))
                .body("ratings[0].value", equalTo(4))
                .body("ratings[0].source", equalTo("NOTE"));
        vera.gets("/interviews/{id}", interview)
                .then()
                .body("state", equalTo("LIVE"))
                .body("round", equalTo("Notes"))
                .body("interviewer", equalTo(vera.name()))
                .body("submittedAt", nullValue());
    }

    @Test
    void aPreviewSaysTheSameAndStoresNothing() {
        var preview = vera.previews(FILE);
        preview.then()
                .statusCode(200)
                .body("status", equalTo("PREVIEWED"))
                .body("id", nullValue())
                .body(
                        "blocks.kind",
                        equalTo(List.of("ROLE", "HEADINGS", "ROLE", "QUESTIONS", "NEEDS", "PERSON", "PERSON")))
                .body("created.roles", equalTo(2));
        vera.gets("/roles").then().body("items", hasSize(0));
        vera.gets("/imports").then().body("items", hasSize(0));
        Map<String, Integer> promised = preview.path("created");
        assertThat(vera.imports(FILE).<Map<String, Integer>>path("created")).isEqualTo(promised);
    }

    @Test
    void choicesReadTheFileAnotherWay() {
        List<Map<String, Object>> blocks = vera.previews(FILE).path("blocks");
        var people = blocks.stream()
                .filter(block -> block.get("kind").equals("PERSON"))
                .map(block -> block.get("number"))
                .toList();
        var choices = "{\"%s\": {\"kind\": \"PERSON\", \"target\": \"Odile Brun\"}, \"%s\": {\"kind\": \"IGNORED\"}}"
                .formatted(people.toArray());
        var imported = vera.sends(FILE.getBytes(StandardCharsets.UTF_8))
                .queryParam("choices", choices)
                .post("/api/v1/imports");
        imported.then().statusCode(201).body("candidates.name", equalTo(List.of("Odile Brun")));
        vera.imports(FILE).then().statusCode(201).body("created.candidates", equalTo(2));
    }

    @Test
    void anUploadIsTheSameAsABody() {
        var name = "..\\..\\C:\\notes <b>.md";
        var uploaded = vera.asks()
                .multiPart("file", name, FILE.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/imports");
        uploaded.then().statusCode(201).body("source", equalTo("notes <b>.md"));
        vera.imports(FILE).then().statusCode(200).body("id", equalTo(uploaded.path("id")));
    }

    @Test
    void theListNamesWhatCameIn() {
        var id = vera.sends(FILE.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "march.md")
                .post("/api/v1/imports")
                .path("id");
        vera.gets("/imports?total=true")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].source", equalTo("march.md"))
                .body("items[0].created.roles", equalTo(2))
                .body("total", equalTo(1));
        vera.gets("/imports/{id}", id).then().statusCode(200).header("ETag", notNullValue());
    }

    @Test
    void aCandidateWithoutARoleGetsTheOneThatIsGiven() {
        var file = "# Candidate 1: Nerys\n\nsteady hands\n".getBytes(StandardCharsets.UTF_8);
        vera.sends(file)
                .queryParam("role", "Glazier")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("roles.title", equalTo(List.of("Glazier")));
        vera.sends(file)
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("roles.title", equalTo(List.of("Untitled role")));
    }

    @Test
    void whatIsNoTextIsRefusedWithTheOffset() {
        vera.imports(new byte[] {'#', ' ', (byte) 0xC3, 1, '(', (byte) 0x81})
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("file"))
                .body("detail", containsString("byte 2"));
        vera.gets("/imports").then().body("items", hasSize(0));
    }

    @Test
    void sizesAndEmptinessAreSaid() {
        vera.imports(" \n\t\n").then().statusCode(422).body("detail", equalTo("file is empty"));
        vera.imports(new byte[0]).then().statusCode(422);
        vera.imports("a".repeat(1_000_001)).then().statusCode(413).body("detail", containsString("1,000,000"));
        vera.imports("just a line\n")
                .then()
                .statusCode(422)
                .body("detail", containsString("nothing that was recognised"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=recipe",
                "choices=x",
                "choices={\"1\":{\"kind\":\"CAKE\"}}",
                "choices={\"1\":null}",
                "choices={\"1\":{}}",
                "choices={\"x\":{}}",
                "kind=Notes"
            })
    void unknownParametersAreRefused(String parameter) {
        vera.sends(FILE.getBytes(StandardCharsets.UTF_8))
                .queryParam(parameter.split("=")[0], parameter.split("=", 2)[1])
                .post("/api/v1/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyOwnersAndManagersImport() {
        for (var access : List.of(Access.INTERVIEWER, Access.OBSERVER)) {
            var other = ImportPeople.a(access);
            other.imports(FILE).then().statusCode(403);
            other.previews(FILE).then().statusCode(403);
            other.gets("/imports").then().statusCode(403);
        }
    }

    @Test
    void anImportIsSeenByWhoManagesItsRoles() {
        String id = vera.imports(FILE).path("id");
        var other = manager();
        other.gets("/imports/{id}", id).then().statusCode(404);
        other.asks().delete("/api/v1/imports/{id}", id).then().statusCode(404);
        other.gets("/imports").then().body("items", hasSize(0));
        ImportPeople.a(Access.OWNER).gets("/imports/{id}", id).then().statusCode(200);
        var theirs = other.imports(FILE);
        theirs.then().statusCode(201).body("created.roles", equalTo(2));
    }

    @Test
    void aKeyGivesTheFirstAnswerAgain() {
        var key = unique();
        var first = vera.sends(FILE.getBytes(StandardCharsets.UTF_8))
                .header("Idempotency-Key", key)
                .post("/api/v1/imports");
        var again = vera.sends(FILE.getBytes(StandardCharsets.UTF_8))
                .header("Idempotency-Key", key)
                .post("/api/v1/imports");
        again.then().statusCode(201).body("created.roles", equalTo(2)).body("id", equalTo(first.path("id")));
        vera.sends("## Other NOTES\n".getBytes(StandardCharsets.UTF_8))
                .header("Idempotency-Key", key)
                .post("/api/v1/imports")
                .then()
                .statusCode(422);
    }
}
