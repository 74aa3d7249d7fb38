package dev.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Needs in another order, by hand.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RankBrowserTest {

    @TestHTTPResource
    URI address;

    @Test
    void aNeedIsPulledByItsGrip() {
        var hiring = Hiring.begin().manager("mara");
        var visitor = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "mara");
        var page = visitor.open("/roles/" + hiring.role + "/settings");
        var target = page.locator(".ranked").first();
        page.locator(".ranked .grip").nth(2).dragTo(target, new Locator.DragToOptions().setTargetPosition(200, 2));
        page.locator(".flash").waitFor();
        page.reload();
        assertThat(codes(page)).containsExactly("LEAD", "OWN", "CODE");
        visitor.close();
    }

    private static List<String> codes(Page page) {
        return page.locator(".ranked summary .code").allTextContents();
    }
}
