package dev.assay.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages in the language of whoever reads them.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LanguagePagesTest {

    /// English that each page would show somewhere if a part of it had been forgotten.
    private static final List<String> ENGLISH = List.of(
            "Skip to content",
            "Sign out",
            "Candidates<",
            "must-have",
            "of the weight",
            "asked, not assessed",
            "never asked",
            " raters",
            " interview<",
            "Readiness",
            "Settle ",
            ">Save<",
            "Nobody ");

    private static final String NOOR = "نور حداد";
    private static Hiring role;
    private static String noor;
    private static String live;

    @BeforeEach
    void aRoleWithRatings() {
        if (role != null) {
            return;
        }
        role = Hiring.begin().manager("Mara").interviewers("Hanne", "Tomasz");
        noor = role.candidacy(NOOR);
        role.interviewed(noor, "Hanne", "OWN", 4, "CODE", 3, "LEAD", null);
        role.interviewed(noor, "Tomasz", "OWN", 5, "CODE", 3, "LEAD", 2);
        live = role.interview(role.candidacy("Ilse Brandt"), "Hanne");
    }

    private static String page(String path, String viewer, String languages) {
        return role.as(viewer)
                .header("Accept-Language", languages)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "/, Mara",
        "/roles, Mara",
        "/roles/{role}, Mara",
        "/roles/{role}/coverage, Mara",
        "/roles/{role}/compare, Mara",
        "/roles/{role}/insights, Mara",
        "/roles/{role}/settings, Mara",
        "/roles/{role}/debrief, Mara",
        "/search?q=a, Mara",
        "/candidacies/{noor}, Mara",
        "/candidacies/{noor}/computation, Mara",
        "/candidacies/{noor}/interviews/new, Mara",
        "/candidates, Mara",
        "/imports, Mara",
        "/imports/new, Mara",
        "/templates, Mara",
        "/account, Mara",
        "/interviews/{live}, Hanne",
        "/interviews/{live}/kit, Hanne",
        "/interviews/{live}/settle, Hanne",
        "/interviews/{live}/past, Hanne",
    })
    void noPageMixesLanguages(String path, String viewer) {
        var address = path.replace("{role}", role.role).replace("{noor}", noor).replace("{live}", live);
        assertThat(page(address, viewer, "de"))
                .contains("<html lang=\"de\">")
                .contains("Zum Inhalt springen")
                .doesNotContain(ENGLISH);
        assertThat(page(address, viewer, "es-MX"))
                .contains("<html lang=\"es\">")
                .contains("Ir al contenido")
                .doesNotContain(ENGLISH);
    }

    @Test
    void numbersAndDatesReadAsTheLanguageWritesThem() {
        var german = page("/roles/" + role.role, "Mara", "de");
        assertThat(german)
                .containsPattern("\\d,\\d–\\d,\\d")
                .contains("OWN: 4,5 von 2 Personen")
                .contains("50\u00a0%")
                .doesNotContainPattern(">\\d\\.\\d<");
        assertThat(page("/", "Mara", "de")).containsPattern("<h1>\\p{L}+, \\d+\\. \\p{L}+</h1>");
        assertThat(page("/", "Mara", "es")).containsPattern("<h1>\\p{Lu}\\p{L}+ \\d+ de \\p{L}+</h1>");
        assertThat(page("/roles/" + role.role, "Mara", "en")).contains("OWN: 4.5 from 2 raters", "50%");
    }

    @Test
    void aNameInAnotherScriptKeepsItsDirection() {
        assertThat(page("/roles/" + role.role, "Mara", "de")).contains("<bdi>" + NOOR + "</bdi>");
    }

    @Test
    void whatSomebodyChoseWinsOverTheirBrowser() {
        var hanne = TestPeople.anInterviewer();
        assertThat(hanne.asks().header("Accept-Language", "es").get("/account").asString())
                .contains("lang=\"es\"");
        var flash = hanne.asks()
                .header("Accept-Language", "es")
                .formParam("language", "de")
                .post("/account/language")
                .then()
                .statusCode(303)
                .extract()
                .cookie("assay-flash");
        assertThat(new String(Base64.getUrlDecoder().decode(flash), StandardCharsets.UTF_8))
                .isEqualTo("Die Sprache der Seiten ist geändert.");
        assertThat(hanne.asks().header("Accept-Language", "es").get("/account").asString())
                .contains("<html lang=\"de\">", "<option value=\"de\" dir=\"auto\" selected>Deutsch</option>");
        hanne.asks().formParam("language", "").post("/account/language").then().statusCode(303);
        assertThat(hanne.asks().header("Accept-Language", "es").get("/account").asString())
                .contains("<html lang=\"es\">");
    }

    @Test
    void aLanguageThatWeDoNotHaveIsRefused() {
        TestPeople.anInterviewer()
                .asks()
                .header("Accept-Language", "de")
                .formParam("language", "tlh")
                .post("/account/language")
                .then()
                .statusCode(422)
                .body(containsString("Muss eines der angebotenen sein."));
    }

    @Test
    void unknownLanguagesAreToldInEnglish() {
        assertThat(page("/", "Mara", "tlh, qya;q=0.5")).contains("<html lang=\"en\">", "Skip to content");
    }

    @Test
    void theWayInIsToldAsTheBrowserAsks() {
        assertThat(given().header("Accept-Language", "de").get("/sign-in").asString())
                .contains("<html lang=\"de\">", "Anmelden", "Passwort");
    }

    @Test
    void formsComeAgainWithTheirSentencesInTheLanguage() {
        role.as("Mara")
                .header("Accept-Language", "es")
                .formParam("title", " ")
                .formParam("version", "0")
                .post("/roles")
                .then()
                .statusCode(422)
                .body(containsString("No debe estar vacío."), containsString("hay que revisar un campo"));
    }

    @Test
    void errorPagesAreToldInTheLanguage() {
        for (var nowhere : List.of("/roles/00000000-0000-7000-8000-000000000000", "/no-such-page")) {
            var missing = role.as("Mara").header("Accept-Language", "de").get(nowhere);
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.asString())
                    .contains(
                            "<html lang=\"de\">", "Nicht gefunden", "Hier ist nichts, oder Sie dürfen es nicht sehen.");
        }
    }

    /// Scripts rely on its words.
    @Test
    void theRestContractStaysEnglish() {
        var hanne = TestPeople.anInterviewer();
        hanne.asks()
                .formParam("language", "de")
                .post("/account/language")
                .then()
                .statusCode(303);
        hanne.asks()
                .header("Accept-Language", "de")
                .get("/api/v1/roles/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body(containsString("There is nothing here, or it is not yours to see."));
        role.as("Mara")
                .header("Accept-Language", "de")
                .get("/api/v1/roles/" + role.role + "/evaluation")
                .then()
                .statusCode(200)
                .body(containsString("fewer than two independent interviewers"));
    }

    @ParameterizedTest
    @CsvSource({"de, muss vorhanden sein", "es, debe estar presente", "en, must be there"})
    void whatAValidatorRefusesIsSaidInTheLanguageOfThePage(String language, String words) {
        role.json("Hanne")
                .header("Accept-Language", language)
                .body("null")
                .post("/interviews/" + live + "/pad")
                .then()
                .statusCode(400)
                .body(containsString(words));
        role.json("owner")
                .header("Accept-Language", language)
                .body("null")
                .post("/api/v1/candidates")
                .then()
                .statusCode(400)
                .body(containsString("must be there"));
    }
}
