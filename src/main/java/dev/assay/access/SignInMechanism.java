package dev.assay.access;

import dev.assay.language.Language;
import dev.assay.web.Cookies;
import dev.assay.web.Refused;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Three ways to say who one is: a browser's session cookie, HTTP Basic, a bearer token (for
/// exports also in the address).
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    static final String COOKIE = "assay-session";

    private static final String REFUSED = "dev.assay.refused";

    private final Cookies cookies;
    private final Peers peers;

    SignInMechanism(Cookies cookies, Peers peers) {
        this.cookies = cookies;
        this.peers = peers;
    }

    /// A cookie whose session ended is nobody's: it is taken away, and pages that need no
    /// sign-in are shown.
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        try {
            var credentials = credentials(context);
            return credentials == null ? Uni.createFrom().nullItem() : identified(credentials, context, identities);
        } catch (AuthenticationFailedException unreadable) {
            // as a failure of the flow, or nobody asks for a better one
            return Uni.createFrom().failure(unreadable);
        }
    }

    private Uni<SecurityIdentity> identified(
            Credentials.Proof credentials, RoutingContext context, IdentityProviderManager identities) {
        var found = identities
                .authenticate(new Credentials(credentials))
                .onFailure(Refused.class)
                .transform(refused -> {
                    context.put(REFUSED, refused);
                    return new AuthenticationFailedException(refused);
                });
        return credentials instanceof Credentials.Cookie
                ? found.onFailure(AuthenticationFailedException.class).recoverWithUni(() -> nobody(context))
                : found;
    }

    private Uni<SecurityIdentity> nobody(RoutingContext context) {
        context.addHeadersEndHandler(_ -> takeAway(context.response()));
        return Uni.createFrom().nullItem();
    }

    /// Unless the answer brings a new one.
    private void takeAway(HttpServerResponse response) {
        var name = cookies.name(COOKIE) + "=";
        if (response.headers().getAll("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith(name))) {
            var gone = cookies.lax(COOKIE, "", Duration.ZERO);
            response.headers()
                    .add(
                            "Set-Cookie",
                            RuntimeDelegate.getInstance()
                                    .createHeaderDelegate(NewCookie.class)
                                    .toString(gone));
        }
    }

    private Credentials.@Nullable Proof credentials(RoutingContext context) {
        var request = context.request();
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return header(authorization, request);
        }
        var token = request.getParam("token");
        if (token != null
                && path(context).startsWith("/api/v1/roles/")
                && path(context).endsWith("/export")) {
            return new Credentials.Linked(token);
        }
        var cookie = request.getCookie(cookies.name(COOKIE));
        return cookie == null || cookie.getValue().isEmpty() ? null : new Credentials.Cookie(cookie.getValue());
    }

    private Credentials.Proof header(String authorization, HttpServerRequest request) {
        var parts = authorization.strip().split(" +", 2);
        var kind = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length == 2 && kind.equals("bearer")) {
            return new Credentials.Token(parts[1]);
        }
        if (parts.length == 2 && kind.equals("basic")) {
            return basic(parts[1], peers.address(request));
        }
        throw new AuthenticationFailedException();
    }

    private static Credentials.Proof basic(String encoded, String peer) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon > 0) {
                return new Credentials.Password(pair.substring(0, colon), pair.substring(colon + 1), peer);
            }
        } catch (IllegalArgumentException e) {
            // no Base64: refused below
        }
        throw new AuthenticationFailedException();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credentials.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(401, "WWW-Authenticate", "Basic realm=\"Assay\", charset=\"UTF-8\""));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        var response = context.response();
        var request = context.request();
        Refused refused = context.get(REFUSED);
        boolean api = refused != null
                || path(context).startsWith("/api/")
                || path(context).startsWith("/q/");
        if (api || !request.method().name().equals("GET") || "true".equals(request.getHeader("HX-Request"))) {
            if (request.getHeader("Sec-Fetch-Mode") == null && refused == null) {
                response.putHeader("WWW-Authenticate", "Basic realm=\"Assay\", charset=\"UTF-8\"");
            }
            response.putHeader("Content-Type", "application/problem+json").putHeader("Cache-Control", "no-store");
            if (refused == null) {
                response.setStatusCode(401);
                response.end(problem("Unauthorized", 401, "Sign in: with a session, HTTP Basic, or a bearer token."));
            } else {
                response.setStatusCode(refused.status()).putHeader("Retry-After", Long.toString(refused.retryAfter()));
                response.end(problem(
                        "Too Many Requests", refused.status(), refused.detail().in(Language.ENGLISH)));
            }
        } else {
            var next = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
            response.setStatusCode(303)
                    .putHeader("Location", "/sign-in?next=" + next)
                    .putHeader("Cache-Control", "no-store");
            response.end();
        }
        return Uni.createFrom().item(true);
    }

    private static String problem(String title, int status, String detail) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail);
    }

    private static String path(RoutingContext context) {
        return context.normalizedPath();
    }
}
