package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.assay.browser.Pads.ready;
import static dev.assay.browser.Pads.saved;
import static dev.assay.browser.Pads.says;
import static dev.assay.browser.Pads.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One note on several pages, at once or one after the other: what each knows comes together.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PadTogetherTest {

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
    void twoTabsComeTogether() {
        var one = pads.pad();
        one.keyboard().type("first\nsecond\n");
        saved(one);
        var two = pads.pad();
        two.keyboard().type("from tab two\n");
        saved(two);
        one.waitForFunction("() => document.querySelector('.cm-content').textContent.includes('tab two')");
        one.bringToFront();
        one.keyboard().press("Control+Home");
        one.keyboard().type("from tab one, ");
        pads.reaches(one, "from tab one, first\nsecond\nfrom tab two\n");
    }

    /// A browser may let go of a page's lock after the next one has looked for it.
    @Test
    void aPadThatIsLoadedAgainHasItsTextAtOnceThoughTheOldPageSeemsToLive() {
        var page = pads.pad();
        page.keyboard().type("typed before\n");
        saved(page);
        pads.context.route("**/pad", Route::abort);
        page.keyboard().type("and after");
        page.addInitScript(
                "navigator.locks.query = async () => ({ held: Object.keys(localStorage).map(name => ({ name })) })");
        page.reload();
        ready(page);
        page.keyboard().type(" it");
        assertThat(shown(page)).isEqualTo("typed before\nand after it");
        pads.context.unroute("**/pad");
        pads.reaches(page, "typed before\nand after it");
    }

    /// The page that is loaded again is made by the server before the last words of the one
    /// before it arrive there.
    @Test
    void aPageThatKnowsLessThanTheOneBeforeItAsksBeforeAnybodyTypes() {
        pads.close();
        pads = new Pads(
                        address,
                        Browsers.chromium()
                                .newContext(
                                        new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK)))
                .signedIn();
        var early = pads.context.request().get(pads.url());
        var page = pads.pad();
        page.keyboard().type("kept the lamp");
        saved(page);
        page.route("**" + pads.path(), made -> made.fulfill(new Route.FulfillOptions().setResponse(early)));
        page.reload();
        ready(page);
        assertThat(shown(page)).isEqualTo("kept the lamp");
        page.keyboard().type(" lit");
        pads.reaches(page, "kept the lamp lit");
    }

    @Test
    void theSameLineInTwoPlacesIsKeptTwiceAndMarked() {
        var one = pads.pad();
        one.keyboard().type("shared line");
        saved(one);
        pads.context.setOffline(true);
        one.keyboard().type(", typed offline");
        says(one, "Offline since");
        pads.hiring.note(pads.interview, "ana", "shared line, typed elsewhere");
        pads.context.setOffline(false);
        saved(one);
        pads.reaches(one, "shared line, typed elsewhere\nshared line, typed offline");
        assertThat(one.locator(".cm-line.both").last()).hasText("shared line, typed offline");
        assertThat(shown(one)).isEqualTo(pads.onServer());
    }
}
