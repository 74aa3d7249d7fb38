package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Styles position by start and end, so that a page can be written from right to left, and each
/// class that they speak of is written by some page.
class StylesTest {

    private static final Path STYLES = Path.of("src/main/resources/web");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)\\b|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)|(?<=[\\s{;])(?:left|right):[^;]*"
                    + "|(?<![\\w-])(?:padding|margin|inset): [^\\s;]+ ([^\\s;]+) [^\\s;]+ (?!\\1(?![\\w.]))[^\\s;]+");

    /// Half of the width is the middle from either side.
    private static final String MIDDLE = "left: 50%";

    private static final Pattern NO_SELECTOR = Pattern.compile("(?s)/\\*.*?\\*/|\\{[^{}]*}|@import[^;]*;");
    private static final Pattern SELECTED = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern IN_A_PAGE =
            Pattern.compile("(?s)\\b(?:class|css)=(?:\"(.*?)\"[\\s>/}]|'(.*?)')|\\{#frame}(\\w+)");
    private static final Pattern IN_A_SCRIPT = Pattern.compile("['\"`]([a-z][\\w -]*)['\"`$]");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][\\w-]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][\\w-]*");

    /// What the editor gives its own parts, and the classes made of a letter and a number: bars,
    /// places, bands of ratings and weights.
    private static final Pattern MADE = Pattern.compile("cm-.*|[bpvw]\\d+");

    @Test
    void noStyleNamesASide() throws IOException {
        var found = new TreeSet<String>();
        for (var file : files(STYLES, ".css")) {
            PHYSICAL.matcher(Files.readString(file))
                    .results()
                    .map(each -> each.group())
                    .filter(text -> !text.equals(MIDDLE))
                    .forEach(text -> found.add(STYLES.relativize(file) + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void eachClassIsWrittenSomewhere() throws IOException {
        var written = written(TEMPLATES, ".html", IN_A_PAGE);
        written.addAll(written(STYLES, ".js", IN_A_SCRIPT));
        written.addAll(written(CODE, ".java", IN_CODE));
        var idle = new TreeSet<String>();
        for (var file : files(STYLES, ".css")) {
            SELECTED.matcher(NO_SELECTOR.matcher(Files.readString(file)).replaceAll(" "))
                    .results()
                    .map(each -> each.group(1))
                    .filter(name ->
                            !written.contains(name) && !MADE.matcher(name).matches())
                    .forEach(name -> idle.add(STYLES.relativize(file) + ": ." + name));
        }
        assertThat(idle).isEmpty();
    }

    private static Set<String> written(Path root, String ending, Pattern pattern) throws IOException {
        var written = new TreeSet<String>();
        for (var file : files(root, ending)) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .flatMap(each -> IntStream.rangeClosed(1, each.groupCount()).mapToObj(each::group))
                    .filter(Objects::nonNull)
                    .flatMap(text -> WORD.matcher(text).results())
                    .forEach(word -> written.add(word.group()));
        }
        return written;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(ending)).toList();
        }
    }
}
