package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.shorthand.Block;
import dev.assay.shorthand.Shorthand;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinePropertiesTest {

    private static final int MEGABYTE = 1_000_000;
    private static final int QUARTER = MEGABYTE / 4;

    @Property
    void anyTextHasAnOutline(@ForAll String text) {
        assertThat(Outline.read(text)).isNotNull();
    }

    @Property
    void anyChoicesAreTaken(@ForAll("files") String text, @ForAll("choices") Map<Integer, BlockChoice> choices) {
        var guessed = Outline.read(text);
        var chosen = Outline.read(text, choices);
        assertThat(chosen.blocks())
                .extracting(OutlinedBlock::firstLine)
                .isEqualTo(
                        guessed.blocks().stream().map(OutlinedBlock::firstLine).toList());
    }

    @Property
    void aNoteIsTheTextFromItsFirstLineOn(@ForAll("files") String text) {
        var lines = new Shorthand(List.of()).read(text);
        for (var person : Outline.read(text).people()) {
            for (var note : person.notes()) {
                int start = lines.stream()
                        .limit(note.firstLine() - 1L)
                        .mapToInt(line -> line.whole().length())
                        .sum();
                assertThat(text.startsWith(note.text(), start)).isTrue();
            }
        }
    }

    @Property
    void blocksNeverOverlap(@ForAll("files") String text) {
        int free = 1;
        for (var block : Outline.read(text).blocks()) {
            assertThat(block.firstLine()).isGreaterThanOrEqualTo(free);
            assertThat(block.lastLine()).isGreaterThanOrEqualTo(block.firstLine());
            free = block.lastLine() + 1;
        }
    }

    @Property
    void theTreeCoversEveryLineOnce(@ForAll("files") String text) {
        var lines = new Shorthand(List.of()).read(text);
        var root = Block.of(lines);
        assertThat(root.first()).isEqualTo(1);
        assertThat(root.last()).isEqualTo(lines.size());
        root.all().forEach(OutlinePropertiesTest::assertChildrenFollowEachOther);
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "#",
                "# PEOPLE\n",
                "# A - B\n",
                "# PEOPLE\n## Ranking\n",
                "Ranking\n",
                "- a\n",
                "NEEDS\n- x\n",
                "**a**\n",
                "a\n===\n",
                "\n",
                "A: b\n",
                "?",
                "(",
                "[a] ",
                "#a ",
                "# PEOPLE\n## Robin\nRanking\n1. x\n",
                "NEEDS\n  - x\n"
            })
    void hostileFilesAreReadInLinearTime(String pattern) {
        assertThat(Outline.read(pattern.repeat(QUARTER / pattern.length()))).isNotNull();
        assertThat(Outline.read("# R\nNEEDS\n" + pattern.repeat(QUARTER / pattern.length())))
                .isNotNull();
    }

    private static void assertChildrenFollowEachOther(Block block) {
        int next = -1;
        for (var child : block.children()) {
            assertThat(child.level()).isGreaterThan(block.level());
            assertThat(child.first()).isGreaterThanOrEqualTo(block.body());
            assertThat(next < 0 || child.first() == next).isTrue();
            next = child.last() + 1;
        }
        assertThat(next < 0 || next == block.last() + 1).isTrue();
    }

    @Provide
    Arbitrary<String> files() {
        return FileTexts.of(
                "# PEOPLE",
                "## Robin",
                "### QA - Kim",
                "# Backend NOTES",
                "NEEDS",
                "QUESTIONS:",
                "- OWN - runs it (weight 2)",
                "- Strong English",
                "  - 1: bad",
                "- why? #OWN",
                "",
                " ",
                "**Ana (Technical):**",
                "**Ana:**",
                "Ranking",
                "1. Robin",
                "STYLE: what",
                "SKILLS:",
                "Experience",
                "Robin Vale",
                "=====",
                "-----",
                "#### Ana - Technical",
                "- ",
                "(",
                "#",
                "\tnested",
                "Candidate 3: Kim",
                "## Candidate 4",
                "text #OWN+",
                "Interviewer: Ana",
                "#### Ranking",
                "BACKEND",
                "# Kim Oduya");
    }

    @Provide
    Arbitrary<Map<Integer, BlockChoice>> choices() {
        var choice = Combinators.combine(
                        Arbitraries.of(BlockKind.class),
                        Arbitraries.of("", "Kim", "Ana (Technical)").injectNull(0.5))
                .as(BlockChoice::new);
        return Arbitraries.maps(Arbitraries.integers().between(-1, 12), choice).ofMaxSize(6);
    }
}
