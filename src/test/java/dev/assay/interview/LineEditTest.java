package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.web.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEditTest {

    private static final List<String> NOTE = List.of("a\n", "b\n", "c");

    private static LineEdit edit(int at, int remove, String... insert) {
        return new LineEdit(at, remove, List.of(insert), null);
    }

    private static List<String> after(LineEdit... edits) {
        return LineEdit.splice(List.of(edits), NOTE).applyTo(NOTE);
    }

    @Test
    void aLineWithoutAnEndJoinsTheNextOne() {
        assertThat(after(edit(1, 0, "x"))).containsExactly("a\n", "xb\n", "c");
        assertThat(after(edit(3, 0, "d\n"))).containsExactly("a\n", "b\n", "cd\n");
        assertThat(after(edit(0, 1, "a\r"), edit(1, 0, "\n"))).containsExactly("a\r\n", "b\n", "c");
    }

    @Test
    void aChangeCountsWhatTheOneBeforeItSentAsLines() {
        assertThat(after(edit(0, 1, "x", "y"), edit(4, 0, "z"))).containsExactly("xyb\n", "cz");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> after(edit(0, 1, "x", "y"), edit(5, 0, "z")))
                .withMessageContaining("4 lines");
    }

    @Test
    void noChangeAndOneThatPutsBackWhatItTakesAreEmpty() {
        assertThat(LineEdit.splice(null, NOTE).empty()).isTrue();
        assertThat(LineEdit.splice(List.of(), NOTE).empty()).isTrue();
        assertThat(LineEdit.splice(List.of(edit(1, 1, "b\n")), NOTE).empty()).isTrue();
    }
}
