package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The meeting on a projector, walked through by keys.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DebriefBrowserTest {

    @TestHTTPResource
    URI address;

    Hiring hiring;
    Visitor visitor;

    @BeforeEach
    void twoWhoDisagree() {
        hiring = Hiring.begin().interviewers("ana", "ben");
        for (var name : List.of("Robin Example", "Sam Example")) {
            var candidacy = hiring.candidacy(name);
            hiring.interviewed(candidacy, "ana", "OWN", 4, "CODE", 5);
            hiring.interviewed(candidacy, "ben", "OWN", 4, "CODE", 2);
        }
        var projector = new Browser.NewContextOptions().setViewportSize(1920, 1080);
        visitor = new Visitor(address, Browsers.chromium().newContext(projector)).signedIn(hiring, "ana");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void arrowsWalkThroughCandidatesAndNeedsAndASecondThoughtIsKept() {
        var page = visitor.open("/roles/" + hiring.role);
        page.keyboard().press("d");
        assertThat(page.locator("h1")).hasText("Robin Example");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#h-topic")).containsText("CODE");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Sam Example");
        assertThat(page.locator("#h-topic")).containsText("CODE");
        assertThat(page.locator(".said").first()).hasCSS("font-size", "32.0064px");
        page.getByText("Rate it otherwise").click();
        page.locator("input[value='4']").check();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Sam Example");
        page.locator("input[value='4']").check();
        page.fill("#because", "the diff");
        page.getByText("Record beside the first").click();
        assertThat(page.locator(".voices").first()).containsText("5, later 4");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".agenda")).containsText("Ratings two or more apart");
        page.keyboard().press("?");
        assertThat(page.locator("#keylist")).containsText("Next need");
        assertThat(page.locator("#keylist")).containsText("↓");
    }
}
