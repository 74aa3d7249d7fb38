package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.assay.browser.Pads.saved;
import static dev.assay.browser.Pads.says;

import com.microsoft.playwright.options.Cookie;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A browser whose session ended while it still has the cookie: it is led to the way in, and
/// comes back.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EndedSessionBrowserTest {

    @TestHTTPResource
    URI address;

    Pads pads;

    @BeforeEach
    void visit() {
        pads = new Pads(address, Browsers.chromium().newContext()).signedIn();
    }

    @AfterEach
    void leave() {
        pads.close();
    }

    private void end() {
        pads.context.addCookies(
                List.of(new Cookie("assay-session", "of-a-session-that-ended").setUrl(address.toString())));
    }

    @Test
    void thePadsOwnDialogWorks() {
        var page = pads.pad();
        page.keyboard().type("before\n");
        saved(page);
        end();
        page.keyboard().type("after\n");
        says(page, "Signed out");
        page.locator("#again").click();
        page.fill("#again-email", pads.hiring.email("ana"));
        page.fill("#again-password", Hiring.PASSWORD);
        page.keyboard().press("Enter");
        pads.reaches(page, "before\nafter\n");
    }

    @Test
    void aPageLeadsToTheWayInAndBack() {
        end();
        var page = pads.open("/roles");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=%2Froles"));
        page.fill("#email", pads.hiring.email("ana"));
        page.fill("#password", Hiring.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/roles"));
    }
}
