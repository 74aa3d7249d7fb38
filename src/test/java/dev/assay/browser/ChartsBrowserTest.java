package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Charts are part of the page and need no script.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChartsBrowserTest {

    private static final List<String> WAYS = List.of("weightsOnly", "anyWeights", "weightsAndRatings");

    @TestHTTPResource
    URI address;

    @Test
    void oneWayOfDrawingIsShownAtATime() {
        var hiring = Hiring.begin().interviewers("ana").manager("mara");
        hiring.interviewed(hiring.candidacy("Robin Example"), "ana", "OWN", 4, "CODE", 5);
        hiring.interviewed(hiring.candidacy("Sam Example"), "ana", "OWN", 3, "CODE", 4);
        var without = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var visitor = new Visitor(address, Browsers.chromium().newContext(without)).signedIn(hiring, "mara")) {
            var page = visitor.open("/roles/" + hiring.role + "/insights");
            assertThat(page.locator(".places:visible")).hasCount(1);
            page.locator("[name=way]:checked").focus();
            for (var way : WAYS) {
                assertThat(page.locator("[name=way]:checked")).hasAttribute("value", way);
                assertThat(page.locator(".places:visible")).hasCount(1);
                assertThat(page.locator("." + way + " .places")).isVisible();
                page.keyboard().press("ArrowDown");
            }
        }
    }
}
