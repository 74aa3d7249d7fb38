package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NoteStepTest {

    private static final Instant TEN = Instant.parse("2030-01-02T10:00:00Z");

    private static NoteEdit edit(long revision, long second, String removed, String inserted) {
        var splice = new Splice(0, Splice.lines(removed), Splice.lines(inserted));
        return new NoteEdit(UUID.randomUUID(), revision, splice, TEN.plusSeconds(second));
    }

    @Test
    void whatIsTypedWithoutAPauseIsOneStep() {
        var steps = NoteStep.of(List.of(edit(1, 0, "", "ab"), edit(2, 59, "ab", "abc\n"), edit(3, 119, "abc\n", "x")));
        var later = TEN.plusSeconds(119);
        assertThat(steps)
                .containsExactly(
                        new NoteStep(3, later, later, 1, 4, 1), new NoteStep(2, TEN, TEN.plusSeconds(59), 2, 2, 6));
        assertThat(steps.getFirst().grown()).isEqualTo(-3);
    }

    @Test
    void noStepIsLongerThanTenMinutes() {
        var edits = LongStream.rangeClosed(1, 25)
                .mapToObj(i -> edit(i, i * 30, "", "a"))
                .toList();
        assertThat(NoteStep.of(edits)).extracting(NoteStep::revisions).containsExactly(5, 20);
    }

    @Test
    void aNoteNobodyWroteHasNone() {
        assertThat(NoteStep.of(List.of())).isEmpty();
    }
}
