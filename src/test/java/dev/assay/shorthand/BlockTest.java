package dev.assay.shorthand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Trees are compared as a whole: a line a block, with its kind, level, title, and the lines it
/// begins at, has its body from, and ends at.
class BlockTest {

    @Test
    void aTextWithoutHeadingsIsOneBlock() {
        assertTree("on call\nfor years", "TEXT 0 «» 1 1 2");
        assertTree("", "TEXT 0 «» 1 1 0");
    }

    @Test
    void headingsOfEachKindStandBelowOneAnother() {
        assertTree("""
                Ines
                ====

                Systems
                ---
                ### On call
                **Last year**
                OUTAGES
                Longest:
                two days
                """, """
                TEXT 0 «» 1 1 10
                UNDERLINED 1 «Ines» 1 3 10
                UNDERLINED 2 «Systems» 4 6 10
                MARKDOWN 3 «On call» 6 7 10
                BOLD 7 «Last year» 7 8 10
                CAPITALS 8 «OUTAGES» 8 9 10
                COLON 9 «Longest» 9 10 10""");
    }

    @Test
    void aBlockEndsAboveTheNextHeadingOfItsLevelOrAbove() {
        assertTree("""
                before
                ## Systems
                ### Outages
                two
                ### Alerts
                ## Team
                five
                # Later
                """, """
                TEXT 0 «» 1 1 8
                MARKDOWN 2 «Systems» 2 3 5
                MARKDOWN 3 «Outages» 3 4 4
                MARKDOWN 3 «Alerts» 5 6 5
                MARKDOWN 2 «Team» 6 7 7
                MARKDOWN 1 «Later» 8 9 8""");
    }

    @Test
    void childrenBelongToTheHeadingAbove() {
        var whole = read("# Ines\n## Systems\n## Team\n# Teo\n");
        assertThat(whole.children()).extracting(Block::title).containsExactly("Ines", "Teo");
        assertThat(whole.children().getFirst().children())
                .extracting(Block::title)
                .containsExactly("Systems", "Team");
        assertThat(whole.children().getLast().children()).isEmpty();
    }

    @Test
    void aParagraphIsUnderlinedAtItsFirstLineOnly() {
        assertTree("Ines\n===\n", "TEXT 0 «» 1 1 2\nUNDERLINED 1 «Ines» 1 3 2");
        assertTree("x\n\nIt went\n---\ny", "TEXT 0 «» 1 1 5\nUNDERLINED 2 «It went» 3 5 5");
        assertTree("x\n\none\nIt went\n---\n", "TEXT 0 «» 1 1 5");
        assertTree("one\nIt went\n---\n\n", "TEXT 0 «» 1 1 4");
    }

    @Test
    void aHeadingRightBelowAnUnderlineIsOneToo() {
        assertTree("Ines\n---\n## Team\n", "TEXT 0 «» 1 1 3\nUNDERLINED 2 «Ines» 1 3 2\nMARKDOWN 2 «Team» 3 4 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ines\n--", "Ines\n==-", "Ines\nx==", "\n---", "##\n---", "- Ines\n---", "+ Ines\n---", "Ines"})
    void otherLinesAreNotUnderlined(String text) {
        assertThat(read(text).all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"**Team**,Team", "'**Team**:',Team", "'  **Team:** ',Team", "**T**,T", "**a *b* c**,a *b* c"})
    void aBoldLineIsAHeading(String line, String title) {
        assertTree(line, "TEXT 0 «» 1 1 1\nBOLD 7 «" + title + "» 1 2 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"**", "***", "****", "*****", "**:**", "** **", "**a** or **b**", "**a** b", "a **b**", "*a*"})
    void otherStarsAreNoHeading(String line) {
        assertThat(read(line).all()).hasSize(1);
    }

    @Test
    void aLineWithAMarkOfTheRoleIsAHeadingAllTheSame() {
        assertTree("## Team #OWN+", "TEXT 0 «» 1 1 1\nMARKDOWN 2 «Team #OWN+» 1 2 1");
    }

    @Test
    void onlyMarkdownsTwoKindsDivideAFile() {
        assertThat(read("# a\n\nb\n---\n**c**\nDD\ne:\n").all().filter(Block::divides))
                .extracting(Block::title)
                .containsExactly("a", "b");
    }

    private static Block read(String text) {
        return Block.of(new Shorthand(List.of("OWN")).read(text));
    }

    private static void assertTree(String text, String tree) {
        assertThat(read(text)
                        .all()
                        .map(block -> "%s %d «%s» %d %d %d"
                                .formatted(
                                        block.kind(),
                                        block.level(),
                                        block.title(),
                                        block.first(),
                                        block.body(),
                                        block.last()))
                        .collect(joining("\n")))
                .isEqualTo(tree);
    }
}
