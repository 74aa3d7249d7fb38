package dev.assay.intake;

import static dev.assay.intake.ImportPeople.manager;
import static dev.assay.intake.ImportPeople.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DossierImportTest {

    ImportPeople vera;
    String name;
    String file;
    Response imported;

    @BeforeEach
    void aDossierWasImported() {
        vera = manager();
        name = "Sigrun " + ImportPeople.unique();
        file = """
                Name: %s
                Harbour Works
                Crane planning
                Headline
                I rebuilt the planning of 12 cranes.
                Context
                ? ships waited
                Result
                ? Waiting fell by 50%% in the old harbour
                Learning
                ? ask first
                """.formatted(name);
        imported = vera.imports(file);
        imported.then().statusCode(201);
    }

    private List<String> texts() {
        return claims().path("items.text");
    }

    private Response claims() {
        return vera.gets("/candidates/{id}/claims", imported.<String>path("candidates[0].id"));
    }

    private String claim(String text) {
        return claims().path("items.find { it.text == '%s' && it.kind == 'QUANTITY' }.id".formatted(text));
    }

    @Test
    void itsKindIsGuessedAndItsClaimsAreCounted() {
        imported.then()
                .body("created.claims", equalTo(6))
                .body("created.candidates", equalTo(1))
                .body("created.roles", equalTo(0))
                .body("candidates[0].name", equalTo(name))
                .body("candidates[0].role", nullValue());
        assertThat(texts())
                .containsExactly(
                        "I rebuilt the planning of 12 cranes.",
                        "I rebuilt the planning of 12 cranes.",
                        "? ships waited",
                        "? Waiting fell by 50% in the old harbour",
                        "Waiting fell by 50% in the old harbour",
                        "? ask first");
        vera.gets("/imports/{id}", imported.<String>path("id")).then().body("kind", equalTo("dossier"));
        claims().then()
                .body("items[0].importId", equalTo(imported.path("id")))
                .body("items[1].section", equalTo("Harbour Works"))
                .body("items[1].story", equalTo("Crane planning"))
                .body("items[1].part", equalTo("Headline"))
                .body("items[1].quantities[0].text", equalTo("12 cranes"));
    }

    @Test
    void aPreviewStoresNothing() {
        var other = manager();
        other.previews(file.replace(name, name + " Two")).then().statusCode(200).body("created.claims", equalTo(6));
        other.gets("/candidates?name=" + name + " Two").then().body("items", hasSize(0));
    }

    @Test
    void theSameBytesCreateNothing() {
        var again = vera.imports(file);
        again.then().statusCode(200).body("id", equalTo(imported.path("id")));
        assertThat(again.<Map<String, Integer>>path("created").values()).containsOnly(0);
        assertThat(texts()).hasSize(6);
    }

    @Test
    void aChangedFileShowsTheDifferenceAndUpdates() {
        var changed = file.replace("50%", "60%").replace("? ask first", "? ask first\n? ask twice");
        vera.previews(changed)
                .then()
                .body("created.claims", equalTo(0))
                .body("updated.claims", equalTo(3))
                .body("unchanged.claims", equalTo(3))
                .body("changes[0].added", hasSize(2));
        var id = claim("Waiting fell by 50% in the old harbour");
        vera.imports(changed).then().statusCode(201).body("updated.claims", equalTo(3));
        assertThat(texts()).hasSize(6).contains("Waiting fell by 60% in the old harbour", "? ask first\n? ask twice");
        vera.gets("/claims/{id}", id).then().body("text", containsString("60%"));
    }

    @Test
    void whatSomebodyAskedAboutOrEditedStays() {
        var asked = claim("Waiting fell by 50% in the old harbour");
        var edited = claim("I rebuilt the planning of 12 cranes.");
        vera.puts("/claims/" + asked, Map.of("probed", true)).then().statusCode(200);
        vera.puts("/claims/" + edited, Map.of("text", "12 cranes, all of them"))
                .then()
                .statusCode(200);
        var again = vera.imports(file.replace("50%", "60%") + "? and last\n");
        again.then().statusCode(201);
        assertThat(warnings(again)).anyMatch(it -> it.contains("somebody has asked about it") && it.contains("60%"));
        assertThat(texts()).contains("Waiting fell by 50% in the old harbour", "12 cranes, all of them");
        assertThat(texts()).doesNotContain("Waiting fell by 60% in the old harbour");
    }

    @Test
    void whatTheFileHasNoLongerStays() {
        var again = vera.imports(file.replace("? Waiting fell by 50% in the old harbour", "? better"));
        assertThat(warnings(again)).contains("Claims that this file does not have, and that stay: 1.");
        assertThat(texts()).contains("Waiting fell by 50% in the old harbour", "? better");
    }

    @Test
    void itIsRolledBackUntilSomebodyBuildsOnIt() {
        vera.puts("/claims/" + claim("I rebuilt the planning of 12 cranes."), Map.of("probed", true))
                .then()
                .statusCode(200);
        var refused = vera.asks().delete("/api/v1/imports/{id}", imported.<String>path("id"));
        refused.then()
                .statusCode(409)
                .body("violations[0].field", equalTo("claim \"I rebuilt the planning of 12 cranes.\""));
        var other = manager();
        var another = file.replace(name, name + " Two");
        var theirs = other.imports(another);
        other.asks()
                .delete("/api/v1/imports/{id}", theirs.<String>path("id"))
                .then()
                .statusCode(204);
        other.gets("/candidates/{id}", theirs.<String>path("candidates[0].id"))
                .then()
                .statusCode(404);
        other.imports(another).then().statusCode(201).body("created.claims", equalTo(6));
    }

    @Test
    void aClaimAddedByHandKeepsTheCandidate() {
        String candidate = imported.path("candidates[0].id");
        vera.posts("/candidates/" + candidate + "/claims", Map.of("text", "led 3 teams"))
                .then()
                .statusCode(201);
        vera.asks()
                .delete("/api/v1/imports/{id}", imported.<String>path("id"))
                .then()
                .statusCode(409)
                .body("violations[0].message", containsString("claims that were added since"));
    }

    @Test
    void aRoleAndACandidateMayBeNamed() {
        var other = manager();
        var role = other.imports("## Pilot NOTES\n\n# PEOPLE\n\n### Torunn\n- calm\n");
        role.then().statusCode(201);
        var dossier = file.replace("Name: " + name + "\n", "");
        other.imports(dossier).then().statusCode(422).body("detail", containsString("whose dossier"));
        var named = other.sends(dossier.getBytes(StandardCharsets.UTF_8))
                .queryParam("candidate", "torunn")
                .queryParam("role", "Pilot")
                .post("/api/v1/imports");
        named.then()
                .statusCode(201)
                .body("created.candidates", equalTo(0))
                .body("candidates[0].id", equalTo(role.path("candidates[0].id")))
                .body("candidates[0].candidacyId", notNullValue())
                .body("candidates[0].role", equalTo("Pilot"));
    }

    @Test
    void anotherManagersCandidateIsNotTouched() {
        var other = manager();
        var role = vera.imports("## Diver NOTES\n\n# PEOPLE\n\n### " + name + "\n- wet\n");
        role.then().statusCode(201);
        other.imports(file).then().statusCode(201).body("created.candidates", equalTo(0)); // of no role: everybody's
        vera.sends(file.getBytes(StandardCharsets.UTF_8))
                .queryParam("role", "Diver")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("created.claims", equalTo(6));
        other.gets("/candidates/{id}/claims", role.<String>path("candidates[0].id"))
                .then()
                .statusCode(404);
    }

    @Test
    void twoPeopleOfOneNameNeedARole() {
        for (var title : List.of("Rigger", "Welder")) {
            vera.imports("## " + title + " NOTES\n\n# PEOPLE\n\n### Asta " + name + "\n- x\n")
                    .then()
                    .statusCode(201);
        }
        vera.imports(file.replace("Name: ", "Name: Asta "))
                .then()
                .statusCode(422)
                .body("detail", containsString("name the role"));
    }

    @Test
    void interviewersMayNot() {
        ImportPeople.a(Access.INTERVIEWER).imports(file).then().statusCode(403);
    }
}
