package dev.assay.shorthand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ShorthandPropertiesTest {

    private final Shorthand shorthand = new Shorthand(List.of("OWN", "LEAD", "CI-CD", "Q"));

    @Property
    void theLinesAreTheText(@ForAll("notes") String text) {
        assertThat(shorthand.read(text).stream().map(Line::whole).collect(joining()))
                .isEqualTo(text);
    }

    @Property
    void anyCharactersAreRead(@ForAll String text) {
        assertThat(shorthand.read(text).stream().map(Line::whole).collect(joining()))
                .isEqualTo(text);
    }

    @Property
    void marksLieInTheLineAndNeverOverlap(@ForAll("notes") String text) {
        for (var line : shorthand.read(text)) {
            int free = 0;
            for (var range : ranges(line)) {
                assertThat(range.start()).isGreaterThanOrEqualTo(free);
                assertThat(range.end()).isBetween(range.start(), line.text().length());
                free = range.end();
            }
        }
    }

    @Property
    void marksAreInTheOrderOfTheLine(@ForAll("notes") String text) {
        for (var line : shorthand.read(text)) {
            assertThat(line.marks()).isSortedAccordingTo(Comparator.comparingInt(Mark::start));
        }
    }

    @Property
    void aLineIsReadForItself(@ForAll("notes") String text) {
        for (var line : shorthand.read(text)) {
            var alone = shorthand.read(line.whole());
            assertThat(alone).hasSize(1);
            assertThat(alone.getFirst())
                    .isEqualTo(new Line(
                            1,
                            line.text(),
                            line.end(),
                            line.indent(),
                            line.heading(),
                            null,
                            line.marks(),
                            line.notUnderstood()));
        }
    }

    @Property
    void readingAgainWhatChangedIsReadingAll(
            @ForAll("notes") String text,
            @ForAll("notes") String typed,
            @ForAll @IntRange(max = 45) int at,
            @ForAll @IntRange(max = 5) int removed) {
        var before = shorthand.read(text);
        int from = Math.min(at, before.size());
        int to = Math.min(from + removed, before.size());
        var inserted = shorthand.read(typed + "\n").stream().map(Line::whole).toList();
        var again = shorthand.readAgain(before, from, to - from, inserted);
        var all = shorthand.read(again.stream().map(Line::whole).collect(joining()));
        // not where a line without an end, or with half of one, joins with the next
        Assume.that(all.size() == again.size());
        assertThat(again).isEqualTo(all);
    }

    @Property
    void aHeadingHasNoMark(@ForAll("notes") String text) {
        assertThat(shorthand.read(text))
                .noneMatch(line -> line.heading() && !line.marks().isEmpty());
    }

    @Property
    void theNearestCodeIsWithinTwoEdits(@ForAll("codes") String typed, @ForAll("codes") String known) {
        assertThat(Nearest.edits(typed, known)).isEqualTo(Math.min(3, plainDistance(typed, known)));
    }

    @Provide
    Arbitrary<String> notes() {
        var piece = Arbitraries.of(
                "#", "OWN", "own", "LEAD", "CI-CD", "+", "++", "-", "--", "?", "!", "=", "4", "/5", "6", " ", "  ",
                "\t", "\n", "\r", "\r\n", "\"", "“", "”", "q", "q3", "Q:", ": ", ":", "- ", "* ", "(", ")", ".", ",",
                "##", "text", "👩‍💻", "\uD800", "é", "\u2028");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("ABC").ofMaxLength(7);
    }

    private record Range(int start, int end) {}

    private static List<Range> ranges(Line line) {
        List<Range> ranges = new ArrayList<>();
        line.marks().forEach(mark -> ranges.add(new Range(mark.start(), mark.end())));
        line.notUnderstood().forEach(mark -> ranges.add(new Range(mark.start(), mark.end())));
        ranges.sort(Comparator.comparingInt(Range::start));
        return ranges;
    }

    private static int plainDistance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String restA = a.substring(1);
        String restB = b.substring(1);
        if (a.charAt(0) == b.charAt(0)) {
            return plainDistance(restA, restB);
        }
        return 1 + Math.min(plainDistance(restA, restB), Math.min(plainDistance(restA, b), plainDistance(a, restB)));
    }
}
