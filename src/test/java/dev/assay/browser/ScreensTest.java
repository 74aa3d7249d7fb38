package dev.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.assay.Demonstrated;
import dev.assay.TestDatabase;
import dev.assay.access.FirstStart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every page with the demo's data, light and dark, on a desk and on a phone: nothing for axe to find, no scrolling
/// sideways, nothing in the console. Each build looks at each page in one of the four ways.
///
/// `./mvnw test -Dassay.screens=true -Dtest=ScreensTest` makes docs/screens anew.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Demonstrated.class)
class ScreensTest {

    private static final boolean KEPT = Boolean.getBoolean("assay.screens");
    private static final Path SCREENS = Path.of("docs/screens");
    private static final String EMAIL = "screens@example.org";
    private static final String PASSWORD = "a password of screens";
    private static final String OPENED = "-opened";
    private static final int MOST_SHOWN = 2400;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// How a page is looked at.
    private record Look(ColorScheme scheme, int width, int height) {

        String name() {
            return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    private static final List<Look> LOOKS = List.of(
            new Look(ColorScheme.LIGHT, 1440, 900),
            new Look(ColorScheme.DARK, 390, 844),
            new Look(ColorScheme.DARK, 1440, 900),
            new Look(ColorScheme.LIGHT, 390, 844));

    @TestHTTPResource
    URI address;

    private BrowserContext context;
    private Page page;
    private int looked;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void signedIn() {
        QuarkusTransaction.requiringNew().run(() -> {
            var owner = FirstStart.owner();
            owner.changeEmail(EMAIL);
            owner.changePassword(PASSWORD);
        });
        context =
                Browsers.chromium().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void everyPageIsWholeInEveryLook() {
        go("/sign-in");
        var faults = new ArrayList<>(look("sign-in"));
        page.fill("#email", EMAIL);
        page.fill("#password", PASSWORD);
        page.click("button.go");
        var pages = pages();
        pages.forEach((name, path) -> {
            go(path);
            if (name.endsWith(OPENED)) {
                page.evaluate(
                        "() => document.querySelectorAll('main details:not(.who-menu)').forEach(one => (one.open = true))");
            }
            faults.addAll(look(name));
        });
        complaints.removeIf(complaint -> complaint.contains("status of 404"));
        assertThat(complaints).isEmpty();
        assertThat(faults).isEmpty();
        if (KEPT) {
            index(pages.keySet());
        }
    }

    /// By name; what has an id in its address is found by the links that lead there.
    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/");
        pages.put("roles", "/roles");
        pages.put("role-new", "/roles/new");
        go("/roles");
        var role = link("main a[href^='/roles/']:has-text('Backend')");
        pages.put("board", role);
        pages.put("coverage", role + "/coverage");
        pages.put("coverage" + OPENED, role + "/coverage");
        pages.put("insights", role + "/insights");
        pages.put("insights" + OPENED, role + "/insights");
        pages.put("debrief", role + "/debrief");
        pages.put("search", "/search?q=the");
        pages.put("settings", role + "/settings");
        pages.put("settings" + OPENED, role + "/settings");
        pages.put("candidate-add", role + "/candidacies/new");
        go(role + "/debrief");
        pages.put("debrief-need", page.locator("a.topic").first().getAttribute("href"));
        go(role);
        var compared = page.locator("input[name=candidacy]").all().stream()
                .limit(4)
                .map(box -> "candidacy=" + box.getAttribute("value"))
                .collect(Collectors.joining("&"));
        pages.put("compare-choose", role + "/compare");
        pages.put("compare", role + "/compare?" + compared);
        pages.put("evidence", link("td a.cell.split"));
        var candidate = link("tbody th a[href^='/candidacies/']");
        pages.put("candidate", candidate);
        pages.put("computation", candidate + "/computation");
        go("/");
        var pad = link("main a[href^='/interviews/']").replace("/settle", "");
        pages.put("pad", pad);
        pages.put("settle", pad + "/settle");
        pages.put("past", pad + "/past");
        pages.put("kit", pad + "/kit");
        pages.put("plan", pad + "/plan");
        pages.put("candidates", "/candidates");
        go("/candidates");
        pages.put("person", link("main a[href^='/candidates/']:not([href$='/new'])"));
        pages.put("import-new", "/imports/new");
        pages.put("imports", "/imports");
        go("/imports");
        pages.put("import", link("main a[href^='/imports/']:not([href$='/new'])"));
        pages.put("template-new", "/templates/new");
        pages.put("templates", "/templates");
        go("/templates");
        pages.put("template", link("main a[href^='/templates/']:not([href$='/new'])"));
        pages.put("account", "/account");
        pages.put("user-new", "/users/new");
        pages.put("users", "/users");
        go("/users");
        pages.put("user", link("main a[href^='/users/']:not([href$='/new'])"));
        pages.put("not-there", "/roles/00000000-0000-0000-0000-000000000000");
        return pages;
    }

    private void go(String path) {
        page.navigate(address.resolve(path).toString());
    }

    private String link(String selector) {
        return page.locator(selector).first().getAttribute("href").replaceAll("[?#].*", "");
    }

    private List<String> look(String name) {
        var faults = new ArrayList<String>();
        looked++;
        for (var look : KEPT ? LOOKS : List.of(LOOKS.get(looked % LOOKS.size()))) {
            page.setViewportSize(look.width(), look.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            int beyond = (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
            if (beyond > 0) {
                faults.add("%s, %s: %d px beyond the edge".formatted(name, look.name(), beyond));
            }
            new AxeBuilder(page)
                    .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node ->
                                            "%s, %s: %s %s".formatted(name, look.name(), rule.getId(), node.getHtml())))
                            .forEach(faults::add);
            if (KEPT) {
                keep(name + "-" + look.name());
            }
        }
        return faults;
    }

    private void keep(String name) {
        var height = Math.min(MOST_SHOWN, (int) page.evaluate("() => document.documentElement.scrollHeight"));
        var clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", page.viewportSize().width);
        clip.addProperty("height", Math.max(height, page.viewportSize().height));
        clip.addProperty("scale", 1);
        var asked = new JsonObject();
        asked.addProperty("format", "webp");
        asked.addProperty("quality", 80);
        asked.addProperty("captureBeyondViewport", true);
        asked.add("clip", clip);
        var cdp = context.newCDPSession(page);
        var data = cdp.send("Page.captureScreenshot", asked).get("data").getAsString();
        cdp.detach();
        write(SCREENS.resolve(name + ".webp"), Base64.getDecoder().decode(data));
    }

    private static void index(Iterable<String> names) {
        var rows = new StringBuilder("# Every page, with the demo's data\n\n")
                .append("Made by `./mvnw test -Dassay.screens=true -Dtest=ScreensTest`. The people are invented.\n\n")
                .append("| page | light | dark | phone | phone, dark |\n|---|---|---|---|---|\n");
        for (var name : names) {
            rows.append("| ").append(name).append(" |");
            for (var look : List.of("light-1440", "dark-1440", "light-390", "dark-390")) {
                rows.append(" [%s](%s-%s.webp) |".formatted(look, name, look));
            }
            rows.append('\n');
        }
        write(SCREENS.resolve("README.md"), rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(SCREENS);
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
