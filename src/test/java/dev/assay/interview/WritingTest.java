package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestRoles;
import dev.assay.shorthand.Verdict;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several changes of a note in one transaction, as an import or a script's patch makes them.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestTransaction
class WritingTest {

    private static final String FIRST = "a\n#OWN+ b\n#CODE- c\n";

    UUID interview;
    Writing writing;

    @BeforeEach
    void aNote() {
        var mara = TestPeople.aManager();
        var role = TestRoles.aRole("Keeper", mara);
        interview = TestRoles.draft(TestRoles.aCandidacy(role, "Robin Example"), mara, FIRST);
        writing = new Writing(Interview.findWhole(interview).orElseThrow(), FixedClock.NOW);
    }

    @Test
    void linesThatMovedTwiceKeepTheirEvidence() {
        var before = NoteLine.listOf(interview).stream().map(line -> line.id).toList();
        writing.note(1, "new\n" + FIRST);
        writing.note(2, "newer\nnew\n" + FIRST);
        writing.note(3, "newer\nnew\n" + FIRST + "#OWN- d\n");
        var lines = NoteLine.listOf(interview);
        assertThat(lines).extracting(line -> line.position).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(lines.subList(2, 5)).extracting(line -> line.id).isEqualTo(before);
        assertThat(evidence()).containsExactly("3 OWN STRENGTH", "4 CODE CONCERN", "5 OWN CONCERN");
    }

    @Test
    void linesThatWentTakeTheirEvidenceAlong() {
        writing.note(1, "#OWN+ b\n#CODE- c\n");
        writing.note(2, "#CODE- c\n");
        writing.note(3, "#CODE- c\nx\n#ENGLISH++ y\n");
        assertThat(NoteLine.listOf(interview)).extracting(line -> line.position).containsExactly(0, 1, 2);
        assertThat(evidence()).containsExactly("0 CODE CONCERN", "2 ENGLISH STRONG_STRENGTH");
    }

    @Test
    void whatWasLinkedByHandMovesWithItsLine() {
        writing.link(NoteLine.listOf(interview).getFirst().id, "ENGLISH", Verdict.STRENGTH);
        writing.note(1, "new\n" + FIRST);
        writing.note(2, "newer\nnew\n" + FIRST);
        assertThat(evidence()).containsExactly("2 ENGLISH STRENGTH", "3 OWN STRENGTH", "4 CODE CONCERN");
    }

    private List<String> evidence() {
        return Evidence.listOf(interview).stream()
                .map(it -> it.line.position + " " + it.need.code() + " " + it.verdict)
                .sorted()
                .toList();
    }
}
