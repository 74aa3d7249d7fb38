package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Open pages follow what others do, and leave alone what their reader is about.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LiveBrowserTest {

    @TestHTTPResource
    URI address;

    Hiring hiring;
    String robin;
    BrowserContext mine;
    BrowserContext theirs;
    final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void twoBrowsers() {
        hiring = Hiring.begin().interviewers("ana").manager("mara");
        robin = hiring.candidacy("Robin Example");
        mine = Browsers.chromium().newContext();
        theirs = Browsers.chromium().newContext();
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
        assertThat(complaints).isEmpty();
    }

    private Page open(BrowserContext context, String name, String path) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate(address.resolve("/sign-in").toString());
        page.fill("#email", hiring.email(name));
        page.fill("#password", Hiring.PASSWORD);
        page.click("button.go");
        page.waitForURL("**/");
        page.navigate(address.resolve(path).toString());
        page.evaluate("window.sameDocument = true");
        return page;
    }

    @Test
    void theBoardChangesUnderTheHandsOfNobody() {
        var board = open(mine, "owner", "/roles/" + hiring.role);
        assertThat(board.locator("#live")).hasText("Updates by itself.");
        board.getByLabel("Compare Robin Example").check();
        board.locator(".download summary").click();
        var focused = board.locator("#r-" + robin + " a.cell").first();
        focused.focus();

        var other = open(theirs, "owner", "/roles/" + hiring.role + "/candidacies/new");
        other.fill("form[action$='/candidacies'] [name=name]", "Alma Example");
        other.locator("form[action$='/candidacies'] button.go").click();
        assertThat(board.locator(".matrix")).containsText("Alma Example");
        assertThat(board.locator(".matrix tbody tr").first()).containsText("Alma Example");
        hiring.interviewed(robin, "ana", "OWN", 4);
        assertThat(board.locator("#r-" + robin)).containsText("1 of 1 interview");

        assertThat(focused).isFocused();
        assertThat(focused).hasAttribute("title", "OWN: 4 from 1 rater");
        assertThat(board.locator(".download")).hasAttribute("open", "");
        assertThat(board.getByLabel("Compare Robin Example")).isChecked();
        assertThat(board.locator("#live")).containsText("Updated ");
        assertThat(board.evaluate("window.sameDocument")).isEqualTo(true);
    }

    @Test
    void otherPagesFollowToo() {
        var candidate = open(mine, "owner", "/candidacies/" + robin);
        var coverage = open(theirs, "mara", "/roles/" + hiring.role + "/coverage");
        candidate.locator("#stage").fill("typed and not sent");
        hiring.interviewed(robin, "ana", "OWN", 4);
        assertThat(candidate.locator("#l-facts")).containsText("4.0");
        assertThat(candidate.locator("#l-progress")).containsText("1 of 1 interviews submitted");
        assertThat(candidate.locator("#stage")).hasValue("typed and not sent");
        assertThat(coverage.locator(".heard .sq.one")).not().hasCount(0);
        coverage.navigate(address.resolve("/").toString());
        hiring.candidacy("Alma Example");
        assertThat(coverage.locator("#l-today")).containsText("Alma Example");
    }

    @Test
    void whoIsCutOffIsToldAndCatchesUp() {
        mine.route("**/api/v1/events*", Route::abort);
        var board = open(mine, "owner", "/roles/" + hiring.role);
        assertThat(board.locator("#live")).containsText("Not updating");
        hiring.candidacy("Kim Example");
        mine.unroute("**/api/v1/events*");
        assertThat(board.locator(".matrix")).containsText("Kim Example");
        assertThat(board.locator("#live")).containsText("Updated ");
        mine.setOffline(true);
        assertThat(board.locator("#live")).containsText("Not updating");
        hiring.candidacy("Alma Example");
        mine.setOffline(false);
        assertThat(board.locator(".matrix")).containsText("Alma Example");
        assertThat(board.locator("#live")).containsText("Updated ");
    }
}
