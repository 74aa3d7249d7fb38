package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Lines that no formatter holds to a width are held by this.
class LinesTest {

    private static final int COMMENT = 98;
    private static final int LINE = 140;
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path WEB = Path.of("src/main/resources/web");

    @Test
    void aCommentIsNoWiderThanItReads() throws IOException {
        assertThat(wider(Path.of("src"), ".java", COMMENT, line -> line.strip().startsWith("//")))
                .isEmpty();
    }

    @Test
    void aTemplateIsNoWiderThanItReads() throws IOException {
        assertThat(lines(TEMPLATES, ".html")).isEmpty();
    }

    @Test
    void aStyleOrScriptIsNoWiderThanItReads() throws IOException {
        assertThat(lines(WEB, ".css")).isEmpty();
        assertThat(lines(WEB, ".js")).isEmpty();
    }

    private static List<String> lines(Path root, String ending) throws IOException {
        return wider(root, ending, LINE, line -> true);
    }

    private static List<String> wider(Path root, String ending, int most, Predicate<String> counts) throws IOException {
        var wider = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                var lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > most && counts.test(lines.get(i))) {
                        wider.add(file + ":" + (i + 1));
                    }
                }
            }
        }
        return wider;
    }
}
