package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Going anywhere by keys, from a page and from the pad.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SearchBrowserTest {

    @TestHTTPResource
    URI address;

    Hiring hiring;
    String interview;
    Visitor visitor;

    @BeforeEach
    void anaHasAPad() {
        hiring = Hiring.begin().interviewers("ana");
        interview = hiring.interview(hiring.candidacy("Zdenka Example"), "ana");
        visitor = new Visitor(address, Browsers.chromium().newContext());
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    private Page open(String path) {
        return visitor.signedIn(hiring, "ana").open(path);
    }

    @Test
    void whoIsNotSignedInGoesNowhere() {
        var page = visitor.open("/sign-in");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#going")).hasCount(0);
    }

    @Test
    void arrowsChooseEnterGoesThereAndEscapeGivesTheFocusBack() {
        var page = open("/roles/" + hiring.role);
        page.locator(".cell").first().focus();
        page.keyboard().press("Control+k");
        var field = page.locator("#going input");
        assertThat(field).isFocused();
        assertThat(page.locator("#going")).containsText("On this page");
        page.keyboard().press("Escape");
        assertThat(page.locator("#going")).not().isVisible();
        assertThat(page.locator(".cell").first()).isFocused();
        page.keyboard().press("Control+k");
        page.keyboard().type("ZDENKA");
        assertThat(page.locator("#going [role=option]")).hasCount(1);
        assertThat(field).hasAttribute("aria-activedescendant", "go-PEOPLE-1");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/candidates/[0-9a-f-]+"));
    }

    @Test
    void enterGoesToWhatIsTypedHoweverFast() {
        var page = open("/roles/" + hiring.role);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#going .told")).containsText("to choose from");
        page.keyboard().type("zdenka");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/(candidates|candidacies)/[0-9a-f-]+"));
        assertThat(page.locator("h1")).containsText("Zdenka Example");
    }

    @Test
    void thePadKeepsItsWordsAndItsFocus() {
        var page = open("/interviews/" + interview);
        page.locator(".cm-content").click();
        page.keyboard().type("one two");
        page.keyboard().press("Control+k");
        page.keyboard().type("roles");
        assertThat(page.locator("#going")).containsText("Roles");
        page.keyboard().press("Escape");
        page.keyboard().type(" three");
        assertThat(page.locator(".cm-content")).containsText("one two three");
    }
}
