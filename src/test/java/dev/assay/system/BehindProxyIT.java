package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.assay.browser.Browsers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The program behind a real nginx with TLS that hands on neither scheme nor host, in a real
/// browser: from the link of the first start on.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BehindProxyIT {

    private static final String EMAIL = "rosa@example.org";
    private static final String PASSWORD = "a password of tests";

    @TempDir
    static Path place;

    static Nginx nginx;
    static PackagedProgram program;

    @BeforeAll
    static void start() throws Exception {
        nginx = new Nginx(place.resolve("nginx"));
        program = new PackagedProgram(place)
                .with("ASSAY_BOOTSTRAP_EMAIL", null)
                .with("ASSAY_BOOTSTRAP_PASSWORD", null)
                .with("ASSAY_ADDRESS", nginx.address().toString())
                .with("ASSAY_PROXIES", "127.0.0.1,::1");
        program.start();
        nginx.start(program.address());
    }

    @AfterAll
    static void stop() throws Exception {
        if (program != null) {
            program.kill();
            nginx.close();
        }
    }

    private static BrowserContext browser() {
        return Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true)
                        .setBaseURL(nginx.address().toString()));
    }

    @Test
    @Order(1)
    void theFirstOwnerComesInByTheLinkThatWasPrinted() throws Exception {
        var link = Pattern.compile(Pattern.quote(nginx.address() + "/sign-in/link/") + "\\S+")
                .matcher(program.printed());
        assertThat(link.find()).isTrue();
        try (var context = browser()) {
            var page = context.newPage();
            page.navigate(link.group());
            page.fill("#name", "Rosa Neu");
            page.fill("#email", EMAIL);
            page.fill("#password", PASSWORD);
            page.click("button.go");
            page.waitForURL(nginx.address() + "/");
            assertThat(context.cookies().stream().map(cookie -> cookie.name))
                    .contains("__Host-assay-session", "__Host-assay-csrf", "__Host-assay-browser");
            assertThat(context.cookies()).allMatch(cookie -> cookie.secure && cookie.httpOnly);
            page.navigate(link.group());
            assertThat(page.content()).contains("works no more");
        }
    }

    @Test
    @Order(2)
    void oncePeopleHavePasswordsNoLinkIsPrinted() throws Exception {
        program.kill();
        program.start();
        assertThat(program.printed()).contains("Assay is at " + nginx.address()).doesNotContain("/sign-in/link/");
    }

    @Test
    @Order(3)
    void whoSignsInIsInAndFormsAreTaken() {
        try (var context = browser()) {
            var page = context.newPage();
            var answer = page.navigate("/users");
            assertThat(page.url()).isEqualTo(nginx.address() + "/sign-in?next=%2Fusers");
            assertThat(answer.headerValue("Strict-Transport-Security")).contains("max-age=");
            page.fill("#email", EMAIL);
            page.fill("#password", PASSWORD);
            page.click("button.go");
            page.waitForURL(nginx.address() + "/users");
            page.click("text=Add somebody");
            page.fill("#name", "Ben");
            page.click("button.go");
            page.click("text=Make a link to set a password by");
            assertThat(page.locator(".secret code").textContent()).startsWith(nginx.address() + "/sign-in/link/");
            page.click("summary >> text=Rosa Neu");
            page.click("text=Sign out");
            page.waitForURL(nginx.address() + "/sign-in");
        }
    }

    /// The proxy adds the address it sees; what somebody writes before it is not believed.
    @Test
    @Order(4)
    void guessingIsSlowWhateverAddressIsClaimed() {
        try (var context = browser()) {
            var answers = IntStream.range(0, 16)
                    .map(i -> guess(context, i).status())
                    .boxed()
                    .toList();
            assertThat(answers.subList(0, 6)).containsOnly(401);
            assertThat(answers).contains(429);
        }
    }

    private static APIResponse guess(BrowserContext context, int i) {
        var proof = Base64.getEncoder().encodeToString((EMAIL + ":guess " + i).getBytes(StandardCharsets.UTF_8));
        return context.request()
                .get(
                        "/api/v1/me",
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic " + proof)
                                .setHeader("X-Forwarded-For", "203.0.113." + i)
                                .setHeader("Forwarded", "for=203.0.113." + i));
    }

    @Test
    @Order(5)
    void aFormFromAnotherOriginIsNotTaken() {
        try (var context = browser()) {
            var answer = context.request()
                    .post(
                            "/sign-in",
                            RequestOptions.create()
                                    .setHeader("Origin", "https://evil.example")
                                    .setForm(FormData.create().set("email", EMAIL)));
            assertThat(answer.status()).isEqualTo(403);
        }
    }
}
