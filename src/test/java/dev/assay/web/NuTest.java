package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Asking;
import dev.assay.Demonstrated;
import dev.assay.TestDatabase;
import dev.assay.access.FirstStart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every kind of page with the demo's data, looked at by the W3C's checker.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Demonstrated.class)
class NuTest {

    private static final String EMAIL = "checker@example.org";
    private static final String PASSWORD = "a password of the checker";
    private static final String NOTES = """
            ## Lamp keeper NOTES
            NEEDS
            - LAMP - Lights the lamp
            # PEOPLE
            ### Turid Aas
            lit it in a storm #LAMP+
            splices like a novice #ROPE-
            """;

    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeEach
    void signedIn() {
        QuarkusTransaction.requiringNew().run(() -> {
            var owner = FirstStart.owner();
            owner.changeEmail(EMAIL);
            owner.changePassword(PASSWORD);
        });
    }

    @Test
    void theCheckerFindsNoError() throws Exception {
        collect();
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(Nu.errors(pages)).isEmpty();
    }

    @Test
    void anErrorWouldBeFound() throws Exception {
        var html = "<!doctype html><html lang=en><head><title>A page</title></head><body><p id=a>%s</p></body></html>";
        var pages = Map.of(
                "good", html.formatted("<b>Hello</b>"),
                "twice", html.formatted("<b id=a>Hello</b>"),
                "named", html.formatted("<b aria-label=b>Hello</b>"),
                "exact", html.formatted("<time datetime=2030-03-08T11:22:00.123456Z>now</time>"));
        assertThat(Nu.errors(pages))
                .extracting(error -> error.substring(0, error.indexOf(',')))
                .containsExactlyInAnyOrder("twice", "named", "exact");
    }

    private void collect() {
        keep("sign-in", RestAssured.given().accept("text/html").get("/sign-in"));
        page("/roles/new");
        page("/search?q=the");
        page("/imports/new");
        page("/templates/new");
        page("/users/new");
        page("/account");
        page("/backup");
        page("/style");
        page("/roles/00000000-0000-0000-0000-000000000000");
        page(link(page("/users"), "main a[href^=/users/]:not([href$=/new])"));
        page(link(page("/templates"), "main a[href^=/templates/]:not([href$=/new])"));
        page(link(page("/imports"), "main a[href^=/imports/]:not([href$=/new])"));
        keep(
                "/imports/preview",
                asks().multiPart("file", "notes.txt", NOTES.getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post("/imports/preview"));
        page(link(page(link(page("/candidates"), "main a[href^=/candidates/]")), "a[href^=/erasures/new]"));
        roles();
        pads();
    }

    private void roles() {
        var role = link(page("/roles"), "main a[href^=/roles/]:contains(Backend)");
        page(role + "/coverage");
        page(role + "/insights");
        page(role + "/settings");
        page(role + "/candidacies/new");
        page(link(page(role + "/debrief"), "a.topic"));
        var board = page(role);
        page(role + "/compare");
        page(role + "/compare?"
                + board.select("input[name=candidacy]").stream()
                        .limit(2)
                        .map(box -> "candidacy=" + box.attr("value"))
                        .collect(Collectors.joining("&")));
        page(link(board, "td a.cell.split"));
        var candidacy = link(board, "tbody th a[href^=/candidacies/]");
        page(candidacy);
        page(candidacy + "/computation");
        page(candidacy + "/interviews/new");
    }

    private void pads() {
        var pad = link(page("/"), "main a[href^=/interviews/]").replace("/settle", "");
        page(pad);
        page(pad + "/settle");
        page(pad + "/past");
        page(pad + "/kit");
        page(pad + "/plan");
    }

    private Document page(String path) {
        return keep(path, asks().get(path));
    }

    private Document keep(String name, Response answer) {
        var html = answer.asString();
        assertThat(html).as(name).startsWith("<!doctype html>");
        pages.put(name, html);
        return Jsoup.parse(html);
    }

    private static String link(Document page, String selector) {
        return page.select(selector).first().attr("href").replaceAll("#.*", "");
    }

    private static RequestSpecification asks() {
        return Asking.as(EMAIL, PASSWORD).accept("text/html").urlEncodingEnabled(false);
    }
}
