package dev.assay.intake;

import static dev.assay.intake.ImportPeople.interview;
import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.TestDatabase;
import dev.assay.access.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportRollBackTest {

    ImportPeople vera;
    String named;
    String file;
    Response imported;

    @BeforeEach
    void aFileWasImported() {
        vera = manager();
        named = "Runa" + ImportPeople.unique().replaceAll("[^a-f]", "");
        file = """
                ## Miller NOTES

                NEEDS
                - STONE - Dresses the stone

                QUESTIONS
                - What did you grind last? #STONE

                # PEOPLE

                ### Jorund
                - #STONE=4

                **%s (Technical):**
                - knows the wind #STONE+
                """.formatted(named);
        imported = vera.imports(file);
        imported.then().statusCode(201);
    }

    private Response rollBack() {
        return vera.asks().delete("/api/v1/imports/{id}", imported.<String>path("id"));
    }

    private boolean knows(String name) {
        return QuarkusTransaction.requiringNew().call(() -> User.count("name", name) > 0);
    }

    @Test
    void everythingItCreatedGoes() {
        assertThat(knows(named)).isTrue();
        rollBack().then().statusCode(204);
        vera.gets("/roles").then().body("items", hasSize(0));
        vera.gets("/candidates").then().body("items.name", org.hamcrest.Matchers.not(hasItem("Jorund")));
        vera.gets("/interviews/{id}", interview(imported, "Jorund")).then().statusCode(404);
        vera.gets("/imports/{id}", imported.<String>path("id")).then().body("status", equalTo("ROLLED_BACK"));
        assertThat(knows(named)).isFalse();
        rollBack().then().statusCode(409);
    }

    @Test
    void afterwardsTheSameBytesImportAnew() {
        rollBack();
        vera.imports(file).then().statusCode(201).body("created.roles", equalTo(1));
    }

    @Test
    void whatWasThereBeforeStays() {
        var more = vera.imports(file + "\n### Brynja\n- new\n");
        vera.asks()
                .delete("/api/v1/imports/{id}", more.<String>path("id"))
                .then()
                .statusCode(204);
        vera.gets("/interviews/{id}", interview(imported, "Jorund")).then().statusCode(200);
        String role = imported.path("roles[0].id");
        vera.gets("/roles/{id}/candidacies", role).then().body("items.name", equalTo(List.of("Jorund")));
    }

    @Test
    void anImportThatOnlyChangedThingsIsNotTakenBack() {
        var changed = vera.imports(file.replace("knows the wind", "knows all winds"));
        changed.then().body("updated.interviews", equalTo(1));
        vera.asks()
                .delete("/api/v1/imports/{id}", changed.<String>path("id"))
                .then()
                .statusCode(409)
                .body("detail", containsString("created nothing"));
        rollBack().then().statusCode(409).body("violations.message", hasItem("was edited"));
    }

    @Test
    void anEditedNoteStandsInTheWay() {
        var path = "/interviews/" + interview(imported, "Jorund") + "/note";
        vera.puts(path, Map.of("text", "mine now\n")).then().statusCode(200);
        rollBack()
                .then()
                .statusCode(409)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(vera.name() + " on Jorund (Notes)"))
                .body("violations[0].message", equalTo("was edited"));
        vera.gets("/imports/{id}", imported.<String>path("id")).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void aSubmissionStandsInTheWay() {
        vera.puts("/interviews/" + interview(imported, "Jorund") + "/submission", Map.of());
        rollBack().then().statusCode(409).body("violations.message", equalTo(List.of("was submitted")));
    }

    @Test
    void aRatingByHandStandsInTheWay() {
        var ratings = Map.of("ratings", List.of(Map.of("need", "STONE", "value", 2)));
        vera.puts("/interviews/" + interview(imported, "Jorund") + "/ratings", ratings);
        rollBack().then().statusCode(409).body("violations.message", equalTo(List.of("has ratings given by hand")));
    }

    @Test
    void anotherCandidateOfTheRoleStandsInTheWay() {
        String candidate = vera.posts("/candidates", Map.of("name", "Eir")).path("id");
        String role = imported.path("roles[0].id");
        vera.posts("/roles/" + role + "/candidacies", Map.of("candidateId", candidate))
                .then()
                .statusCode(201);
        rollBack()
                .then()
                .statusCode(409)
                .body("violations[0].field", equalTo("Miller"))
                .body("violations[0].message", equalTo("has other candidates: 1"));
    }

    @Test
    void aMovedCandidateAndAChangedNeedStandInTheWay() {
        String candidacy = imported.path("candidates[0].candidacyId");
        vera.puts("/candidacies/" + candidacy, Map.of("stage", "Offer")).then().statusCode(200);
        String need = vera.gets("/roles/{id}/needs", imported.<String>path("roles[0].id"))
                .path("items[0].id");
        vera.puts("/needs/" + need, Map.of("code", "STONE", "title", "Stones"))
                .then()
                .statusCode(200);
        rollBack().then().statusCode(409).body("violations.field", equalTo(List.of("need STONE", "Jorund")));
    }
}
