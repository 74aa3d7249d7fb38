package dev.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.assay.Hiring;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Somebody of a test's world with a browser, whose pages must not complain.
class Visitor implements AutoCloseable {

    private static final String SESSION = "assay-session";
    private static final int AN_HOUR = 3600;
    /// What a browser says of answers that are no success, and of none.
    private static final List<String> OF_THE_NETWORK =
            List.of("Failed to load resource", "An unknown error occurred when fetching the script");

    final List<String> complaints = new ArrayList<>();
    BrowserContext context;
    private final URI address;

    Visitor(URI address, BrowserContext context) {
        this.address = address;
        this.context = context;
    }

    /// With a session of theirs and no page yet.
    Visitor signedIn(Hiring hiring, String name) {
        var session = hiring.as(name)
                .formParam("email", hiring.email(name))
                .formParam("password", Hiring.PASSWORD)
                .redirects()
                .follow(false)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SESSION);
        context.addCookies(List.of(new Cookie(SESSION, session)
                .setUrl(address.toString())
                .setExpires(System.currentTimeMillis() / 1000.0 + AN_HOUR)));
        return this;
    }

    Page open(String path) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && OF_THE_NETWORK.stream().noneMatch(message.text()::startsWith)) {
                complaints.add(message.text());
            }
        });
        page.navigate(at(path));
        return page;
    }

    String at(String path) {
        return address.resolve(path).toString();
    }

    /// Goes; nothing was to be complained of.
    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
