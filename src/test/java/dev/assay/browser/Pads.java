package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.assay.Hiring;
import java.net.URI;

/// One interviewer, Ana, with one interview and a browser.
final class Pads extends Visitor {

    final Hiring hiring = Hiring.begin().interviewers("ana");
    final String interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");

    Pads(URI address, BrowserContext context) {
        super(address, context);
    }

    /// With a session of hers and no page yet.
    Pads signedIn() {
        signedIn(hiring, "ana");
        return this;
    }

    void question(String text, String need) {
        hiring.as("owner")
                .formParam("text", text)
                .formParam("need", need)
                .redirects()
                .follow(false)
                .post("/roles/" + hiring.role + "/questions")
                .then()
                .statusCode(303);
    }

    String path() {
        return "/interviews/" + interview;
    }

    String url() {
        return at(path());
    }

    /// The pad, with the caret in it.
    Page pad() {
        var page = open(path());
        ready(page);
        return page;
    }

    static void ready(Page page) {
        assertThat(page.locator(".cm-content")).isFocused();
        page.waitForLoadState(LoadState.LOAD);
    }

    /// What the editor shows, of a note that fits the window.
    static String shown(Page page) {
        return (String) page.evaluate(
                "() => [...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n')");
    }

    static void says(Page page, String beginning) {
        page.waitForFunction("words => document.getElementById('state').textContent.startsWith(words)", beginning);
    }

    static void saved(Page page) {
        says(page, "Saved on this device and on the server");
    }

    /// Waits until the server has exactly this text.
    void reaches(Page page, String text) {
        page.waitForCondition(() -> text.equals(onServer()), new Page.WaitForConditionOptions().setTimeout(40_000));
    }

    String onServer() {
        return hiring.text(interview, "ana");
    }
}
