package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
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
    Visitor mine;
    Visitor theirs;

    @BeforeEach
    void twoBrowsers() {
        hiring = Hiring.begin().interviewers("ana").manager("mara");
        robin = hiring.candidacy("Robin Example");
        mine = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "owner");
        theirs = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "mara");
    }

    @AfterEach
    void close() {
        try (var other = theirs) {
            mine.close();
        }
    }

    @Test
    void theBoardChangesUnderTheHandsOfNobody() {
        var board = mine.open("/roles/" + hiring.role);
        assertThat(board.locator("#live")).hasText("Updates by itself.");
        board.evaluate("window.sameDocument = true");
        board.getByLabel("Compare Robin Example").check();
        board.locator(".download summary").click();
        var focused = board.locator("#r-" + robin + " a.cell").first();
        focused.focus();

        var other = theirs.open("/roles/" + hiring.role + "/candidacies/new");
        other.fill("form[action$='/candidacies'] [name=name]", "Alma Example");
        other.locator("form[action$='/candidacies'] button.go").click();
        assertThat(board.locator(".matrix")).containsText("Alma Example");
        assertThat(board.locator(".matrix tbody tr").first()).containsText("Alma Example");
        assertThat(board.locator("#compare button")).isVisible(); // now there are two
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
        var candidate = mine.open("/candidacies/" + robin);
        var coverage = theirs.open("/roles/" + hiring.role + "/coverage");
        candidate.locator("#stage").fill("typed and not sent");
        hiring.interviewed(robin, "ana", "OWN", 4);
        assertThat(candidate.locator("#l-facts")).containsText("4.0");
        assertThat(candidate.locator("#l-progress")).containsText("1 of 1 interviews submitted");
        assertThat(candidate.locator("#stage")).hasValue("typed and not sent");
        assertThat(coverage.locator(".heard .sq.one")).not().hasCount(0);
        coverage.navigate(theirs.at("/"));
        hiring.candidacy("Alma Example");
        assertThat(coverage.locator("#l-today")).containsText("Alma Example");
    }

    @Test
    void whoIsCutOffIsToldAndCatchesUp() {
        mine.context.route("**/api/v1/events*", Route::abort);
        var board = mine.open("/roles/" + hiring.role);
        assertThat(board.locator("#live")).containsText("Not updating");
        hiring.candidacy("Kim Example");
        mine.context.unroute("**/api/v1/events*");
        assertThat(board.locator(".matrix")).containsText("Kim Example");
        assertThat(board.locator("#live")).containsText("Updated ");
        mine.context.setOffline(true);
        assertThat(board.locator("#live")).containsText("Not updating");
        hiring.candidacy("Alma Example");
        mine.context.setOffline(false);
        assertThat(board.locator(".matrix")).containsText("Alma Example");
        assertThat(board.locator("#live")).containsText("Updated ");
    }
}
