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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The whole loop without a mouse: sign in, type, rate, submit, look at the board and behind a
/// number, compare, look at coverage, sign out. Wherever the focus stops it can be seen.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class KeyboardWalkTest {

    private static final int MOST_STOPS = 120;
    private static final String AT = "selector => document.activeElement.matches(selector)";
    private static final String SEEN = """
            () => {
              const stop = document.activeElement;
              if (stop === document.body) return null;
              const shown = [stop, stop.parentElement].some(one => {
                const { outlineStyle, outlineWidth } = getComputedStyle(one);
                return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
              });
              return shown ? null : stop.outerHTML;
            }""";

    @TestHTTPResource
    URI address;

    private Hiring hiring;
    private Visitor visitor;
    private Page page;

    @BeforeEach
    void twoCandidates() {
        hiring = Hiring.begin().manager("mara").interviewers("ana");
        var sam = hiring.candidacy("Sam Example");
        hiring.interviewed(sam, "ana", "OWN", 4, "CODE", 4, "LEAD", 4);
        hiring.interview(hiring.candidacy("Robin Example"), "mara");
        visitor = new Visitor(address, Browsers.chromium().newContext());
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void theWholeLoopByKeysAlone() {
        signIn();
        interview();
        board();
        compare();
        coverage();
        signOut();
    }

    private void signIn() {
        page = visitor.open("/");
        to("#email");
        type(hiring.email("mara"));
        to("#password");
        type(Hiring.PASSWORD);
        press("Enter");
        page.waitForURL(address.resolve("/").toString());
    }

    private void interview() {
        press("s");
        Pads.ready(page);
        type("+ ran it alone #OWN=5 \n");
        press("Control+Enter");
        page.waitForURL("**/settle");
        to("input[name='rate.OWN']");
        press("5");
        press("3");
        press("n");
        to("input[name=recommendation]");
        press("Space");
        press("Control+Enter");
        page.waitForURL("**/candidacies/**");
    }

    private void board() {
        to(".crumbs a[href^='/roles/']");
        press("Enter");
        page.waitForURL("**/roles/**");
        to(".matrix td a.cell");
        press("ArrowRight");
        press("ArrowLeft");
        press("Enter");
        assertThat(page.locator("#drawer")).isVisible();
        press("Escape");
        assertThat(page.locator("#drawer")).isHidden();
        at(".matrix td a.cell");
    }

    private void compare() {
        page.reload();
        for (int i = 0; i < 2; i++) {
            to("input[name=candidacy]:not(:checked)");
            press("Space");
        }
        press("c");
        page.waitForURL("**/compare?**");
        assertThat(page.locator("main")).containsText("Robin Example");
        assertThat(page.locator("main")).containsText("Sam Example");
    }

    private void coverage() {
        to(".tabs a[href$='/coverage']");
        press("Enter");
        page.waitForURL("**/coverage");
        press("?");
        assertThat(page.locator("#keylist")).isVisible();
        press("Escape");
        assertThat(page.locator("#keylist")).isHidden();
    }

    private void signOut() {
        to(".who-menu summary");
        press("Enter");
        to("form[action='/sign-out'] button");
        press("Enter");
        page.waitForURL("**/sign-in**");
    }

    /// By the tab key, as often as it takes.
    private void to(String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            press("Tab");
            assertThat(page.evaluate(SEEN)).as("the focus, on %s", page.url()).isNull();
            if ((boolean) page.evaluate(AT, selector)) {
                return;
            }
        }
        throw new AssertionError("No stop of the focus is " + selector + " on " + page.url());
    }

    private void at(String selector) {
        assertThat((boolean) page.evaluate(AT, selector))
                .as("the focus is on %s", selector)
                .isTrue();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void type(String text) {
        page.keyboard().type(text);
    }
}
