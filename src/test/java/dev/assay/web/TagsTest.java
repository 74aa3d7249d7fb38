package dev.assay.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TagsTest {

    @Inject
    Engine engine;

    @Inject
    Page page;

    @Test
    void aFieldSaysWhatIsWrongBesideIt() {
        var html = render("{#field name='title' label='Title' value=typed error='Must not be empty' /}");
        assertThat(html)
                .contains("<label for=\"title\">Title</label>")
                .contains("aria-describedby=\"title-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"&lt;b&gt;&quot;\"")
                .contains("Must not be empty");
    }

    @Test
    void aFieldWithoutErrorIsPlain() {
        assertThat(render("{#field name='title' label='Title' /}"))
                .contains("type=\"text\"", "value=\"\"")
                .doesNotContain("wrong", "aria-invalid", "aria-describedby");
    }

    @Test
    void anEmptyErrorIsNone() {
        assertThat(render("{#field name='title' label='Title' value='' error='' /}"))
                .doesNotContain("wrong");
    }

    @Test
    void aPersonKeepsTheirOwnDirectionAndNoSpaceFollows() {
        assertThat(render("{#person typed /}, {#person 'نور' to='/candidates' css='who' /}."))
                .isEqualTo("<bdi>&lt;b&gt;&quot;</bdi>, <a class=\"who\" href=\"/candidates\"><bdi>نور</bdi></a>.");
    }

    @Test
    @ActivateRequestContext
    void aTimeTellsItselfInFullHoweverItIsShown() {
        var full = "<time datetime=\"2030-03-08T11:22:00Z\" title=\"Fri 8 Mar 2030, 11:22 UTC\">";
        assertThat(render("{#time at /}, {#time at as='day' /}, {#time at as='clock' /}, {#time at saying='now' /}."))
                .isEqualTo(full + "Fri 8 Mar, 11:22</time>, " + full + "8 March</time>, " + full + "11:22</time>, "
                        + full + "now</time>.");
    }

    @Test
    @ActivateRequestContext
    void aFormInTheBareLayoutCarriesItsToken() throws IOException {
        page.csrf("secret");
        page.flash("Signed out.");
        var html = render("{#include layout/bare}{#title}Sign in{/title}{#include layout/brand /}"
                + "<form class=\"form\" method=\"post\">{#csrf /}"
                + "{#field name='email' label='E-mail' type='email' value=typed error='Nobody is known by this.' /}"
                + "{#field name='why' label='Why' type='textarea' hint='In your words.' /}"
                + "<div class=\"drop\"><p>Let files go here, or choose them.</p><input type=\"file\"></div>"
                + "<p class=\"acts\"><button class=\"btn go\">Sign in</button> <span class=\"badge\">draft</span></p>"
                + "</form>{/include}");
        assertThat(html).contains("name=\"_csrf\" value=\"secret\"", "Signed out.", "<title>Sign in · Assay</title>");
        var css = Path.of("src/main/resources/web/app/app.css").toAbsolutePath().toUri();
        Files.writeString(
                Files.createDirectories(Path.of("target/render")).resolve("form.html"),
                html.replaceFirst("</head>", "<link rel=\"stylesheet\" href=\"" + css + "\"></head>"));
    }

    @Test
    void theIconIsServed() {
        given().get("/favicon.svg").then().statusCode(200);
    }

    private String render(String template) {
        return engine.parse(template, Variant.forContentType("text/html"))
                .data("typed", "<b>\"")
                .data("at", Instant.parse("2030-03-08T11:22:00Z"))
                .render();
    }
}
