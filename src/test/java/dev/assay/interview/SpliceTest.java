package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpliceTest {

    private static final List<String> NOTE = List.of("a\n", "b\n", "c\n");

    private static Splice to(String... after) {
        return Splice.between(NOTE, List.of(after));
    }

    private static List<String> both(Splice first, Splice second) {
        return second.after(first).applyTo(first.applyTo(NOTE));
    }

    @Test
    void changesOfDifferentLinesBothHappen() {
        assertThat(both(to("A\n", "b\n", "c\n"), to("a\n", "b\n", "C\n"))).containsExactly("A\n", "b\n", "C\n");
    }

    @Test
    void aLineAddedAboveShiftsTheOtherChange() {
        assertThat(both(to("0\n", "a\n", "b\n", "c\n"), to("a\n", "b\n", "C\n")))
                .containsExactly("0\n", "a\n", "b\n", "C\n");
    }

    @Test
    void ofTheSameLineBothVersionsStay() {
        assertThat(both(to("a\n", "mine\n", "c\n"), to("a\n", "yours\n", "c\n")))
                .containsExactly("a\n", "mine\n", "yours\n", "c\n");
    }

    @Test
    void theSameChangeTwiceHappensOnce() {
        assertThat(both(to("a\n", "B\n", "c\n"), to("a\n", "B\n", "c\n"))).containsExactly("a\n", "B\n", "c\n");
    }

    @Test
    void twoLinesAddedAtTheEndBothStay() {
        assertThat(both(to("a\n", "b\n", "c\n", "mine\n"), to("a\n", "b\n", "c\n", "yours\n")))
                .containsExactly("a\n", "b\n", "c\n", "mine\n", "yours\n");
    }

    @Test
    void wordsTypedOnFromTheSameWordsStandOnce() {
        var some = to("a\n", "b\n", "c\n", "kept the");
        var more = to("a\n", "b\n", "c\n", "kept the lamp\n", "lit");
        assertThat(both(some, more)).containsExactly("a\n", "b\n", "c\n", "kept the lamp\n", "lit");
        assertThat(both(more, some)).containsExactly("a\n", "b\n", "c\n", "kept the lamp\n", "lit");
        assertThat(some.meets(more)).isFalse();
        assertThat(more.meets(some)).isFalse();
    }

    @Test
    void aDeletedLineThatTheOtherChangedStaysChanged() {
        assertThat(both(to("a\n", "B\n", "c\n"), to("a\n", "c\n"))).containsExactly("a\n", "B\n", "c\n");
    }

    @Test
    void twoChangesMeetWhereTheyChangeTheSameLines() {
        var mine = to("a\n", "mine\n", "c\n");
        assertThat(mine.meets(to("a\n", "yours\n", "c\n"))).isTrue();
        assertThat(mine.meets(mine)).isFalse();
        assertThat(mine.meets(to("A\n", "b\n", "c\n"))).isFalse();
        assertThat(mine.meets(to("a\n", "b\n", "C\n"))).isFalse();
        assertThat(mine.meets(to("a\n", "b\n", "new\n", "c\n"))).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", "a", "b", "\n", "\r", "\r\n", "é", "#OWN+")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property
    void joinedLinesAreTheText(@ForAll("texts") String text) {
        assertThat(String.join("", Splice.lines(text))).isEqualTo(text);
    }

    @Property
    void aSpliceLeadsFromOneTextToTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        var splice = Splice.between(Splice.lines(before), Splice.lines(after));
        assertThat(String.join("", splice.applyTo(Splice.lines(before)))).isEqualTo(after);
        assertThat(String.join("", splice.inverse().applyTo(Splice.lines(after))))
                .isEqualTo(before);
    }

    /// `\r` before a line that begins with `\n`, and lines without an end, become other lines.
    @Property
    void aChangeOfLinesIsTheSpliceBetweenBothTexts(
            @ForAll("texts") String before,
            @ForAll("texts") String typed,
            @ForAll @IntRange(max = 12) int at,
            @ForAll @IntRange(max = 4) int removed) {
        var lines = Splice.lines(before);
        int from = Math.min(at, lines.size());
        int to = Math.min(from + removed, lines.size());
        var after = String.join("", lines.subList(0, from)) + typed + String.join("", lines.subList(to, lines.size()));
        assertThat(Splice.of(lines, from, to - from, typed)).isEqualTo(Splice.between(lines, Splice.lines(after)));
    }

    @Property
    void everyLineThatEitherSideAddedIsThereAfterBoth(
            @ForAll("texts") String base, @ForAll("texts") String one, @ForAll("texts") String other) {
        var lines = Splice.lines(base);
        var first = Splice.between(lines, Splice.lines(one));
        var second = Splice.between(lines, Splice.lines(other));
        var both = second.after(first).applyTo(first.applyTo(lines));
        var added = Stream.concat(first.inserted().stream(), second.inserted().stream())
                .filter(line -> !first.removed().contains(line));
        assertThat(added).allSatisfy(line -> assertThat(both).anyMatch(kept -> kept.startsWith(line)));
    }
}
