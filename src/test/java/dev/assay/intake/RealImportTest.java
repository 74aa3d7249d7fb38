package dev.assay.intake;

import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.TestDatabase;
import dev.assay.reading.Decoding;
import dev.assay.reading.Outline;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Imports the notes a hiring manager really took, which stay beside the project:
/// `-Dassay.real-notes=<dir>`.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RealImportTest {

    @Test
    void theNotesOfThePastComeInWhole() throws IOException {
        String directory = System.getProperty("assay.real-notes", "");
        assumeTrue(
                !directory.isEmpty(), "skipped: -Dassay.real-notes gives no directory with hiring-manager-notes.txt");
        var bytes = Files.readAllBytes(Path.of(directory, "hiring-manager-notes.txt"));
        var outline = Outline.read(Decoding.text(bytes));
        var vera = manager();
        var imported = vera.imports(bytes);
        imported.then().statusCode(201);
        Map<String, Integer> created = imported.path("created");
        assertThat(created)
                .containsEntry("roles", 2)
                .containsEntry("needs", 6)
                .containsEntry("questions", 4)
                .containsEntry("candidates", 3)
                .containsEntry("interviews", 3)
                .containsEntry("claims", 0);
        System.out.println("Created from the real notes: " + created);
        for (var person : outline.people()) {
            var text = person.notes().getFirst().text();
            assertThat(vera.note(imported, person.name())).isEqualTo(text);
            vera.gets("/interviews/{id}/note", ImportPeople.interview(imported, person.name()))
                    .then()
                    .body("lines.size()", equalTo(LineDiff.lines(text).size()));
        }
        assertThat(outline.people()).hasSize(3);
        vera.imports(bytes).then().statusCode(200).body("id", equalTo(imported.path("id")));
        assertThat(imported.<List<String>>path("roles.title")).containsExactly("Backend", "QA");
        vera.asks()
                .delete("/api/v1/imports/{id}", imported.<String>path("id"))
                .then()
                .statusCode(204);
    }
}
