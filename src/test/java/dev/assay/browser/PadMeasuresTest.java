package dev.assay.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Keyboard;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What the pad costs; docs/benchmarks.md has the figures. No time is asserted.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@EnabledIfSystemProperty(named = "assay.measure", matches = "true", disabledReason = "measures, and asserts nothing")
class PadMeasuresTest {

    private static final int LINES = 5_000;
    private static final String TYPED =
            "+ kept the ferry running in the flood #OWN+ and asked twice before cutting the line, ";
    /// For each key the time the page is busy with it: handling it, then drawing the frame.
    private static final String STOPWATCH = """
            () => {
              window.costs = [];
              const after = work => { const { port1, port2 } = new MessageChannel(); port1.onmessage = work; port2.postMessage(0); };
              addEventListener('keydown', () => {
                const begun = performance.now();
                after(() => {
                  const handled = performance.now() - begun;
                  requestAnimationFrame(() => { const frame = performance.now(); after(() => costs.push(handled + performance.now() - frame)); });
                });
              }, true);
            }""";

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
        page.keyboard().press("Control+End");
        page.evaluate(STOPWATCH);
        page.keyboard().type(TYPED.repeat(4), new Keyboard.TypeOptions().setDelay(30));
        page.waitForTimeout(500);
        @SuppressWarnings("unchecked")
        var costs = ((List<Number>) page.evaluate("() => costs"))
                .stream().map(Number::doubleValue).sorted().toList();
        System.out.printf(
                "typing in %,d lines: %d keys, median %.1f ms, 95th percentile %.1f ms, most %.1f ms%n",
                LINES, costs.size(), costs.get(costs.size() / 2), costs.get(costs.size() * 95 / 100), costs.getLast());
        pads.context.close();
    }

    @Test
    void loadingThePad() {
        var pads = pads();
        System.out.println("first load: " + load(pads));
        System.out.println("second load: " + load(pads));
        pads.context.close();
    }

    private static String load(Pads pads) {
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
        page.navigate(pads.url());
        Pads.ready(page);
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
