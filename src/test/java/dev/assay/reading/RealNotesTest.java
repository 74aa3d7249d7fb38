package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads the notes a hiring manager really took, which stay beside the project:
/// `-Dassay.real-notes=<dir>`.
class RealNotesTest {

    private String text;
    private Outline outline;

    @BeforeEach
    void readTheFile() throws IOException {
        String directory = System.getProperty("assay.real-notes", "");
        assumeTrue(
                !directory.isEmpty(), "skipped: -Dassay.real-notes gives no directory with hiring-manager-notes.txt");
        text = Decoding.text(Files.readAllBytes(Path.of(directory, "hiring-manager-notes.txt")));
        outline = Outline.read(text);
    }

    @Test
    void theTemplateComesOut() {
        assertThat(outline.roles()).extracting(OutlinedRole::title).containsExactly("Backend", "QA");
        var backend = outline.roles().getFirst();
        assertThat(backend.needs())
                .extracting(OutlinedNeed::code)
                .containsExactly("ENGLISH", "DESIGN", "OWN", "CODE", "LEAD", "PROCESSES");
        assertThat(backend.needs())
                .extracting(OutlinedNeed::codeInvented)
                .containsExactly(true, false, false, false, false, false);
        assertThat(backend.questions()).hasSize(4);
        assertThat(backend.headings())
                .extracting(OutlinedHeading::name)
                .containsExactly("EXPERIENCE", "SKILLS", "STRENGTH", "STYLE");
        assertThat(backend.levels()).hasSize(5);
        assertThat(outline.warnings())
                .anyMatch(warning -> warning.message().toString().contains("ENGLISH"));
    }

    @Test
    void thePeopleComeOutWithEveryCharacter() {
        var headings = text.lines().filter(line -> line.startsWith("### ")).toList();
        assertThat(headings).hasSize(3);
        assertThat(outline.people())
                .extracting(person -> person.role().equals("QA") ? "### QA - " + person.name() : "### " + person.name())
                .containsExactlyElementsOf(headings.stream().map(String::strip).toList());
        assertThat(outline.people()).extracting(OutlinedPerson::role).containsExactly("QA", "QA", "Backend");
        var notes = outline.people().stream()
                .flatMap(person -> person.notes().stream())
                .toList();
        assertThat(notes).hasSize(3);
        String rest = text;
        for (var note : notes) {
            int start = rest.indexOf("\n### ");
            rest = rest.substring(rest.indexOf('\n', start + 1) + 1);
            int next = rest.indexOf("\n### ");
            assertThat(note.text()).isEqualTo(next < 0 ? rest : rest.substring(0, next + 1));
            assertThat(text.lines().limit(note.firstLine() - 1L).toList().getLast())
                    .startsWith("### ");
        }
        assertThat(List.copyOf(outline.blocks())).isNotEmpty();
    }
}
