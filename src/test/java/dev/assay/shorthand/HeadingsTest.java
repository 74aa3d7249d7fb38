package dev.assay.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "## C#, C#",
        "## Systems ##, Systems",
        "'## Systems: ## ', Systems",
        "'##   Systems :', Systems",
        "'Systems:', Systems",
        "' SYSTEMS ', SYSTEMS",
        "#Systems, #Systems",
        "'###### Six', Six",
        "'##', ''",
        "'', ''"
    })
    void theWordsOfAHeadingAreWithoutItsSigns(String line, String words) {
        assertThat(Headings.text(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"# a, 1", "'   ###### a', 6", "####### a, 0", "'    # a', 0", "a, 0", "#a, 0", "'# ', 0", "'', 0"})
    void theLevelIsTheNumberOfSigns(String line, int level) {
        assertThat(Headings.level(line)).isEqualTo(level);
    }

    @Test
    void aMarkdownHeadingWithAMisspeltMarkStaysOneAndWithAMarkIsNone() {
        assertThat(read("## Team #OWM").heading()).isTrue();
        assertThat(read("## Team #OWN").heading()).isFalse();
        assertThat(read("TEAM: #OWM:").heading()).isFalse();
    }

    private static Line read(String line) {
        return new Shorthand(List.of("OWN")).read(line).getFirst();
    }
}
