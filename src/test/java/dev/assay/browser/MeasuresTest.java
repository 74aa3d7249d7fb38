package dev.assay.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What pages cost in a browser; docs/benchmarks.md has the figures. No time is asserted.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@EnabledIfSystemProperty(named = "assay.measure", matches = "true", disabledReason = "measures, and asserts nothing")
class MeasuresTest {

    private static final int LINES = 5_000;
    private static final String TYPED =
            "+ kept the ferry running in the flood #OWN+ and asked twice before cutting the line, ";
    private static final int A_KEY = 30; // milliseconds
    private static final int CANDIDATES = 30;
    private static final Map<String, Double> SIX_NEEDS =
            Map.of("N1", 3.0, "N2", 2.0, "N3", 2.0, "N4", 1.0, "N5", 1.0, "N6", 1.0);
    private static final String PAINTED = """
            () => new Promise(done => {
              let [paint, shift] = [0, 0];
              const watch = (type, told) => new PerformanceObserver(list => list.getEntries().forEach(told)).observe({ type, buffered: true });
              watch('largest-contentful-paint', entry => (paint = entry.startTime));
              watch('layout-shift', entry => (shift += entry.hadRecentInput ? 0 : entry.value));
              setTimeout(() => done([paint, shift]), 1000);
            })""";

    @TestHTTPResource
    URI address;

    private Pads pads() {
        return new Pads(address, Browsers.chromium().newContext()).signedIn();
    }

    @Test
    void typingInALongNote() {
        var pads = pads();
        var note = IntStream.range(0, LINES)
                .mapToObj(i -> "+ line %d of a long talk about ropes and lamps #OWN+%n".formatted(i))
                .collect(Collectors.joining());
        pads.hiring.note(pads.interview, "ana", note).then().statusCode(200);
        var page = pads.pad();
        page.waitForTimeout(3000);
        System.out.println("a plain text area: " + typing(plain(pads, note)));
        System.out.println("the pad: " + typing(page));
        pads.context.close();
    }

    private static Page plain(Pads pads, String note) {
        var page = pads.context.newPage();
        page.setContent("<textarea cols=80 rows=30></textarea>");
        page.evaluate("note => { document.querySelector('textarea').value = note; }", note);
        page.locator("textarea").focus();
        return page;
    }

    /// For each key, all that the page's main thread does from it to the next: handling it,
    /// drawing, keeping, sending.
    private static String typing(Page page) {
        page.bringToFront();
        page.keyboard().press("Control+End");
        page.waitForTimeout(2000);
        var cdp = page.context().newCDPSession(page);
        var clock = new JsonObject();
        clock.addProperty("timeDomain", "threadTicks");
        cdp.send("Performance.enable", clock);
        var costs = new ArrayList<Double>();
        double before = busy(cdp);
        for (var key : TYPED.repeat(4).split("")) {
            page.keyboard().type(key);
            page.waitForTimeout(A_KEY);
            double now = busy(cdp);
            costs.add(now - before);
            before = now;
        }
        Collections.sort(costs);
        return "%,d lines, %d keys, median %.1f ms, 95th percentile %.1f ms, most %.1f ms"
                .formatted(
                        LINES,
                        costs.size(),
                        costs.get(costs.size() / 2),
                        costs.get(costs.size() * 95 / 100),
                        costs.getLast());
    }

    /// Milliseconds of processor time the main thread has used.
    private static double busy(CDPSession cdp) {
        for (var metric : cdp.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            var figure = metric.getAsJsonObject();
            if (figure.get("name").getAsString().equals("TaskDuration")) {
                return figure.get("value").getAsDouble() * 1000;
            }
        }
        throw new AssertionError("no TaskDuration");
    }

    @Test
    void loadingThePad() {
        var pads = pads();
        System.out.println("the pad, first load: " + load(pads, pads.path()));
        System.out.println("the pad, second load: " + load(pads, pads.path()));
        pads.context.close();
    }

    /// Thirty candidates, six needs, two voices on each.
    @Test
    void loadingABoard() {
        var pads = pads();
        var hiring = Hiring.begin(SIX_NEEDS).manager("mara").interviewers("ana", "ben");
        for (int i = 0; i < CANDIDATES; i++) {
            var candidacy = hiring.candidacy("Candidate %02d Example".formatted(i));
            for (var interviewer : List.of("ana", "ben")) {
                hiring.interviewed(candidacy, interviewer, "N1", 1 + i % 5, "N2", 3, "N3", 4, "N4", 2 + i % 3, "N5", 5);
            }
        }
        pads.signedIn(hiring, "mara");
        var board = "/roles/" + hiring.role;
        System.out.println("the board, first load: " + load(pads, board) + ", " + painted(pads, board));
        System.out.println("the board, second load: " + load(pads, board) + ", " + painted(pads, board));
        pads.context.close();
    }

    private static String painted(Pads pads, String path) {
        var page = pads.open(path);
        @SuppressWarnings("unchecked")
        var found = (List<Number>) page.evaluate(PAINTED);
        page.close();
        return "largest contentful paint %.0f ms, layout shift %.3f"
                .formatted(found.get(0).doubleValue(), found.get(1).doubleValue());
    }

    private static String load(Pads pads, String path) {
        var page = pads.context.newPage();
        var cdp = pads.context.newCDPSession(page);
        var fetched = new ArrayList<String>();
        var bytes = new double[1];
        cdp.on("Network.responseReceived", event -> {
            var response = event.getAsJsonObject("response");
            if (!here(response)) {
                fetched.add(response.get("url").getAsString().replaceAll(".*/", ""));
            }
        });
        cdp.on(
                "Network.loadingFinished",
                event -> bytes[0] += event.get("encodedDataLength").getAsDouble());
        cdp.send("Network.enable");
        page.navigate(pads.at(path));
        page.waitForTimeout(3000);
        page.close();
        return "%.0f kB compressed, from the network: %s".formatted(bytes[0] / 1000, fetched);
    }

    /// Whether an answer was on the device already.
    private static boolean here(JsonObject response) {
        return response.get("fromDiskCache").getAsBoolean()
                || response.get("fromServiceWorker").getAsBoolean()
                || response.get("url").getAsString().startsWith("data:");
    }
}
