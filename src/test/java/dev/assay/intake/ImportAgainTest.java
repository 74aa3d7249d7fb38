package dev.assay.intake;

import static dev.assay.intake.ImportPeople.interview;
import static dev.assay.intake.ImportPeople.manager;
import static dev.assay.intake.ImportPeople.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.TestDatabase;
import dev.assay.access.Access;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportAgainTest {

    private static final String FILE = """
            ## Keeper NOTES

            NEEDS
            - LAMP - Keeps the lamp (weight 2)
            - ROPE

            # PEOPLE

            ### Sunniva
            - first line
            - second line #LAMP+
            - third line

            ### Halvard
            - quiet
            """;

    @Inject
    EntityManager database;

    ImportPeople vera;
    Response first;

    @BeforeEach
    void aFileWasImported() {
        vera = manager();
        first = vera.imports(FILE);
        first.then().statusCode(201);
    }

    @Test
    void theSameBytesCreateNothing() {
        var again = vera.imports(FILE);
        again.then().statusCode(200).body("id", equalTo(first.path("id"))).body("candidates", hasSize(2));
        assertThat(again.<Map<String, Integer>>path("created").values())
                .containsOnly(0)
                .hasSize(7);
        assertThat(again.<Map<String, Integer>>path("unchanged")).containsEntry("candidates", 2);
        vera.gets("/imports").then().body("items", hasSize(1));
    }

    @Test
    void theSameBytesByAnotherManagerOfTheRoleCreateNothing() {
        var other = manager();
        var team = Map.of("managers", List.of(vera.id(), other.id()));
        vera.puts("/roles/" + first.path("roles[0].id"), Map.of("title", "Keeper", "team", team))
                .then()
                .statusCode(200);
        other.imports(FILE).then().statusCode(200).body("id", equalTo(first.path("id")));
        ImportPeople.a(Access.OWNER)
                .gets("/imports/{id}", first.<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void theSameBytesSentFiveTimesAtOnceAreOneImport() throws Exception {
        var text = FILE.replace("Keeper", "Warden");
        Callable<Response> send = () -> vera.imports(text);
        try (var pool = Executors.newFixedThreadPool(5)) {
            var answers = pool
                    .invokeAll(IntStream.range(0, 5).mapToObj(_ -> send).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers.stream().map(Response::statusCode).sorted().toList())
                    .containsExactly(200, 200, 200, 200, 201);
            assertThat(answers.stream().map(it -> it.<String>path("id")).collect(Collectors.toSet()))
                    .hasSize(1);
        }
        vera.gets("/roles").then().body("items", hasSize(2));
    }

    @Test
    void aChangedNoteIsUpdatedAndItsOtherLinesStayTheSame() {
        List<String> before = lineIds();
        var changed = FILE.replace("- first line\n", "- zero\n- first line\n").replace("third line", "third LINE");
        var preview = vera.previews(changed);
        preview.then()
                .body("changes[0].added", equalTo(List.of("- zero", "- third LINE")))
                .body("changes[0].removed", equalTo(List.of("- third line")));
        var again = vera.imports(changed);
        again.then()
                .statusCode(201)
                .body("created.interviews", equalTo(0))
                .body("updated.interviews", equalTo(1))
                .body("updated.noteLines", equalTo(2))
                .body("unchanged.interviews", equalTo(1))
                .body("unchanged.candidates", equalTo(2));
        assertThat(vera.note(first, "Sunniva"))
                .isEqualTo("- zero\n- first line\n- second line #LAMP+\n- third LINE\n\n");
        assertThat(lineIds().subList(1, 3)).isEqualTo(before.subList(0, 2));
        vera.imports(changed.replace("zero", "nought")).then().body("updated.interviews", equalTo(1));
    }

    @Test
    void whatTheFileSaysOfTheRoleIsUpdated() {
        var changed = FILE.replace("(weight 2)", "(weight 3, must have 4)")
                .replace("- ROPE\n", "- ROPE\n- WEATHER - Reads the sky\n\nQUESTIONS\n- Which storm was worst?\n");
        var again = vera.imports(changed);
        again.then()
                .statusCode(201)
                .body("created.needs", equalTo(1))
                .body("created.questions", equalTo(1))
                .body("updated.needs", equalTo(1))
                .body("unchanged.needs", equalTo(1))
                .body("updated.roles", equalTo(1))
                .body("changes[0].what", equalTo("Keeper, need LAMP"))
                .body("changes[0].removed", equalTo(List.of("LAMP - Keeps the lamp (weight 2)")))
                .body("changes[0].added", equalTo(List.of("LAMP - Keeps the lamp (weight 3, must have 4)")));
    }

    @Test
    void whatTheFileLeavesOpenStays() {
        String role = first.path("roles[0].id");
        List<Map<String, Object>> needs = vera.gets("/roles/{id}/needs", role).path("items");
        var rope = Map.of("code", "ROPE", "title", "Splices", "weight", 5, "anchors", Map.of("1", "no"));
        vera.puts("/needs/" + needs.get(1).get("id"), rope).then().statusCode(200);
        vera.imports(FILE + "\n").then().statusCode(201).body("unchanged.needs", equalTo(2));
        vera.gets("/roles/{id}/needs", role)
                .then()
                .body("items[1].title", equalTo("Splices"))
                .body("items[1].weight", equalTo(5.0f));
    }

    @Test
    void anEditedNoteStaysAndTheWarningSaysWhatDiffers() {
        vera.puts("/interviews/" + interview(first, "Halvard") + "/note", Map.of("text", "- quiet, mostly\n"));
        var again = vera.imports(FILE.replace("- quiet", "- silent"));
        again.then().statusCode(201).body("updated", equalTo(Map.of()));
        assertThat(warnings(again))
                .anyMatch(it -> it.contains("edited")
                        && it.contains("only the file has: 1: \"- silent\".")
                        && it.endsWith("only the note has: 1.")
                        && !it.contains("mostly"));
        assertThat(vera.note(first, "Halvard")).isEqualTo("- quiet, mostly\n");
    }

    @Test
    void aSubmittedNoteStays() {
        vera.puts("/interviews/" + interview(first, "Halvard") + "/submission", Map.of())
                .then()
                .statusCode(200);
        var again = vera.imports(FILE.replace("- quiet", "- silent"));
        assertThat(warnings(again)).anyMatch(it -> it.contains("submitted"));
        assertThat(vera.note(first, "Halvard")).isEqualTo("- quiet\n");
    }

    @Test
    void aLineSomebodyRatedFromStays() {
        var interview = interview(first, "Sunniva");
        var ratings = Map.of("ratings", List.of(Map.of("need", "LAMP", "value", 4)));
        vera.puts("/interviews/" + interview + "/ratings", ratings).then().statusCode(200);
        var gone = vera.imports(FILE.replace("- second line #LAMP+\n", ""));
        assertThat(warnings(gone)).anyMatch(it -> it.contains("linked or rated from its line 2"));
        assertThat(vera.note(first, "Sunniva")).contains("second line");
        vera.imports(FILE.replace("- first line\n", "")).then().body("updated.interviews", equalTo(1));
    }

    @Test
    void aLineSomebodyLinkedStays() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into evidence"
                                + " select :id, l.interview_id, l.id, n.id, 'MENTION', 'LINK' from note_line l, need n"
                                + " where l.interview_id = :interview and l.position = 2"
                                + " and n.code = 'ROPE' and n.role_id = :role")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("interview", UUID.fromString(interview(first, "Sunniva")))
                        .setParameter("role", UUID.fromString(first.path("roles[0].id")))
                        .executeUpdate());
        var again = vera.imports(FILE.replace("- third line\n", ""));
        assertThat(warnings(again)).anyMatch(it -> it.contains("linked or rated from its line 3"));
        assertThat(vera.note(first, "Sunniva")).contains("third line");
    }

    @Test
    void peopleAndNotesThatAreNewComeIn() {
        var more = FILE + "\n### Torunn\n- new\n\n**Vigdis (Screen):**\n- screened\n";
        vera.imports(more)
                .then()
                .statusCode(201)
                .body("created.candidates", equalTo(1))
                .body("created.interviews", equalTo(2))
                .body("unchanged.interviews", equalTo(1));
    }

    private List<String> lineIds() {
        List<String> ids =
                vera.gets("/interviews/{id}/note", interview(first, "Sunniva")).path("lines.id");
        return Stream.concat(ids.stream(), Stream.empty()).toList();
    }
}
