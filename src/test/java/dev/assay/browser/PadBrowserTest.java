package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.assay.browser.Pads.ready;
import static dev.assay.browser.Pads.saved;
import static dev.assay.browser.Pads.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pad as somebody uses it who looks at the candidate and not at the screen.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PadBrowserTest {

    @TestHTTPResource
    URI address;

    Pads pads;

    @BeforeEach
    void ana() {
        pads = new Pads(address, Browsers.chromium().newContext()).signedIn();
    }

    @AfterEach
    void close() {
        pads.close();
    }

    @Test
    void whatIsTypedIsSavedAndTheRailFollows() {
        var page = pads.pad();
        page.keyboard().type("owns on-call alone #OWN+ \n2B checks #OWN=4 \n#CODEE? ");
        pads.reaches(page, "owns on-call alone #OWN+ \n2B checks #OWN=4 \n#CODEE? ");
        assertThat(page.locator("#rail")).containsText("rated 4");
        assertThat(page.locator("#rail")).containsText("did you mean");
        assertThat(page.locator(".times time").last()).isVisible();
    }

    @Test
    void aPadThatIsOpenedAgainTellsWhenItsLinesWereTyped() {
        pads.hiring.note(pads.interview, "ana", "one\ntwo\n");
        var page = pads.pad();
        assertThat(page.locator(".times time").last()).hasText("10:00");
        assertThat(page.locator(".times time").last()).isVisible();
    }

    @Test
    void oneKeyPutsTheNearestCodeIn() {
        var page = pads.pad();
        page.keyboard().type("checks twice #CODEE+ and says so");
        assertThat(page.locator(".unread")).hasText("#CODEE+");
        page.keyboard().press("Control+.");
        pads.reaches(page, "checks twice #CODE+ and says so");
        assertThat(page.locator(".unread")).hasCount(0);
    }

    @Test
    void aRatingWithoutItsSignIsUnderlinedAndOneKeyPutsTheSignIn() {
        var page = pads.pad();
        page.keyboard().type("LEAD=3, own 4/5\nand code 2");
        assertThat(page.locator(".unread")).hasText(new String[] {"LEAD=3", "own 4/5", "code 2"});
        assertThat(page.locator(".unread").first()).hasAttribute("title", Pattern.compile("Did you mean #LEAD=3"));
        assertThat(page.locator(".cm-announced")).containsText("Did you mean #OWN=4");
        pads.reaches(page, "LEAD=3, own 4/5\nand code 2");
        page.keyboard().press("Control+.");
        page.keyboard().type(", ");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("End");
        page.keyboard().press("Control+.");
        page.keyboard().press("Control+.");
        pads.reaches(page, "#LEAD=3, #OWN=4\nand #CODE=2, ");
        assertThat(page.locator("#rail")).containsText("rated 3");
        assertThat(page.locator(".unread")).hasCount(0);
    }

    @Test
    void aClickOnWhatIsNotUnderstoodOffersWhatWasMeantAndAnotherPutsItIn() {
        var page = pads.pad();
        page.keyboard().type("#CODEE+\nLEAD=3");
        page.locator(".unread").first().click();
        assertThat(page.locator(".offers li")).containsText(new String[] {"#CODE"});
        assertThat(page.locator(".offers kbd")).hasText("Ctrl .");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.locator(".unread").first().click();
        page.locator(".offers li").click();
        page.locator(".unread").click();
        page.keyboard().press("Tab");
        assertThat(page.locator(".offers")).hasCount(0);
        page.locator(".cm-line").first().click();
        page.locator(".unread").click();
        page.locator(".offers li").click();
        page.keyboard().type(" indeed");
        pads.reaches(page, "#CODE+\n\n#LEAD=3 indeed");
    }

    @Test
    void aTapOnWhatIsNotUnderstoodOffersItToo() {
        pads.close();
        pads = new Pads(
                        address,
                        Browsers.chromium()
                                .newContext(new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setHasTouch(true)
                                        .setIsMobile(true)))
                .signedIn();
        var page = pads.pad();
        page.keyboard().type("own 4/5\n");
        page.locator(".unread").tap();
        page.locator(".offers li").tap();
        pads.reaches(page, "#OWN=4\n");
    }

    @Test
    void aCodeWithAnImpossibleRatingIsMendedByABlank() {
        var page = pads.pad();
        page.keyboard().type("#OWN=6 \n#CODEE+ ");
        page.keyboard().press("Control+.");
        page.keyboard().press("Control+.");
        pads.reaches(page, "#OWN =6 \n#CODE+ ");
        assertThat(page.locator(".unread")).hasCount(0);
    }

    /// Characters typed while the page scrolls were read before the caret had moved on: the next
    /// stood before them.
    @Test
    void keysTypedWhileTheNoteScrollsKeepTheirOrder() {
        var page = pads.pad();
        var text = "checked twice 日本ß\n".repeat(40);
        page.keyboard().type(text);
        pads.reaches(page, text);
    }

    @Test
    void aQuestionIsTickedByItsNumberAndByItsWordsAndAClickBeginsOrFindsItsLine() {
        pads.question("Which incident did you handle alone at night?", "OWN");
        pads.question("How do you review code of a colleague?", "CODE");
        var page = pads.pad();
        page.locator("[data-question='1']").click();
        page.keyboard().type("tells of the flood");
        page.keyboard().press("Enter");
        page.keyboard().type("reviews code with the colleague beside");
        pads.reaches(page, "q1 tells of the flood\nreviews code with the colleague beside");
        assertThat(page.locator(".kit .done")).hasCount(2);
        assertThat(page.locator(".kit")).containsText("ticked by the words of line 2");
        page.locator("[data-question='1']").click();
        page.keyboard().type("!");
        pads.reaches(page, "q1 tells of the flood!\nreviews code with the colleague beside");
    }

    @Test
    void signingInAgainLeavesThePageAndTheTextWhereTheyAre() {
        var page = pads.pad();
        page.keyboard().type("before\n");
        saved(page);
        pads.context.clearCookies();
        page.keyboard().type("after\n");
        says(page, "Signed out");
        page.locator("#again").click();
        page.fill("#again-email", pads.hiring.email("ana"));
        page.fill("#again-password", "not this one");
        page.keyboard().press("Enter");
        assertThat(page.locator("#sign-in [role=alert]")).containsText("do not belong together");
        page.fill("#again-password", Hiring.PASSWORD);
        page.keyboard().press("Enter");
        saved(page);
        pads.reaches(page, "before\nafter\n");
    }

    @Test
    void aLineTypedOfflineKeepsTheMomentItWasTyped() {
        var page = pads.pad();
        page.keyboard().type("online\n");
        saved(page);
        pads.hiring
                .as("ana")
                .contentType("application/json")
                .body(Map.of(
                        "revision",
                        1,
                        "edits",
                        List.of(Map.of(
                                "at", 1, "remove", 0, "insert", List.of("an hour ago"), "ages", List.of(3_600_000)))))
                .patch("/api/v1/interviews/" + pads.interview + "/note")
                .then()
                .statusCode(200)
                .body("lines[1].firstTypedAt", equalTo("2030-01-02T09:00:00Z"));
    }

    @Test
    void thePastOfANoteIsThereAndComesBack() {
        var page = pads.pad();
        page.keyboard().type("worth keeping\n");
        saved(page);
        int revision = pads.hiring
                .as("ana")
                .get("/api/v1/interviews/" + pads.interview + "/note")
                .path("revision");
        page.keyboard().press("Control+a");
        page.keyboard().type("gone");
        pads.reaches(page, "gone");
        var past = pads.open("/interviews/" + pads.interview + "/past?at=" + revision);
        assertThat(past.locator(".pastlines")).hasText("worth keeping");
        past.click("button.go");
        ready(past);
        assertThat(pads.onServer()).isEqualTo("worth keeping\n");
        assertThat(pads.open("/interviews/" + pads.interview + "/past").locator(".steps li"))
                .not()
                .hasCount(0);
    }

    @Test
    void whereStorageIsDeniedItIsSaidAndTheServerStillHasEverything() {
        pads.context.addInitScript(
                "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('denied'); } })");
        var page = pads.pad();
        page.keyboard().type("only on the server\n");
        pads.reaches(page, "only on the server\n");
        says(page, "This device keeps no copy");
    }

    @Test
    void aLoopByKeysAloneFromTodayToSubmitted() {
        var page = pads.open("/");
        page.keyboard().press("s");
        page.waitForURL("**/interviews/**");
        ready(page);
        page.keyboard().type("+ ran it alone #OWN=5 \n");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/settle");
        assertThat(page.locator("input[name='rate.OWN'][value='5']")).isChecked();
        page.locator("input[name='rate.CODE']").first().focus();
        page.keyboard().press("3");
        page.keyboard().press("n");
        assertThat(page.locator("#kept")).containsText(Pattern.compile("Draft kept"));
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/candidacies/**");
        pads.hiring
                .evaluation("owner")
                .then()
                .body("candidacies[0].cells[1].asRated", equalTo(3.0f))
                .body("candidacies[0].cells[2].assessment", equalTo("NOT_ASSESSED"))
                .body("candidacies[0].score", notNullValue());
    }

    @Test
    void theKeysOfThePadAreListed() {
        var page = pads.pad();
        page.keyboard().press("Control+/");
        assertThat(page.locator("#keylist")).containsText("nearest code");
        assertThat(page.locator("#keylist")).containsText("Without an arrow it is a new line");
    }

    @Test
    void pagesOfThePadHaveNoViolationOfAccessibility() {
        var page = pads.pad();
        page.keyboard().type("+ ran it alone #OWN+ \n#CODEE? \nHEADING:\n#");
        assertThat(page.locator(".offers")).isVisible();
        fits(page, ColorScheme.DARK);
        fits(page, ColorScheme.LIGHT);
        for (var path : List.of("/settle", "/past", "/kit")) {
            fits(pads.open("/interviews/" + pads.interview + path), ColorScheme.LIGHT);
        }
    }

    private static void fits(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.violations(page)).as("%s, %s", page.url(), scheme).isEmpty();
    }

    @Test
    void withoutScriptsAButtonSaves() {
        pads.context.close();
        pads.context = Browsers.chromium().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        pads.signedIn();
        var page = pads.open("/interviews/" + pads.interview);
        page.fill("#text", "plain\ntext #OWN-\n");
        page.click("#save");
        assertThat(page.locator("#text")).hasValue("plain\ntext #OWN-\n");
        pads.reaches(page, "plain\ntext #OWN-\n");
    }
}
