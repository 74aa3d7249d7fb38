package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing typed in the pad is lost.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PadBrowserTest {

    private static final Pattern SAVED = Pattern.compile("on the server");

    @TestHTTPResource
    URI address;

    Hiring hiring;
    String interview;
    BrowserContext context;
    final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void ana() {
        hiring = Hiring.begin().interviewers("ana");
        interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
        context = Browsers.chromium().newContext();
        signIn();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void signIn() {
        var page = open("/sign-in");
        page.fill("#email", hiring.email("ana"));
        page.fill("#password", Hiring.PASSWORD);
        page.click("button.go");
        page.waitForURL("**/");
        page.close();
    }

    private Page open(String path) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate(address.resolve(path).toString());
        return page;
    }

    private Page pad() {
        var page = open("/interviews/" + interview);
        assertThat(page.locator("#text")).isFocused();
        return page;
    }

    private static void saved(Page page) {
        page.waitForFunction(
                "() => document.getElementById('state').textContent.startsWith('Saved on this device and')");
        assertThat(page.locator("#state")).hasText(SAVED);
    }

    /// Waits until the server has exactly this text.
    private void reaches(Page page, String text) {
        page.waitForCondition(() -> text.equals(onServer()));
    }

    private String onServer() {
        return hiring.as("ana").get("/api/v1/interviews/" + interview + "/note").path("text");
    }

    @Test
    void whatIsTypedIsSavedAndTheRailFollows() {
        var page = pad();
        page.keyboard().type("owns on-call alone #OWN+\n2B checks #OWN=4\n#CODEE?");
        reaches(page, "owns on-call alone #OWN+\n2B checks #OWN=4\n#CODEE?");
        assertThat(page.locator("#rail")).containsText("rated 4");
        assertThat(page.locator("#rail")).containsText("did you mean");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aReloadInTheMiddleOfAWordLosesNothing() {
        var page = pad();
        page.keyboard().type("half a sen");
        page.reload();
        page.waitForFunction("() => document.getElementById('text').value === 'half a sen'");
        page.keyboard().press("Control+End");
        page.keyboard().type("tence");
        reaches(page, "half a sentence");
    }

    @Test
    void twoTabsComeTogether() {
        var one = pad();
        one.keyboard().type("first\nsecond\n");
        saved(one);
        var two = pad();
        two.keyboard().press("Control+End");
        two.keyboard().type("from tab two\n");
        saved(two);
        one.bringToFront();
        one.keyboard().press("Control+Home");
        one.keyboard().type("from tab one, ");
        one.waitForFunction("() => document.getElementById('text').value.includes('tab two')");
        reaches(one, "from tab one, first\nsecond\nfrom tab two\n");
    }

    @Test
    void offlineIsSaidAndReplayedByTheNextPage() {
        var page = pad();
        page.keyboard().type("online\n");
        saved(page);
        context.setOffline(true);
        page.keyboard().type("typed without a network\n");
        page.waitForFunction("() => document.getElementById('state').textContent.startsWith('Offline since')");
        page.close();
        context.setOffline(false);
        var next = pad();
        next.waitForFunction("() => document.getElementById('text').value.includes('without a network')");
        reaches(next, "online\ntyped without a network\n");
    }

    @Test
    void aSignOutInAnotherTabIsSaidAndTheTextWaits() {
        var page = pad();
        page.keyboard().type("before\n");
        saved(page);
        context.clearCookies();
        page.keyboard().type("after\n");
        page.waitForFunction("() => document.getElementById('state').textContent.startsWith('Signed out')");
        signIn();
        page.bringToFront();
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        page.waitForFunction(
                "() => document.getElementById('state').textContent.startsWith('Saved on this device and')",
                null,
                new Page.WaitForFunctionOptions().setTimeout(40_000));
        reaches(page, "before\nafter\n");
    }

    @Test
    void settlingByKeysSubmits() {
        var page = pad();
        page.keyboard().type("+ ran it alone #OWN=5\n");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/settle");
        assertThat(page.locator("input[name='rate.OWN'][value='5']")).isChecked();
        page.locator("input[name='rate.CODE']").first().focus();
        page.keyboard().press("3");
        page.keyboard().press("n");
        page.locator("button[value=submit]").click();
        page.waitForURL("**/candidacies/**");
        hiring.evaluation("owner")
                .then()
                .body("candidacies[0].cells[1].asRated", org.hamcrest.Matchers.equalTo(3.0f))
                .body("candidacies[0].cells[2].assessment", org.hamcrest.Matchers.equalTo("NOT_ASSESSED"));
    }

    @Test
    void withoutScriptsAButtonSaves() {
        context.close();
        context = Browsers.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        signIn();
        var page = open("/interviews/" + interview);
        page.fill("#text", "plain\ntext #OWN-\n");
        page.click("#save");
        assertThat(page.locator("#text")).hasValue("plain\ntext #OWN-\n");
        reaches(page, "plain\ntext #OWN-\n");
    }
}
