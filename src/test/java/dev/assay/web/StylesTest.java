package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Styles position by start and end, so that a page can be written from right to left.
class StylesTest {

    private static final Path STYLES = Path.of("src/main/resources/web");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)\\b|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)|(?<=[\\s{;])(?:left|right):[^;]*"
                    + "|(?<![\\w-])(?:padding|margin|inset): [^\\s;]+ ([^\\s;]+) [^\\s;]+ (?!\\1(?![\\w.]))[^\\s;]+");

    /// Half of the width is the middle from either side.
    private static final String MIDDLE = "left: 50%";

    @Test
    void noStyleNamesASide() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(STYLES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".css")).toList()) {
                PHYSICAL.matcher(Files.readString(file))
                        .results()
                        .map(each -> each.group())
                        .filter(text -> !text.equals(MIDDLE))
                        .forEach(text -> found.add(STYLES.relativize(file) + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }
}
