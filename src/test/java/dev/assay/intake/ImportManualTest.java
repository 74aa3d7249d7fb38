package dev.assay.intake;

import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Holds docs/importing.md to what it says of its example.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportManualTest {

    @Test
    void theExampleOfTheManualCreatesWhatItSays() throws IOException {
        var manual = Files.readString(Path.of("docs/importing.md"));
        int start = manual.indexOf("```markdown\n") + 12;
        var example = manual.substring(start, manual.indexOf("```\n", start));
        var imported = manager().imports(example);
        Map<String, Integer> created = imported.path("created");
        var sentence = "This example creates %d roles, %d needs, %d questions, %d candidates and %d interviews."
                .formatted(
                        created.get("roles"),
                        created.get("needs"),
                        created.get("questions"),
                        created.get("candidates"),
                        created.get("interviews"));
        assertThat(manual).contains(sentence);
        assertThat(imported.<List<String>>path("candidates.role")).containsExactly("Backend", "QA");
    }
}
