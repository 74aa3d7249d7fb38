package dev.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The one Chromium of all browser tests. Where there is none the tests are skipped with one
/// clear line, but not in CI.
public final class Browsers {

    /// Without windows: a fifth faster at what is done here.
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    /// As people have it.
    private static final List<Path> WHOLE = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE = 20_000; // milliseconds, for a busy machine

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    public static synchronized Browser chromium() {
        if (browser == null) {
            var place = place(Stream.concat(Stream.of(SHELL), WHOLE.stream()));
            browser = playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(place)
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    /// A whole browser of its own that keeps what it stores in a directory, to be killed and
    /// started again.
    static synchronized BrowserContext at(Path profile) {
        var place = place(Stream.concat(WHOLE.stream(), Stream.of(SHELL)));
        return playwright()
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(place)
                                .setHeadless(true)
                                .setArgs(ARGUMENTS));
    }

    /// As by `kill -9`: all processes of the browser that keeps its things in that directory.
    static void kill(Path profile) {
        var its = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("--user-data-dir=" + profile))
                        .isPresent())
                .toList();
        if (its.isEmpty()) {
            throw new IllegalStateException("No browser runs on " + profile);
        }
        its.forEach(ProcessHandle::destroyForcibly);
        its.forEach(process -> process.onExit().join());
    }

    private static Path place(Stream<Path> places) {
        var place = places.filter(Files::isExecutable).findFirst();
        if (place.isEmpty() && !"required".equals(System.getenv("ASSAY_BROWSER_TESTS"))) {
            Assumptions.abort("No Chromium here: browser tests are skipped. Install the package chromium to run them.");
        }
        return place.orElseThrow(
                () -> new IllegalStateException("Browser tests are required and there is no Chromium."));
    }

    private static Playwright playwright() {
        if (playwright == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        return playwright;
    }
}
