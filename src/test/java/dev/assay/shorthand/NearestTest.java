package dev.assay.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final String LONGEST = "A".repeat(40);

    @ParameterizedTest
    @CsvSource({
        "own, own, 0",
        "owm, own, 1",
        "xown, own, 1",
        "own, xown, 1",
        "ownx, own, 1",
        "own, ownx, 1",
        "o, own, 2",
        "xyown, own, 2",
        "own, xyown, 2",
        "lead, laed, 2",
        "xlea, lead, 2",
        "abc, xyz, 3",
        "o, oxyz, 3",
        "platform, landform, 3"
    })
    void editsAreCountedUpToThree(String typed, String code, int edits) {
        assertThat(Nearest.edits(typed, code)).isEqualTo(edits);
    }

    @Test
    void ofSeveralEquallyNearTheFirstOfTheRoleIsMeant() {
        assertThat(nearest("#TEAN", "TEAM", "TEAR")).isEqualTo("TEAM");
        assertThat(nearest("#TEAN", "TEAR", "TEAM")).isEqualTo("TEAR");
        assertThat(nearest("#TEAN", "TRAM", "TEAM")).isEqualTo("TEAM");
    }

    @Test
    void upToFortyCharactersAreCompared() {
        assertThat(nearest("behind some words #" + "A".repeat(39) + "B", LONGEST))
                .isEqualTo(LONGEST);
        assertThat(nearest("#" + "A".repeat(41), LONGEST)).isNull();
    }

    private static String nearest(String line, String... codes) {
        return new Shorthand(List.of(codes))
                .read(line)
                .getFirst()
                .notUnderstood()
                .getFirst()
                .nearest();
    }
}
