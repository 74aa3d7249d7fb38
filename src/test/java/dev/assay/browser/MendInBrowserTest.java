package dev.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pad offers to put in for a mark that is not understood, and for a rating without its
/// `#`.
class MendInBrowserTest {

    private static final List<Map<String, String>> NEEDS = List.of(
            need("OWN", "Ownership"),
            need("CODE", "Writes code"),
            need("DESIGN", "System design"),
            need("LEAD", "Leadership"),
            need("CI-CD", "Pipelines"),
            need("SYS", "Systems"));
    private static final int LINES = 20_000;
    private static final int LONG = 200_000;
    private static final String[] PARTS = {
        "LEAD", "own", "Systems", "CI-CD", "#LEAD", "#own", "#CODEE", "=3", " 4/5", " 3", ": 2", "=", ":", "/5", "4",
        "6", ".", ",", ".5", " ", " ", "\"", "“", "”", "(", ")", "+ ", "- ", "Q: ", "## ", "x", "\u0301", "\u00a0", "-",
        "\t"
    };
    private static final String MENDED = """
            ({ lines, needs }) => { const names = new mending.Names(needs); return lines.map(line => {
              const { mends } = mending.mendable(line, names);
              return mends.reduceRight((now, one) => now.slice(0, one.from) + one.insert + now.slice(one.to), line);
            }); }""";
    /// Lines in which a mend does not give the rating it promises, or meets another.
    private static final String BROKEN = """
            ({ lines, needs }) => { const names = new mending.Names(needs); return lines.filter(line => {
              const { mends } = mending.mendable(line, names);
              const apart = mends.every((one, i) => i === 0 || mends[i - 1].end <= one.start);
              return !apart || !mends.filter(one => one.bare).every(({ from, to, insert }) =>
                mending.read(line.slice(0, from) + insert + line.slice(to), names).marks.some(
                  mark => mark.kind === 'RATING' && mark.start === from && mark.end === from + insert.length));
            }); }""";

    private static Page page;

    private static Map<String, String> need(String code, String title) {
        return Map.of("code", code, "title", title);
    }

    @BeforeAll
    static void load() throws IOException {
        page = Browsers.chromium().newPage();
        var script = Stream.of("shorthand.js", "mend.js")
                .map(name -> script(Path.of("src/main/resources/web/pad", name)))
                .reduce("", String::concat);
        page.evaluate(
                "source => { window.mending = new Function(source + '; return { read, mendable, Names };')(); }",
                script);
    }

    private static String script(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^export |^import .*$", "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            LEAD=3|#LEAD=3
            own 4/5|#OWN=4
            Design 3|#DESIGN=3
            design 3 |#DESIGN=3\s
            ci-cd=5/5|#CI-CD=5
            ran it alone, own 4/5, lead 2/5.|ran it alone, #OWN=4, #LEAD=2.
            (LEAD = 3) and (own 2)|(#LEAD=3) and (#OWN=2)
            all fine, lead: 3|all fine, #LEAD=3
            so lead:3 so far|so #LEAD=3 so far
            Systems: 4|#SYS=4
            systems 4, own 5|#SYS=4, #OWN=5
            + own 4/5 again|+ #OWN=4 again
            #own lead=3|#own #LEAD=3
            #CODEE+ lead 4|#CODE+ #LEAD=4
            #OWN=6|#OWN =6
            #own+++ twice|#own +++ twice
            """)
    void mends(String line, String mended) {
        assertThat(mended(List.of(line))).containsExactly(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEAD: 3",
                "- LEAD - 3",
                "own: 4/5",
                "Design 3 systems",
                "lead 4 people",
                "Design 3: the seat map",
                "lead 4.5",
                "lead=4.5",
                "lead=4,5",
                "lead 6",
                "lead=0",
                "lead 45",
                "lead 4/10",
                "lead 4/5/6",
                "lead 4/50",
                "until lead 4:30",
                "until lead: 4:30",
                "LEAD4",
                "lead-4",
                "#LEAD=3",
                "#LEAD 3",
                "xLEAD=3",
                "my-lead=3",
                "leadership = ",
                "pipelines and code",
                "writes 4",
                "she said \"own 4/5\" twice",
                "## Design 3",
                "own ٤",
                "own =",
                ""
            })
    void leavesAlone(String line) {
        assertThat(mended(List.of(line))).containsExactly(line);
    }

    @Test
    void whatIsPutInIsTheRatingAndMendsDoNotMeet() {
        var random = new Random(5);
        var lines = Stream.generate(() -> line(random)).limit(LINES).toList();
        assertThat(mended(lines)).isNotEqualTo(lines);
        assertThat(page.evaluate(BROKEN, Map.of("lines", lines, "needs", NEEDS)))
                .isEqualTo(List.of());
    }

    private static String line(Random random) {
        var line = new StringBuilder();
        IntStream.range(0, 2 + random.nextInt(8)).forEach(i -> line.append(PARTS[random.nextInt(PARTS.length)]));
        return line.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead ", "lead 4/5 ", "lead=", " ", "lead 4   "})
    void aLineHoweverLongIsReadOnce(String part) {
        var line = "lead" + part.repeat(LONG / part.length());
        assertThat(mended(List.of(line, line + "3"))).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static List<String> mended(List<String> lines) {
        return (List<String>) page.evaluate(MENDED, Map.of("lines", lines, "needs", NEEDS));
    }
}
