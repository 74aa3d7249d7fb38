package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.reading.BlockChoice;
import dev.assay.reading.BlockKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportFileTest {

    /// A copy of the program that never saw the request must know it again.
    @Test
    void aFileWithChoicesIsWrittenInOneOrder() {
        var choices = new HashMap<Integer, BlockChoice>();
        List.of(7, 3, 40, 1, 12, 29, 5, 18).forEach(number -> choices.put(number, new BlockChoice(BlockKind.IGNORED)));
        var file = ImportFile.of(
                "# R\n".getBytes(StandardCharsets.UTF_8),
                "n.md",
                ImportKind.NOTES,
                new ImportFile.Reading(choices, null, null));
        var written = ImportJson.write(file);
        var places = IntStream.of(1, 3, 5, 7, 12, 18, 29, 40)
                .mapToObj(number -> written.indexOf("\"" + number + "\":"))
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
        assertThat(written).contains("\"content\":\"sha256:").doesNotContain("\"bytes\"");
    }
}
