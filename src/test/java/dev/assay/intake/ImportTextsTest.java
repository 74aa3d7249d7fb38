package dev.assay.intake;

import static dev.assay.intake.ImportPeople.interview;
import static dev.assay.intake.ImportPeople.manager;
import static dev.assay.intake.ImportPeople.unique;
import static dev.assay.intake.ImportPeople.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportTextsTest {

    ImportPeople vera;

    @BeforeEach
    void somebodyNewImports() {
        vera = manager();
    }

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8, LF",
        "EFBBBF, UTF-8, CRLF",
        "FFFE, UTF-16LE, CR",
        "FEFF, UTF-16BE, CRLF",
        "'', UTF-16LE, LF",
        "'', windows-1252, CRLF",
        "EFBBBF, UTF-8, MIXED"
    })
    void everyEncodingAndLineEndComesBackAsItWas(String mark, String charset, String ends) {
        var note = ended("- caf\u00e9 \u20ac5  \n\t- nested\n\n\nlast without an end", ends);
        var file = ended("## Baker NOTES\n\n# PEOPLE\n\n### Sigrun\n", ends) + note;
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(file.getBytes(Charset.forName(charset)));
        var imported = vera.imports(bytes.toByteArray());
        imported.then().statusCode(201);
        assertThat(vera.note(imported, "Sigrun")).isEqualTo(note);
    }

    private static String ended(String text, String ends) {
        return switch (ends) {
            case "CRLF" -> text.replace("\n", "\r\n");
            case "CR" -> text.replace('\n', '\r');
            case "MIXED" -> text.replace("nested\n", "nested\r\n").replaceFirst("\n", "\r");
            default -> text;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Robert'); drop table candidate;--",
                "{config:quarkus.datasource.password}",
                "=HYPERLINK(\"http://x\")",
                "\u202Eflipped",
                "Z\u0311a\u0322l\u0334go",
                "\uD83D\uDC69\u200D\uD83D\uDE80 Sol",
                "O'Brien",
                "Null",
                "\u0159"
            })
    void hostileNamesAreNames(String name) {
        var imported = vera.imports("## Cooper NOTES\n\n# PEOPLE\n\n### " + name + "\n- fine\n");
        imported.then().statusCode(201).body("candidates", hasSize(1));
        String stored = imported.path("candidates[0].name");
        vera.gets("/candidates/{id}", imported.<String>path("candidates[0].id"))
                .then()
                .body("name", equalTo(stored));
        assertThat(vera.imports("## Cooper NOTES\n\n# PEOPLE\n\n### " + name + "\n- fine\n- more\n")
                        .<Integer>path("created.candidates"))
                .isZero();
    }

    @Test
    void aNameWithControlsIsCleanedAndALongOneCut() {
        var imported = vera.imports(
                "## Dyer NOTES\n\n# PEOPLE\n\n### Ida\u0007\tLund\n- x\n\n### " + "n".repeat(300) + "\n- y\n");
        imported.then().statusCode(201).body("candidates[0].name", equalTo("Ida Lund"));
        assertThat(imported.<String>path("candidates[1].name")).hasSize(200);
        assertThat(warnings(imported)).anyMatch(it -> it.contains("was cut"));
    }

    @Test
    void aNameInTwoFormsOfUnicodeIsOneName() {
        vera.imports("## Potter NOTES\n\n# PEOPLE\n\n### Zoe\u0308\n- a\n")
                .then()
                .statusCode(201);
        vera.imports("## Potter NOTES\n\n# PEOPLE\n\n### Zo\u00eb\n- a\n- b\n")
                .then()
                .body("created.candidates", equalTo(0))
                .body("updated.interviews", equalTo(1));
    }

    @Test
    void oneNoteTooLongLeavesNothing() {
        var fits = "## Smith NOTES\n\n# PEOPLE\n\n### Aud\n- fine\n\n### Gro\n";
        vera.imports(fits + "x\n".repeat(20_001))
                .then()
                .statusCode(413)
                .body("detail", containsString("In line 9"))
                .body("detail", containsString("20,000 lines"));
        vera.gets("/roles").then().body("items", hasSize(0));
        vera.gets("/imports").then().body("items", hasSize(0));
        assertThat(vera.gets("/candidates?name=Aud").<List<String>>path("items.name"))
                .doesNotContain("Aud");
    }

    @Test
    void aNeedThatCannotBeStoredSaysItsLine() {
        vera.imports("## Smith NOTES\n\nNEEDS\n- IRON - Forges (weight 5000)\n")
                .then()
                .statusCode(422)
                .body("detail", containsString("line 4: weight must be"));
    }

    @Test
    void interviewersAreFoundByNameOrFirstName() {
        var first = "Ase" + unique().replaceAll("[^a-f]", "");
        var whole = ImportPeople.a(Access.INTERVIEWER, first + " Lind");
        var imported = vera.imports(notes("**%s (Technical):**".formatted(first)));
        imported.then().statusCode(201).body("candidates[0].interviews[0].interviewer", equalTo(whole.name()));
        whole.gets("/interviews/{id}/note", interview(imported, "Dagny")).then().statusCode(200);
        var upper = vera.imports(notes("**%s LIND (Design):**".formatted(first)));
        upper.then().body("candidates[0].interviews[0].interviewer", equalTo(whole.name()));
    }

    @Test
    void anInterviewerWhomNobodyIsGetsAnAccount() {
        var name = "Bera" + unique().replaceAll("[^a-f]", "");
        var imported = vera.imports(notes("**%s (Screen):**".formatted(name)));
        imported.then()
                .statusCode(201)
                .body("candidates[0].interviews[0].interviewer", equalTo(name))
                .body("candidates[0].interviews[0].round", equalTo("Screen"));
        assertThat(warnings(imported)).anyMatch(it -> it.startsWith("Nobody here is called " + name));
        vera.imports(notes("**%s (Screen):**\n- more".formatted(name)))
                .then()
                .body("updated.interviews", equalTo(1))
                .body("warnings", hasSize(0));
    }

    @Test
    void twoWhoMayBeMeantAreNotGuessed() {
        var first = "Ulf" + unique().replaceAll("[^a-f]", "");
        ImportPeople.a(Access.INTERVIEWER, first + " Aas");
        ImportPeople.a(Access.INTERVIEWER, first + " Berg");
        var imported = vera.imports(notes("**%s (Screen):**".formatted(first)));
        imported.then().body("candidates[0].interviews[0].interviewer", equalTo(first));
        assertThat(warnings(imported)).anyMatch(it -> it.contains(first + " Aas or " + first + " Berg"));
    }

    @Test
    void twoRoundsOfOneInterviewerAreTwoInterviews() {
        var imported = vera.imports(
                "## Weaver NOTES\n\n# PEOPLE\n\n### Dagny\n**Liv (Screen):**\n- a\n\n**Liv (Technical):**\n- b\n");
        imported.then()
                .body("created.interviews", equalTo(2))
                .body("candidates[0].interviews.round", equalTo(List.of("Screen", "Technical")));
    }

    @Test
    void aTableOfCandidatesComesIn() {
        var csv = "Candidate;Email;Job;Stage;Owner\nIda Lund;ida@example.org;Tanner;Offer;x\n\"'=Sum\";;Tanner;;\n"
                .getBytes(StandardCharsets.UTF_8);
        var imported = vera.asks().contentType("text/csv").body(csv).post("/api/v1/imports");
        imported.then()
                .statusCode(201)
                .body("kind", equalTo("candidates"))
                .body("created.roles", equalTo(1))
                .body("created.candidates", equalTo(2))
                .body("candidates.name", equalTo(List.of("Ida Lund", "=Sum")));
        vera.gets("/candidacies/{id}", imported.<String>path("candidates[0].candidacyId"))
                .then()
                .body("stage", equalTo("Offer"));
        var moved = new String(csv, StandardCharsets.UTF_8).replace(";Offer;", ";Hired;");
        vera.asks()
                .contentType("text/csv")
                .body(moved.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .body("updated.candidates", equalTo(1))
                .body("unchanged.candidates", equalTo(1));
    }

    @Test
    void aTableWithoutNamesIsRefused() {
        vera.asks()
                .contentType("text/csv")
                .body("colour,size\nred,4\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("detail", containsString("no column of names"));
    }

    private static String notes(String heading) {
        return "## Weaver NOTES\n\n# PEOPLE\n\n### Dagny\n" + heading + "\n- knots\n";
    }
}
