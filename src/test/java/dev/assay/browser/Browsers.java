package dev.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The one Chromium of all browser tests. Where there is none the tests are skipped with one
/// clear line, but not in CI.
final class Browsers {

    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private static Browser browser;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (browser == null) {
            var place = PLACES.stream().filter(Files::isExecutable).findFirst();
            if (place.isEmpty() && !"required".equals(System.getenv("ASSAY_BROWSER_TESTS"))) {
                Assumptions.abort(
                        "No Chromium here: browser tests are skipped. Install the package chromium to run them.");
            }
            browser = launch(place.orElseThrow(
                    () -> new IllegalStateException("Browser tests are required and there is no Chromium.")));
        }
        return browser;
    }

    private static Browser launch(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
