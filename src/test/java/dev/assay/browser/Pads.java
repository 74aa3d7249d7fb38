package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.assay.Hiring;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One interviewer, Ana, with one interview and a browser.
final class Pads {

    static final String EMPTY = "";
    private static final String SESSION = "assay-session";
    private static final int AN_HOUR = 3600;
    /// What a browser says of answers that are no success, and of none.
    private static final List<String> OF_THE_NETWORK =
            List.of("Failed to load resource", "An unknown error occurred when fetching the script");

    final Hiring hiring = Hiring.begin().interviewers("ana");
    final String interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
    final List<String> complaints = new ArrayList<>();
    BrowserContext context;
    private final URI address;

    Pads(URI address, BrowserContext context) {
        this.address = address;
        this.context = context;
    }

    /// With a session of hers and no page yet.
    Pads signedIn() {
        return signedIn(hiring, "ana");
    }

    /// With somebody else's session.
    Pads signedIn(Hiring of, String name) {
        var session = of.as(name)
                .formParam("email", of.email(name))
                .formParam("password", Hiring.PASSWORD)
                .redirects()
                .follow(false)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SESSION);
        context.addCookies(List.of(new Cookie(SESSION, session)
                .setUrl(address.toString())
                .setExpires(System.currentTimeMillis() / 1000.0 + AN_HOUR)));
        return this;
    }

    Page open(String path) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && OF_THE_NETWORK.stream().noneMatch(message.text()::startsWith)) {
                complaints.add(message.text());
            }
        });
        page.navigate(at(path));
        return page;
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

    String at(String path) {
        return address.resolve(path).toString();
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
        String text = hiring.as("ana")
                .get("/api/v1/interviews/" + interview + "/note")
                .path("text");
        return text == null ? EMPTY : text;
    }
}
