package dev.assay.shorthand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.shorthand.Mark.OfQuestion;
import dev.assay.shorthand.Mark.OfQuote;
import dev.assay.shorthand.Mark.OfRating;
import dev.assay.shorthand.Mark.OfVerdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    private final Shorthand shorthand = new Shorthand(List.of("OWN", "Lead", "CI-CD", "lead"));

    @Test
    void eachLineKeepsItsEnd() {
        var lines = shorthand.read("a\nb\r\nc\rd\n\re\u2028f\n");
        assertThat(lines).extracting(Line::text).containsExactly("a", "b", "c", "d", "", "e\u2028f");
        assertThat(lines).extracting(Line::end).containsExactly("\n", "\r\n", "\r", "\n", "\r", "\n");
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(shorthand.read("")).isEmpty();
    }

    @Test
    void aLineKnowsTheNearestHeadingAbove() {
        var lines = shorthand.read("before\n## Systems ##\nx\nTHE TEAM:\ny\nOutages: \nz\nNEEDS #OWN+\nw");
        assertThat(lines)
                .extracting(Line::context)
                .containsExactly(
                        null, null, "Systems", "Systems", "THE TEAM", "THE TEAM", "Outages", "Outages", "Outages");
    }

    @ParameterizedTest
    @CsvSource(value = {"'x',0", "'  x',2", "'\tx',4", "'  \tx',4", "'\t x',5", "'\t\tx',8", "'   ',3"})
    void indentationCountsColumnsToTabStops(String line, int columns) {
        assertThat(only(line).indent()).isEqualTo(columns);
    }

    @Test
    void aCodeIsNamedAsTheRoleSpellsItFirst() {
        assertThat(only("#LEAD+").marks()).containsExactly(new OfVerdict("Lead", Verdict.STRENGTH, 0, 6));
    }

    @Test
    void aMarkKnowsWhereItStands() {
        assertThat(only("- ran it (#OWN=4/5), q2 \"all alone\" #lead?").marks())
                .containsExactly(
                        new OfRating("OWN", 4, 10, 18),
                        new OfQuestion(2, null, 21, 23),
                        new OfQuote("all alone", 24, 35),
                        new OfVerdict("Lead", Verdict.OPEN_QUESTION, 36, 42));
    }

    @ParameterizedTest
    @CsvSource({"q9, 9", "q10, 10", "q123456789, 123456789"})
    void aQuestionOfTheKitHasUpToNineDigits(String mark, int number) {
        assertThat(only("she met " + mark).marks()).containsExactly(new OfQuestion(number, null, 8, 8 + mark.length()));
    }

    @Test
    void aCodeInFrontOfALineIsNoQuestionToo() {
        assertThat(new Shorthand(List.of("Q1")).read("q1: calm").getFirst().marks())
                .containsExactly(new OfVerdict("Q1", Verdict.MENTION, 0, 2));
    }

    @Test
    void aFullStopIsNoPartOfWhatDoesNotParse() {
        assertThat(only("see #OWN=9.").notUnderstood())
                .extracting(Line.NotUnderstood::text)
                .containsExactly("#OWN=9");
    }

    @Test
    void aSignBesideARatingGivesAVerdictThatTakesNoRoom() {
        assertThat(only("++ wrote it #OWN=4 x").marks())
                .containsExactly(new OfRating("OWN", 4, 12, 18), new OfVerdict("OWN", Verdict.STRONG_STRENGTH, 18, 18));
    }

    @Test
    void aSignGivesARatedCodeThatIsJudgedElsewhereNoSecondVerdict() {
        assertThat(only("+ OWN: on call #OWN=4").marks())
                .containsExactly(new OfVerdict("OWN", Verdict.STRENGTH, 2, 5), new OfRating("OWN", 4, 15, 21));
    }

    @Test
    void aSignWithAQuestionAndNoCodeWaitsToBeLinked() {
        assertThat(only("? q3 vague").marks())
                .containsExactly(new OfVerdict(null, Verdict.OPEN_QUESTION, 0, 1), new OfQuestion(3, null, 2, 4));
    }

    @Test
    void aMarkInsideQuotationMarksWinsOverTheQuote() {
        assertThat(only("\"I led #OWN+ it\" and \"alone\"").marks())
                .containsExactly(new OfVerdict("OWN", Verdict.STRENGTH, 7, 12), new OfQuote("alone", 21, 28));
    }

    @Test
    void anOwnQuestionMayCarryACode() {
        assertThat(only("- Q: who decided? #OWN").marks())
                .containsExactly(
                        new OfQuestion(null, "who decided? #OWN", 2, 4), new OfVerdict("OWN", Verdict.MENTION, 18, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q0",
                "q",
                "met q1234567890",
                "Q: ",
                "OWN: ",
                "OWN - ",
                "q3.5",
                "q12345678901",
                "5\" and 6\" pipes",
                "\"\"",
                "\" \"",
                "OWN:text",
                "OWN -",
                "- OWN:",
                "+ ",
                "+",
                "x “open",
                "OWNS: text",
                "####### OWN",
                "a,#OWN",
                "- own"
            })
    void whatOnlyResemblesAMarkIsText(String line) {
        assertThat(only(line).marks()).isEmpty();
        assertThat(only(line).notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'see #OWM+, then', #OWM+, OWN",
        "'#OWN=4,5)', '#OWN=4,5', OWN",
        "#OWN??, #OWN??, OWN",
        "#xyzzy, #xyzzy,"
    })
    void whatDoesNotParseIsKeptWithTheNearestCode(String line, String text, String nearest) {
        var found = only(line).notUnderstood();
        assertThat(found).extracting(Line.NotUnderstood::text).containsExactly(text);
        assertThat(found).extracting(Line.NotUnderstood::nearest).containsExactly(nearest);
        assertThat(line.substring(found.getFirst().start(), found.getFirst().end()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   # Deep", "###### Six", "AWS, GCP", "Why so:", "TWO 2 WORDS", "## C#"})
    void aHeadingIsRecognised(String line) {
        assertThat(Shorthand.isHeading(line)).isTrue();
        assertThat(only(line).heading()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"    # Code", "- SCALE:", "A", "## ##", ":", "1234", "مرحبا", "+ GOOD", "! LATE:"})
    void otherLinesAreNoHeadings(String line) {
        assertThat(Shorthand.isHeading(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "*", "\"", "-", "“", "#a", "(#OWN", "\"#OWN+\" ", "a\u0301", "  - x\n"})
    @Tag("large")
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tenHostileMegabytesAreReadInLinearTime(String pattern) {
        assertReads(pattern.repeat(TEN_MEGABYTES / pattern.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# ", " \"", " #a", " #OWN=", "(", "q1 ", "+ ", "? ! ", "\t", "=", "#OWN ", "“ #OWN”", "#-", "#a-", "[",
                "#\r", "A:\n", ":"
            })
    @Tag("large")
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void otherHostileTextsAreReadInLinearTime(String pattern) {
        assertReads(pattern.repeat(TEN_MEGABYTES / 10 / pattern.length()));
    }

    @Test
    @Tag("large")
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void thousandsOfNestedBulletsAreReadInLinearTime() {
        var text = Stream.iterate(0, depth -> depth + 1)
                .limit(4_000)
                .map(depth -> " ".repeat(depth) + "- x")
                .collect(joining("\n"));
        assertThat(shorthand.read(text)).hasSize(4_000);
    }

    private void assertReads(String text) {
        assertThat(shorthand.read(text).stream()
                        .mapToInt(line -> line.whole().length())
                        .sum())
                .isEqualTo(text.length());
    }

    private Line only(String text) {
        var lines = shorthand.read(text);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
