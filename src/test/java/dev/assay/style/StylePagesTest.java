package dev.assay.style;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class StylePagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /// A new tag has to be shown there too.
    @Test
    void theStylePageShowsEveryTag() throws IOException {
        var shown = texts(TEMPLATES.resolve("style"));
        assertThat(tags()).isNotEmpty().allSatisfy(tag -> assertThat(shown).contains("{#" + tag + " "));
    }

    @Test
    void everyStateIsThereLightAndDark() {
        var page = Hiring.begin()
                .manager("mara")
                .as("mara")
                .get("/style")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (var theme : List.of("light", "dark")) {
            assertThat(page).contains("data-theme=\"" + theme + "\"", "id=\"" + theme + "-score\"");
        }
        assertThat(page)
                .contains("class=\"cell v1\"", "class=\"cell v5\"", "class=\"cell split\"", "class=\"cell never\"")
                .contains(
                        "class=\"cell asked\"",
                        "class=\"cell hid\"",
                        "href=\"#pass\"",
                        "href=\"#fail\"",
                        "href=\"#block\"")
                .contains("class=\"sq two\"", "aria-invalid=\"true\"", "aria-current=\"page\"")
                .contains("<bdi>&lt;b&gt;Robin&lt;/b&gt;");
    }

    @Test
    void itIsForWhoIsSignedIn() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get("/style")
                .then()
                .statusCode(303);
    }

    private static List<String> tags() throws IOException {
        try (var files = Files.list(TEMPLATES.resolve("tags"))) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .filter(name -> !name.startsWith("_"))
                    .toList();
        }
    }

    private static String texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(StylePagesTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
