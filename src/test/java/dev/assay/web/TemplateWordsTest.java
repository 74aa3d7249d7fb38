package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No template says anything by itself: words come from messages, so that they read in each
/// language.
class TemplateWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SAMPLE = Pattern.compile("(?s)<(pre|code|kbd)\\b.*?</\\1>");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:aria-label|title|placeholder|alt|label|hint|data-(?!shortcut|always|key)[a-z-]+)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// The names of things that have but one.
    private static final Set<String> NAMES = Set.of(
            "Assay", // this program
            "· Assay", // after the title of each page
            "API", "Backend", // templates that it brings along
            "QA", "#CODE+", // notation
            "#CODE-", "#CODE?", "#CODE=4", "padpage"); // a class of the layout

    @Test
    void noTemplateHoldsABareWord() throws IOException {
        var bare = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                words(Files.readString(file))
                        .filter(text -> WORD.matcher(text).find() && !NAMES.contains(text))
                        .forEach(text -> bare.add(TEMPLATES.relativize(file) + ": " + text));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void aBareWordWouldBeFound() {
        assertThat(words("<p>Hello <b>{name}</b></p>")
                        .filter(text -> WORD.matcher(text).find()))
                .containsExactly("Hello");
        assertThat(words("<p aria-label=\"Needs\">{web:needs}</p>")
                        .filter(text -> WORD.matcher(text).find()))
                .containsExactly("Needs");
        assertThat(words("{#field label='Name' /}")
                        .filter(text -> WORD.matcher(text).find()))
                .containsExactly("Name");
    }

    private static Stream<String> words(String template) {
        var said = SAMPLE.matcher(template).replaceAll("|");
        var attributes = SPOKEN.matcher(said)
                .results()
                .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
                .map(text -> EXPRESSION.matcher(text).replaceAll(""));
        var outside = TAG.matcher(EXPRESSION.matcher(said).replaceAll("|")).replaceAll("|");
        return Stream.concat(attributes, Arrays.stream(outside.split("\\|", -1)))
                .map(String::strip);
    }
}
