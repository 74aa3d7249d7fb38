package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.TestRoles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ticking candidates of a long board, to compare them.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TicksBrowserTest {

    @TestHTTPResource
    URI address;

    @Test
    void ticksGoAlongWithThePages() {
        var hiring = Hiring.begin().manager("mara");
        var names = IntStream.range(0, 60).mapToObj("Candidate %02d"::formatted).toList();
        TestRoles.candidacies(UUID.fromString(hiring.role), "Phone", names);
        var visitor = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "mara");
        var page = visitor.open("/roles/" + hiring.role);
        box(page, "Candidate 03").check();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next"))
                .click();
        assertThat(page.locator("#ticked")).containsText("Candidate 03");
        box(page, "Candidate 55").check();
        assertThat(page.locator("#ticked")).containsText("Candidate 55");
        page.getByLabel("Untick Candidate 03").click();
        assertThat(page.locator("#ticked")).not().containsText("Candidate 03");
        assertThat(box(page, "Candidate 55")).isChecked();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Previous"))
                .click();
        for (int i = 0; i < 8; i++) {
            box(page, "Candidate 0" + i).click();
        }
        assertThat(box(page, "Candidate 07")).not().isChecked();
        assertThat(page.locator("#too-many")).containsText("Untick one first");
        page.locator("#compare button").click();
        assertThat(page.locator("table.cmp thead")).containsText("Candidate 55");
        assertThat(page.locator("table.cmp thead")).containsText("Candidate 06");
        visitor.close();
    }

    private static Locator box(Page page, String name) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(name)).getByRole(AriaRole.CHECKBOX);
    }
}
