package dev.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pad colours what the server will understand: its reader and the server's agree on the
/// table of cases, and on lines put together at random from what makes marks.
class ReaderInBrowserTest {

    private static final Path READER = Path.of("src/main/resources/web/pad/shorthand.js");
    private static final Path CASES = Path.of("src/test/resources/shorthand/shorthand-cases.json");
    private static final List<String> CODES = List.of("OWN", "CODE", "DESIGN", "LEAD", "PROCESSES", "ENGLISH", "CI-CD");
    private static final int LINES = 20_000;
    private static final String[] PARTS = {
        "#",
        "#OWN",
        "#own",
        "#CI-CD",
        "#CODEE",
        "#LED",
        "#éte",
        "OWN",
        "Q:",
        "q",
        "q3",
        "Q",
        ":",
        "-",
        "--",
        "+",
        "++",
        "?",
        "!",
        "!!",
        "=4",
        "=4/5",
        "=9",
        "=",
        "4.5",
        "3",
        " ",
        " ",
        " ",
        "\t",
        "*",
        "•",
        "\"",
        "“",
        "”",
        "(",
        ")",
        ".",
        ",",
        ";",
        "a",
        "words",
        "CAPITALS",
        "ß",
        "İ",
        "ǅ",
        "\u0301",
        "\uD83D\uDE00",
        "\u00a0",
        "\u2003",
        "\ufeff",
        "\u200b",
        "\u001c",
        "\u0085",
        "##",
        "_",
        "١"
    };

    private static Page page;

    @BeforeAll
    static void loadTheReader() throws IOException {
        page = Browsers.chromium().newPage();
        var script = Files.readString(READER).replaceAll("(?m)^export ", "");
        page.evaluate("source => { window.reader = new Function(source + '; return { read, Codes };')(); }", script);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void bothReadersAgreeOnTheTable() throws IOException {
        var lines = new ArrayList<String>();
        for (JsonNode row : new ObjectMapper().readTree(CASES.toFile()).get("cases")) {
            lines.add(row.get("line").asText());
        }
        assertThat(lines).hasSizeGreaterThan(50);
        agreeOn(lines);
    }

    @Test
    void bothReadersAgreeOnRandomLines() {
        var random = new Random(4);
        agreeOn(Stream.generate(() -> line(random)).limit(LINES).toList());
    }

    private static String line(Random random) {
        var line = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(9)).forEach(i -> line.append(PARTS[random.nextInt(PARTS.length)]));
        return line.toString();
    }

    private static void agreeOn(List<String> lines) {
        var script = """
                ({ lines, codes }) => { const known = new reader.Codes(codes); return JSON.stringify(lines.map(line => {
                  const { marks, unknown, heading } = reader.read(line, known);
                  return { marks, unknown: unknown.map(({ text, nearest, start, end }) => ({ text, nearest, start, end })), heading };
                })); }""";
        var read = (String) page.evaluate(script, Map.of("lines", lines, "codes", CODES));
        var shorthand = new Shorthand(CODES);
        var wanted = lines.stream().map(line -> wanted(line, shorthand)).toList();
        var json = new ObjectMapper();
        try {
            var found = json.readTree(read);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(json.convertValue(found.get(i), Object.class))
                        .as("«%s»", lines.get(i))
                        .isEqualTo(wanted.get(i));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> wanted(String text, Shorthand shorthand) {
        var lines = shorthand.read(text);
        var line = lines.isEmpty() ? null : lines.getFirst();
        return Map.of(
                "marks",
                        line == null
                                ? List.of()
                                : line.marks().stream()
                                        .map(ReaderInBrowserTest::mark)
                                        .toList(),
                "unknown",
                        line == null
                                ? List.of()
                                : line.notUnderstood().stream()
                                        .map(ReaderInBrowserTest::unknown)
                                        .toList(),
                "heading", line != null && line.heading());
    }

    private static Map<String, Object> unknown(Line.NotUnderstood mark) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", mark.text());
        fields.put("nearest", mark.nearest());
        fields.put("start", mark.start());
        fields.put("end", mark.end());
        return fields;
    }

    private static Map<String, Object> mark(Mark mark) {
        var fields = new LinkedHashMap<String, Object>();
        switch (mark) {
            case Mark.OfVerdict it -> {
                fields.put("kind", "VERDICT");
                fields.put("need", it.need());
                fields.put("verdict", it.verdict().name());
            }
            case Mark.OfRating it -> {
                fields.put("kind", "RATING");
                fields.put("need", it.need());
                fields.put("value", it.value());
            }
            case Mark.OfQuestion it -> {
                fields.put("kind", "QUESTION");
                fields.put(it.number() == null ? "text" : "number", it.number() == null ? it.text() : it.number());
            }
            case Mark.OfQuote it -> {
                fields.put("kind", "QUOTE");
                fields.put("text", it.text());
            }
        }
        fields.put("start", mark.start());
        fields.put("end", mark.end());
        return fields;
    }
}
