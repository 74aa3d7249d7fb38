package dev.assay.access;

import dev.assay.web.Cookies;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Begins and ends the session of a browser.
@Singleton
class SignIn {

    private final Cookies cookies;
    private final Clock clock;

    SignIn(Cookies cookies, Clock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    /// Signs somebody in and goes on to a page. A session that the browser had before ends.
    Response begin(User user, String next, HttpServerRequest request) {
        var now = clock.instant();
        endOf(request);
        var session = Session.begin(user, now);
        var browser = KnownBrowser.remember(user, browser(request), now);
        return Response.seeOther(URI.create(next))
                .cookie(cookies.lax(SignInMechanism.COOKIE, session, Session.LASTS))
                .cookie(cookies.lax(KnownBrowser.COOKIE, browser, KnownBrowser.LASTS))
                .build();
    }

    /// Ends the browser's session and goes to the way in.
    Response end(HttpServerRequest request) {
        endOf(request);
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookies.lax(SignInMechanism.COOKIE, "", Duration.ZERO))
                .build();
    }

    private void endOf(HttpServerRequest request) {
        var session = session(request);
        if (session != null) {
            Session.end(session);
        }
    }

    /// The cookie of the browser's session.
    @Nullable
    String session(HttpServerRequest request) {
        return value(request, SignInMechanism.COOKIE);
    }

    /// The cookie by which a browser is known.
    @Nullable
    String browser(HttpServerRequest request) {
        return value(request, KnownBrowser.COOKIE);
    }

    private @Nullable String value(HttpServerRequest request, String cookie) {
        Cookie found = request.getCookie(cookies.name(cookie));
        return found == null || found.getValue().isEmpty() ? null : found.getValue();
    }
}
