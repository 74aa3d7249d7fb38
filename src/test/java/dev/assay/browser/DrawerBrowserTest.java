package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.KeyboardModifier;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A number opens the lines behind it beside the page; where they do not come, its own page.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DrawerBrowserTest {

    private static final Pattern ITS_OWN_PAGE = Pattern.compile(".*/candidacies/[0-9a-f-]+/needs/[0-9a-f-]+");

    @TestHTTPResource
    URI address;

    Visitor visitor;
    Page board;

    @BeforeEach
    void aBoardWithNumbers() {
        var hiring = Hiring.begin().interviewers("ana");
        hiring.interviewed(hiring.candidacy("Robin Example"), "ana", "OWN", 4, "CODE", 5);
        visitor = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "owner");
        board = visitor.open("/roles/" + hiring.role);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    private Locator cell(String need) {
        return board.locator("a.cell[title^='" + need + "']");
    }

    private Locator drawer() {
        return board.locator("#drawer");
    }

    @Test
    void itOpensBesideThePageAndEscapeGivesTheFocusBack() {
        board.evaluate("window.sameDocument = true");
        cell("OWN").click();
        assertThat(drawer().locator("h2")).hasText("Robin Example, OWN");
        assertThat(drawer().locator("[data-close]")).isFocused();
        assertThat(cell("OWN")).hasAttribute("aria-expanded", "true");
        cell("CODE").click();
        assertThat(drawer().locator("h2")).hasText("Robin Example, CODE");
        assertThat(cell("OWN")).hasAttribute("aria-expanded", "false");
        assertThat(cell("CODE")).hasAttribute("aria-expanded", "true");
        board.keyboard().press("Escape");
        assertThat(drawer()).isHidden();
        assertThat(cell("CODE")).isFocused();
        assertThat(cell("CODE")).hasAttribute("aria-expanded", "false");
        assertThat(board.evaluate("window.sameDocument")).isEqualTo(true);
    }

    @Test
    void aClickWithAKeyIsTheBrowsers() {
        var other = visitor.context.waitForPage(
                () -> cell("OWN").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));
        assertThat(other).hasURL(ITS_OWN_PAGE);
        assertThat(drawer()).isHidden();
    }

    @Test
    void aRefusedAnswerLeadsToThePageItself() {
        whenAsked(route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        cell("OWN").click();
        assertThat(board).hasURL(ITS_OWN_PAGE);
        assertThat(board.locator("#evidence")).containsText("Robin Example");
    }

    @Test
    void soDoesAnotherPageInItsPlace() {
        whenAsked(route -> route.fulfill(new Route.FulfillOptions().setBody("<p>Somewhere else")));
        cell("OWN").click();
        assertThat(board).hasURL(ITS_OWN_PAGE);
    }

    @Test
    void soDoesNoAnswerAfterOneThatCame() {
        cell("OWN").click();
        assertThat(drawer()).isVisible();
        whenAsked(Route::abort);
        cell("CODE").click();
        assertThat(board).hasURL(ITS_OWN_PAGE);
        assertThat(board.locator("#evidence")).containsText("CODE");
    }

    @Test
    void whoIsSignedOutIsLedToTheWayIn() {
        visitor.context.addCookies(
                List.of(new Cookie("assay-session", "of-a-session-that-ended").setUrl(address.toString())));
        cell("OWN").click();
        assertThat(board).hasURL(Pattern.compile(".*/sign-in\\?next=%2Fcandidacies%2F.*"));
    }

    /// The page itself is not meant.
    private void whenAsked(Consumer<Route> answer) {
        visitor.context.route(ITS_OWN_PAGE, route -> {
            if (route.request().headers().containsKey("hx-request")) {
                answer.accept(route);
            } else {
                route.resume();
            }
        });
    }
}
