package dev.assay.browser;

import static dev.assay.browser.Pads.ready;
import static dev.assay.browser.Pads.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.assay.Demonstrated;
import dev.assay.TestDatabase;
import dev.assay.access.FirstStart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every page with the demo's data, light and dark, on a desk and on a phone, at 200 % and in
/// somebody's own colours: nothing for axe to find, no scrolling sideways, nothing in the
/// console, and nothing cut off where it is printed. Each build looks at each page in one of the
/// six ways; `-Dassay.looks=true` in all of them.
///
/// `./mvnw test -Dassay.screens=true -Dtest=ScreensTest` makes docs/screens anew.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Demonstrated.class)
class ScreensTest {

    private static final boolean KEPT = Boolean.getBoolean("assay.screens");
    private static final boolean EVERY = Boolean.getBoolean("assay.looks");
    private static final String EMAIL = "screens@example.org";
    private static final String PASSWORD = "a password of screens";
    private static final String OPENED = "-opened";
    private static final String PREVIEW = "import-preview";
    private static final String TYPED = """
            q1 the booking of berths, nine developers, 40 a second at noon #OWN+\s
            + wrote the failover herself and was on call for it #OWN=4\s
            "I would rather wake up than guess." #OWN+\s
            ! the dashboards came a year later, #PROCESSES-\s
            ? who decided to split it, #DESIGN?\s
            clear English, jokes in it #ENGLISH+\s
            asked twice what we do on Fridays #LED+\s
            """;
    private static final String NOTES = """
            ## Lamp keeper NOTES
            NEEDS
            - LAMP - Lights the lamp
            - ROPE -
            # PEOPLE
            ### Turid Aas
            lit it in a storm #LAMP+
            splices like a novice #ROPE- #KNOT?
            ### Piet Vos
            - talks about tides
            """;
    private static final String STYLE = "style";
    /// The style page shows everything twice.
    private static final String[] NOT_OF_STYLE = {"landmark-unique"};

    /// Pages that people print.
    private static final Set<String> PRINTED =
            Set.of("board", "compare", "candidate", "computation", "kit", "coverage", "debrief", "debrief-need");

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
        preview();
        faults.addAll(look(PREVIEW));
        complaints.removeIf(complaint -> complaint.contains("status of 404"));
        assertThat(complaints).isEmpty();
        assertThat(faults).isEmpty();
        if (KEPT) {
            Pictures.index(
                    Stream.concat(pages.keySet().stream(), Stream.of(PREVIEW)).toList());
        }
    }

    @Test
    void faultsWouldBeFound() {
        go("/sign-in");
        assertThat(Paper.cutOff(page)).isEmpty();
        add("'<table><td>' + 'x'.repeat(400)");
        assertThat(Paper.cutOff(page)).isNotEmpty();
        add("'<input>'");
        assertThat(Axe.violations(page)).containsExactly("label <input>");
    }

    private void add(String html) {
        page.evaluate("() => document.querySelector('main').insertAdjacentHTML('beforeend', " + html + ")");
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
        if (KEPT) {
            type(pad); // other tests of the demo want it as it came
        }
        pages.put("pad", pad);
        pages.put("settle", pad + "/settle");
        pages.put("past", pad + "/past");
        pages.put("kit", pad + "/kit");
        pages.put("plan", pad + "/plan");
        pages.put("candidates", "/candidates");
        go("/candidates");
        pages.put("person", link("main a[href^='/candidates/']:not([href$='/new'])"));
        go(pages.get("person"));
        pages.put("erase", page.locator("a[href^='/erasures/new']").getAttribute("href"));
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
        pages.put("backup", "/backup");
        pages.put("users", "/users");
        go("/users");
        pages.put("user", link("main a[href^='/users/']:not([href$='/new'])"));
        pages.put(STYLE, "/style");
        pages.put("not-there", "/roles/00000000-0000-0000-0000-000000000000");
        return pages;
    }

    private void type(String pad) {
        go(pad);
        ready(page);
        page.keyboard().type(TYPED);
        saved(page);
    }

    /// It has no address: it answers what is pasted.
    private void preview() {
        go("/imports/new");
        page.fill("#text", NOTES);
        page.click("main button.go");
    }

    private void go(String path) {
        page.navigate(address.resolve(path).toString());
    }

    private String link(String selector) {
        return page.locator(selector).first().getAttribute("href").replaceAll("[?#].*", "");
    }

    private List<String> look(String name) {
        looked++;
        var faults = new ArrayList<String>();
        for (var look : EVERY ? Look.ALL : List.of(Look.ALL.get(looked % Look.ALL.size()))) {
            faults.addAll(checked(name, look));
        }
        if (PRINTED.contains(name)) {
            Paper.cutOff(page).forEach(part -> faults.add(name + ", printed: cut off " + part));
        }
        if (KEPT) {
            Pictures.keep(page, name);
        }
        return faults;
    }

    private List<String> checked(String name, Look look) {
        look.at(page);
        var faults = new ArrayList<String>();
        int beyond = (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) {
            faults.add("%s, %s: %d px beyond the edge".formatted(name, look.name(), beyond));
        }
        Axe.violations(page, name.equals(STYLE) ? NOT_OF_STYLE : new String[0])
                .forEach(violation -> faults.add("%s, %s: %s".formatted(name, look.name(), violation)));
        return faults;
    }
}
