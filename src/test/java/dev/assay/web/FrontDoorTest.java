package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.Wire;
import dev.assay.Wire.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no browser sends: each is answered with a sentence, and every answer has its
/// protections.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FrontDoorTest {

    private static final Set<String> PROTECTIONS = Set.of(
            "X-Content-Type-Options",
            "Referrer-Policy",
            "X-Frame-Options",
            "Cross-Origin-Opener-Policy",
            "Content-Security-Policy",
            "Cache-Control");

    String owner;

    @BeforeEach
    void somebody() {
        var hiring = Hiring.begin();
        owner = Wire.basic(hiring.email("owner"), Hiring.PASSWORD);
    }

    static void protects(Answer answer) {
        for (var name : PROTECTIONS) {
            assertThat(answer.head().get(name.toLowerCase(java.util.Locale.ROOT)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/nothing/here",
                "/api/v1/roles",
                "/api/v1/nothing",
                "/q/openapi",
                "/q/health",
                "/q/swagger-ui",
                "/q/swagger-ui/",
                "/q/nothing",
                "/static/nothing",
                "/static/bundle/nothing",
                "/favicon.svg",
                "/pad-worker.js",
                "/favicon.ico",
                "/%",
                "/api/v1/roles/%zz",
                "/api/v1/roles?cursor=%",
                "//",
                "roles",
                "*"
            })
    void everyAnswerHasItsProtections(String path) {
        protects(Wire.send("GET " + path + " HTTP/1.1"));
        protects(Wire.send("GET " + path + " HTTP/1.1", owner));
        protects(Wire.send("POST " + path + " HTTP/1.1", owner, "Content-Type: text/plain"));
        protects(Wire.send("GET " + path + " HTTP/1.1", "Authorization: nonsense"));
        protects(Wire.send("GET " + path + " HTTP/1.1", "Authorization: Bearer nonsense"));
    }

    @Test
    void whatIsMadeOnceIsKeptByTheBrowserAndNothingElseIs() {
        var bundle = java.util.regex.Pattern.compile("/static/bundle/[^\"]+\\.js")
                .matcher(Wire.send("GET /sign-in HTTP/1.1").body());
        assertThat(bundle.find()).isTrue();
        assertThat(Wire.send("GET " + bundle.group() + " HTTP/1.1").header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(Wire.send("GET /static/bundle/nothing HTTP/1.1").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void theLibraryThatShowsTheContractRunsItsOwnScripts() {
        var page = Wire.send("GET /q/swagger-ui/ HTTP/1.1", owner);
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");
        assertThat(Wire.send("GET /roles HTTP/1.1", owner).header("Content-Security-Policy"))
                .contains("'nonce-")
                .doesNotContain("unsafe-inline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%zz", "/api/v1/roles/%", "/api/v1/roles?%", "/roles?name=%", "/sign-in?next=%"})
    void anAddressThatCannotBeReadIs400(String path) {
        var answer = Wire.send("GET " + path + " HTTP/1.1", owner);
        assertThat(answer.status()).isEqualTo(400);
        said(path, answer);
    }

    /// What the reader of requests itself turns away.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|GET /api/v1/roles HTTP/1.1~Accept: a\u0001b",
                "400|GET /roles HTTP/1.1~Accept-Language: a\u0001b",
                "400|GET /roles HTTP/1.1~Cookie: assay-csrf=\u0001x",
                "400|GET /roles HTTP/1.1~Bad Name: x",
                "400|GET /roles HTTP/1.1~Content-Length: x",
                "400|GET /api/v1/ro les HTTP/1.1",
                "400|G\u0001T /roles HTTP/1.1",
                "400|nonsense",
                "414|GET /api/v1/roles?x={5000} HTTP/1.1",
                "431|GET /api/v1/roles HTTP/1.1~X: {30000}",
                "431|GET /roles HTTP/1.1~X: {30000}"
            })
    void whatIsNoRequestIsToldSo(int status, String lines) {
        var head = java.util.regex.Pattern.compile("\\{(\\d+)}")
                .matcher(lines.replace("~", "\r\n"))
                .replaceAll(many -> "x".repeat(Integer.parseInt(many.group(1))));
        var answer = Wire.raw(head + "\r\nHost: x\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        protects(answer);
        said(answer.header("Content-Type").contains("json") ? "/api/" : "/", answer);
    }

    @Test
    void whoSaysNotWhomTheyMeanIsToldSo() {
        var answer = Wire.raw("GET /api/v1/roles HTTP/1.1\r\n\r\n");
        assertThat(answer.status()).isEqualTo(400);
        protects(answer);
        said("/api/", answer);
    }

    @Test
    void anUpgradeThatIsNotOfferedIsNotTaken() {
        assertThat(Wire.send("GET /api/v1/roles HTTP/1.1", owner, "Upgrade: h2c", "HTTP2-Settings: AAMAAABk")
                        .status())
                .isEqualTo(200);
    }

    private static void said(String path, Answer answer) {
        assertThat(answer.header("Content-Type"))
                .startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html");
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "dev.assay", "io.vertx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/imports", "/imports", "/sign-in", "/nothing"})
    void aBodyThatIsTooLargeIs413BeforeItIsRead(String path) {
        var answer =
                Wire.raw("POST %s HTTP/1.1\r\nHost: x\r\n%s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, owner, 13L << 20));
        assertThat(answer.status()).isEqualTo(413);
        protects(answer);
        said(path, answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: x",
                "Authorization: Basic",
                "Authorization: Basic !!!",
                "Authorization: Basic eA=="
            })
    void aSignInThatCannotBeReadIsAsked401(String header) {
        var answer = Wire.send("GET /api/v1/roles HTTP/1.1", header);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    /// What Java's own client sent for twenty years is the last.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "/",
                "*",
                "text",
                "*/*;q=2",
                ",,,",
                ";;",
                "\"",
                "a/b/c",
                "*/*;q=x",
                "*/*;q=",
                "*/*;q=-1",
                "*/*;q=NaN",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"
            })
    void whatSomebodyWouldRatherHaveIsNeverAFault(String accept) {
        for (var path : List.of("/roles", "/api/v1/roles", "/sign-in", "/nothing", "/api/v1/nothing")) {
            var answer = Wire.send("GET " + path + " HTTP/1.1", owner, "Accept: " + accept);
            assertThat(answer.status()).as(path).isEqualTo(path.contains("nothing") ? 404 : 200);
            assertThat(answer.header("Content-Type"))
                    .as(path)
                    .startsWith(path.startsWith("/api/") ? "application/" : "text/html")
                    .doesNotContain("q=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de;q=x", "de;q=2", ";q=1", "en;q=", "de;q=-1", "-", "*", "x", "de,,;", "de-,;q"})
    void aLanguageThatIsNoneIsNeverAFault(String language) {
        for (var path : List.of("/roles", "/sign-in", "/nothing")) {
            assertThat(Wire.send("GET " + path + " HTTP/1.1", owner, "Accept-Language: " + language)
                            .status())
                    .isLessThan(500);
        }
    }

    @Test
    void manyLanguagesAreNeverAFault() {
        assertThat(Wire.send("GET /sign-in HTTP/1.1", "Accept-Language: " + "de,".repeat(2_000))
                        .body())
                .contains("lang=\"de\"");
    }

    @Test
    void aLanguageAmongOnesThatCannotBeReadIsStillHeard() {
        assertThat(Wire.send("GET /sign-in HTTP/1.1", "Accept-Language: x;q=y, de;q=0.5, en;q=0.1")
                        .body())
                .contains("lang=\"de\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense;q=x", ";", "gzip;q=2", "*;q=0"})
    void anEncodingThatIsNoneIsNeverAFault(String encoding) {
        assertThat(Wire.send("GET /roles HTTP/1.1", owner, "Accept-Encoding: " + encoding)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data; boundary=|x",
                "multipart/form-data; boundary=b|x",
                "multipart/form-data; boundary=\"b|x",
                "multipart/form-data; boundary=b|--b~",
                "multipart/form-data; boundary=b|--b~Content-Disposition: form-data; name=\"file\"; filename=\"x\"~~cut",
                "multipart/form-data; boundary=b|--b~Content-Disposition: nonsense~~x~--b--~",
                "multipart/form-data; boundary=b|--b~~x~--b--~",
                "multipart/form-data; boundary=b|--b~Content-Disposition: form-data; name=\"file\"; filename=\"x\"~Content-Type: a/b/c~~x~--b--~",
                "multipart/form-data; boundary=b|--b~Content-Disposition: form-data; name=\"file\"; filename=\"x\"~Content-Transfer-Encoding: base64~~!~--b--~",
                "multipart/form-data; boundary=b; charset=none|--b~Content-Disposition: form-data; name=\"file\"~Content-Type: text/plain; charset=none~~x~--b--~",
                "application/x-www-form-urlencoded|%",
                "application/x-www-form-urlencoded|a=%",
                "application/x-www-form-urlencoded|a=%zz&b",
                "nonsense|x",
                "/|x",
                ";|x",
                "a/b/c|x",
                "text/plain; charset=none|x",
                "application/json; charset=none|{}",
                "*/*|x"
            })
    void aBodyThatCannotBeReadIsTheirMistake(String type, String body) {
        var bytes = body.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8);
        for (var path : List.of("/api/v1/imports", "/api/v1/imports/preview", "/api/v1/roles", "/imports", "/roles")) {
            var answer = Wire.send("POST " + path + " HTTP/1.1", List.of(owner, "Content-Type: " + type), bytes);
            assertThat(answer.status()).as(path).isBetween(400, 499);
            protects(answer);
            said(path, answer);
        }
    }

    @Test
    void aFormOfThousandsOfFieldsIsTheirMistake() {
        var form = "a=1&".repeat(3_000).getBytes(StandardCharsets.UTF_8);
        var answer = Wire.send(
                "POST /roles HTTP/1.1", List.of(owner, "Content-Type: application/x-www-form-urlencoded"), form);
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assay-flash=!!!",
                "assay-csrf=",
                "assay-csrf=\"x",
                "assay-session=\u00ff",
                "=",
                "a;;=",
                "$Version=1"
            })
    void aCookieThatIsNoneIsNeverAFault(String cookie) {
        assertThat(Wire.send("GET /sign-in HTTP/1.1", "Cookie: " + cookie).status())
                .isEqualTo(200);
    }

    /// A page that is not there once gave everybody the same secret: none.
    @Test
    void aFormsSecretIsNeverEmpty() {
        assertThat(Wire.send("GET /nothing HTTP/1.1", owner).header("Set-Cookie"))
                .doesNotContain("assay-csrf=;");
        assertThat(Wire.send("GET /sign-in HTTP/1.1", "Cookie: assay-csrf=").header("Set-Cookie"))
                .containsPattern("assay-csrf=[\\w-]{40,}");
        var form = "_csrf=&language=de".getBytes(StandardCharsets.UTF_8);
        var type = "Content-Type: application/x-www-form-urlencoded";
        assertThat(Wire.send("POST /sign-in HTTP/1.1", List.of(type, "Cookie: assay-csrf="), form)
                        .status())
                .isEqualTo(403);
    }
}
