package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.assay.browser.Browsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pad and the server do the same arithmetic of edits: of changes of one text, made in two
/// places, both make the same text.
class SpliceInBrowserTest {

    private static final Path ARITHMETIC = Path.of("src/main/resources/web/pad/splice.js");
    private static final int TEXTS = 5_000;
    private static final int MOST_LINES = 7;
    private static final String[] LINES = {"", "a", "b", "ab", "ba", "aa", "\uD83D\uDE00"};

    private static Page page;

    @BeforeAll
    static void loadTheArithmetic() throws IOException {
        page = Browsers.chromium().newPage();
        var script = Files.readString(ARITHMETIC).replaceAll("(?m)^export ", "");
        page.evaluate(
                "source => { window.splice = new Function(source + '; return { between, apply, after, meets };')(); }",
                script);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void changesAreFoundAndMovedAndMadeAsOnTheServer() throws IOException {
        var random = new Random(9);
        var triples = Stream.generate(() -> List.of(text(random), text(random), text(random)))
                .limit(TEXTS)
                .toList();
        var found = new ObjectMapper().readTree((String) page.evaluate("""
                triples => JSON.stringify(triples.map(([base, mine, theirs]) => {
                  const my = splice.between(base, mine);
                  const their = splice.between(base, theirs);
                  const moved = splice.after(my, their);
                  return { my, moved, meets: splice.meets(my, their), mine: splice.apply(my, base), both: splice.apply(moved, splice.apply(their, base)) };
                }))""", triples));
        for (int i = 0; i < TEXTS; i++) {
            agree(triples.get(i), found.get(i));
        }
    }

    private static void agree(List<String> texts, JsonNode found) {
        var base = Splice.lines(texts.get(0));
        var my = Splice.between(base, Splice.lines(texts.get(1)));
        var their = Splice.between(base, Splice.lines(texts.get(2)));
        var moved = my.after(their);
        assertThat(found.get("mine").asText()).as("%s", texts).isEqualTo(texts.get(1));
        if (!my.empty()) {
            assertThat(splice(found.get("my"))).as("%s", texts).isEqualTo(my);
            assertThat(found.get("meets").asBoolean()).as("%s", texts).isEqualTo(!their.empty() && my.meets(their));
        }
        assertThat(found.get("both").asText())
                .as("%s", texts)
                .isEqualTo(Note.joined(moved.applyTo(their.applyTo(base))));
    }

    private static Splice splice(JsonNode node) {
        return new Splice(node.get("at").asInt(), strings(node.get("removed")), strings(node.get("inserted")));
    }

    private static List<String> strings(JsonNode nodes) {
        var strings = new ArrayList<String>();
        nodes.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    private static String text(Random random) {
        var lines = IntStream.range(0, random.nextInt(MOST_LINES))
                .mapToObj(i -> LINES[random.nextInt(LINES.length)])
                .toList();
        return String.join("\n", lines) + (random.nextBoolean() && !lines.isEmpty() ? "\n" : "");
    }
}
