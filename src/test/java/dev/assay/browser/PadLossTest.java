package dev.assay.browser;

import static dev.assay.browser.Pads.ready;
import static dev.assay.browser.Pads.saved;
import static dev.assay.browser.Pads.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes wrong while somebody types, and how many characters it costs: none.
///
/// `./mvnw test -Dassay.tries=10 -Dtest=PadLossTest` tries each ten times on H2 and ten on
/// PostgreSQL, at other moments, each in a profile of its own, and prints the count;
/// docs/benchmarks.md has it.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PadLossTest {

    private static final int TRIES = Integer.getInteger("assay.tries", 1);
    private static final Duration LATE = Duration.ofSeconds(TRIES == 1 ? 2 : 10);
    private static final Duration MINUTE = Duration.ofSeconds(TRIES == 1 ? 1 : 60);
    private static final String WORDS =
            "+ kept the ferry running in the flood #OWN+ \nasked twice before cutting the line\n? who paid for it\n";
    private static final String FULL = "IDBObjectStore.prototype.put = Storage.prototype.setItem = "
            + "() => { throw new DOMException('full', 'QuotaExceededError'); }";
    private static final Random RANDOM = new Random(TRIES == 1 ? 20 : System.nanoTime());
    private static final String KEPT = """
            async () => navigator.serviceWorker.controller !== null
              && (await (await caches.open('assay-pads')).keys()).length === 1
              && (await (await caches.open('assay-assets')).keys()).length >= 4""";
    /// A worker that was installed a moment ago is forgotten by a browser that closes, as its
    /// caches are.
    private static final int AT_REST = 3000;
    /// Milliseconds that the pad promises for a keystroke to be on the device; a machine that
    /// runs other tests beside this one gets more.
    private static final int ON_DEVICE = TRIES == 1 ? 500 : 50;

    private static int typed;
    private static int lost;

    @TestHTTPResource
    URI address;

    @TempDir
    Path profile;

    static IntStream tries() {
        return IntStream.rangeClosed(1, TRIES);
    }

    @AfterAll
    static void tell() {
        System.out.printf("%d tries each: %d characters typed, %d lost%n", TRIES, typed, lost);
        assertThat(lost).isZero();
    }

    /// Types some of the words, up to a moment nobody chose.
    private static String type(Page page) {
        var text = WORDS.substring(0, 1 + RANDOM.nextInt(WORDS.length() - 1));
        page.keyboard().type(text);
        return text;
    }

    private Pads pads(URI address) {
        return new Pads(address, Browsers.chromium().newContext()).signedIn();
    }

    /// Waits for the text on the server, and counts what is missing of it if it does not come.
    private static void count(Pads pads, Page page, String text) {
        try {
            pads.reaches(page, text);
        } catch (PlaywrightException timeout) {
            System.out.printf("typed «%s», the server has «%s»%n", text, pads.onServer());
        }
        typed += text.length();
        lost += text.length() - common(text, pads.onServer());
        assertThat(pads.onServer()).isEqualTo(text);
        pads.close();
    }

    /// Characters of the first that are in the second, in their order.
    private static int common(String a, String b) {
        var best = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                best[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.length()][b.length()];
    }

    @ParameterizedTest
    @MethodSource("tries")
    void theTabIsClosedWhileTyping(int turn) {
        var pads = pads(address);
        var page = pads.pad();
        var text = type(page);
        page.close();
        count(pads, pads.pad(), text);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void thePageIsReloadedWhileTyping(int turn) {
        var pads = pads(address);
        var page = pads.pad();
        var text = type(page);
        page.reload();
        ready(page);
        page.keyboard().press("Control+End");
        count(pads, page, text + type(page));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void theBrowserIsKilled(int turn) {
        var pads = new Pads(address, Browsers.at(profile)).signedIn();
        var page = pads.pad();
        pads.context.setOffline(true); // or the server would have it already
        var text = type(page);
        page.waitForTimeout(ON_DEVICE);
        Browsers.kill(profile);
        pads.context = Browsers.at(profile); // a browser that is killed may have forgotten its last cookies
        pads.signedIn();
        count(pads, pads.pad(), text);
    }

    /// All tries are offline in the same minute, each in a browser of its own.
    @Test
    void offlineForAMinuteThenClosedThenOpenedOfflineAgain() {
        var offline = tries().mapToObj(turn -> new Offline(address, profile.resolve("offline" + turn)))
                .toList();
        offline.getFirst().page.waitForTimeout(MINUTE.toMillis());
        offline.forEach(Offline::comesBack);
    }

    /// A pad without a network.
    private static final class Offline {

        final Pads pads;
        final Path profile;
        final Page page;
        String text;

        Offline(URI address, Path profile) {
            this.profile = profile;
            pads = new Pads(address, Browsers.at(profile)).signedIn();
            page = pads.pad();
            page.waitForFunction(KEPT);
            page.waitForTimeout(AT_REST);
            pads.context.setOffline(true);
            text = type(page);
        }

        /// The minute is over: types on, is closed, opened without a network, typed in, and gets
        /// one.
        void comesBack() {
            text += type(page);
            page.waitForTimeout(ON_DEVICE);
            pads.context.close();
            pads.context = Browsers.at(profile);
            pads.context.setOffline(true);
            var again = pads.pad();
            assertThat(Pads.shown(again)).isEqualTo(text);
            text += type(again);
            says(again, "Offline since");
            pads.context.setOffline(false);
            count(pads, again, text);
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void theSessionAndTheTokenOfFormsAreGone(int turn) {
        var pads = pads(address);
        var page = pads.pad();
        var text = type(page);
        pads.context.clearCookies();
        text += type(page);
        says(page, "Signed out");
        page.locator("#again").click();
        page.fill("#again-email", pads.hiring.email("ana"));
        page.fill("#again-password", Hiring.PASSWORD);
        page.keyboard().press("Enter");
        ready(page); // it takes no words while it asks who is there
        saved(page);
        page.keyboard().press("Control+End");
        count(pads, page, text + type(page));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void twoTabsTypeAtOnce(int turn) {
        var pads = pads(address);
        var one = pads.pad();
        one.keyboard().type("above\nbelow\n");
        saved(one);
        var two = pads.pad();
        one.bringToFront();
        one.keyboard().press("Control+Home");
        one.keyboard().type("one ");
        two.bringToFront();
        two.keyboard().press("Control+End");
        two.keyboard().type("two");
        one.bringToFront();
        one.keyboard().type("and on ");
        count(pads, two, "one and on above\nbelow\ntwo");
    }

    @ParameterizedTest
    @MethodSource("tries")
    void oneTabSubmitsWhileTheOtherTypes(int turn) {
        var pads = pads(address);
        var page = pads.pad();
        page.keyboard().type("before\n");
        saved(page);
        pads.hiring.rate(pads.interview, "ana", "OWN", 4, "CODE", null, "LEAD", null);
        page.keyboard().type("while");
        pads.hiring.submit(pads.interview, "ana").then().statusCode(200);
        page.keyboard().type(" and after");
        page.waitForFunction(
                "() => /^(This interview was submitted|Saved)/.test(document.getElementById('state').textContent)");
        pads.hiring.reopen(pads.interview, "ana").then().statusCode(200);
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        count(pads, page, "before\nwhile and after");
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Mode.class,
            names = {"FAIL", "LATE", "CUT"})
    void theServerFailsOrIsLate(Proxy.Mode mode) throws IOException {
        for (int turn = 0; turn < TRIES; turn++) {
            try (var proxy = new Proxy(address, LATE)) {
                var pads = pads(proxy.address());
                var page = pads.pad();
                var text = type(page);
                proxy.mode = mode;
                text += type(page);
                page.waitForTimeout(1500);
                text += type(page);
                proxy.mode = Proxy.Mode.PASS;
                count(pads, page, text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void storageIsFull(int turn) {
        var pads = pads(address);
        pads.context.addInitScript(FULL);
        var page = pads.pad();
        var text = type(page);
        says(page, "This device keeps no copy");
        count(pads, page, text);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void storageIsFullWhenThePageAfterTheLastOneOpens(int turn) throws IOException {
        try (var proxy = new Proxy(address, LATE)) {
            var pads = pads(proxy.address());
            proxy.mode = Proxy.Mode.FAIL;
            var page = pads.pad();
            var text = type(page);
            page.waitForTimeout(ON_DEVICE);
            page.close();
            var full = pads.context.newPage();
            full.addInitScript(FULL);
            full.navigate(pads.url());
            ready(full);
            assertThat(Pads.shown(full)).isEqualTo(text);
            full.close();
            proxy.mode = Proxy.Mode.PASS;
            count(pads, pads.pad(), text);
        }
    }
}
