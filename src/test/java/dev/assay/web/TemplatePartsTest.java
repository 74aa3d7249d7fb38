package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What has a tag is made by it: a person, a time, a range are written by hand in no other
/// template.
class TemplatePartsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern BY_HAND =
            Pattern.compile("<time\\b|<svg class=\"iv\"|<(?:line|rect|circle) class=\"(?:rg|pt|tk)\""
                    + "|<bdi>\\{(?!heading\\.|token\\.)[\\w.:]*\\b(?:candidate|interviewer|name|person|who)\\}</bdi>");

    @Test
    void noTemplateMakesByHandWhatATagMakes() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(each -> each.toString().endsWith(".html"))
                    .filter(each -> !each.startsWith(TEMPLATES.resolve("tags")))
                    .toList()) {
                byHand(Files.readString(file)).forEach(text -> found.add(TEMPLATES.relativize(file) + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsMadeByHandWouldBeFound() {
        assertThat(byHand("<bdi>{row.candidacy.name}</bdi>")).hasSize(1);
        assertThat(byHand("<b><bdi>{line.interviewer}</bdi></b>")).hasSize(1);
        assertThat(byHand("<time datetime=\"{it}\">")).hasSize(1);
        assertThat(byHand("<svg class=\"iv\" width=\"128\">")).hasSize(1);
        assertThat(byHand("<bdi>{need.code}</bdi> {#time at /} <bdi>{role.title}</bdi>"))
                .isEmpty();
    }

    private static Stream<String> byHand(String template) {
        return BY_HAND.matcher(template).results().map(found -> found.group());
    }
}
