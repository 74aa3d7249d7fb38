package dev.assay.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Three ways to say who one is: a browser's session cookie, HTTP Basic, a bearer token (for
/// exports also in the
/// address).
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    static final String COOKIE = "assay-session";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        try {
            var credentials = credentials(context);
            return credentials == null
                    ? Uni.createFrom().nullItem()
                    : identities.authenticate(new Credentials(credentials));
        } catch (AuthenticationFailedException unreadable) {
            // as a failure of the flow, or nobody asks for a better one
            return Uni.createFrom().failure(unreadable);
        }
    }

    private static Credentials.@Nullable Proof credentials(RoutingContext context) {
        var request = context.request();
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return header(authorization, request);
        }
        var token = request.getParam("token");
        if (token != null
                && path(context).startsWith("/api/v1/roles/")
                && path(context).endsWith("/export")) {
            return new Credentials.Token(token);
        }
        var cookie = request.getCookie(COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : new Credentials.Cookie(cookie.getValue());
    }

    private static Credentials.Proof header(String authorization, HttpServerRequest request) {
        var parts = authorization.strip().split(" +", 2);
        var kind = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length == 2 && kind.equals("bearer")) {
            return new Credentials.Token(parts[1]);
        }
        if (parts.length == 2 && kind.equals("basic")) {
            return basic(parts[1], request.remoteAddress().hostAddress());
        }
        throw new AuthenticationFailedException();
    }

    private static Credentials.Proof basic(String encoded, @Nullable String peer) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon > 0) {
                return new Credentials.Password(
                        pair.substring(0, colon), pair.substring(colon + 1), peer == null ? "" : peer);
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
        boolean api = path(context).startsWith("/api/") || path(context).startsWith("/q/");
        if (api || !request.method().name().equals("GET") || "true".equals(request.getHeader("HX-Request"))) {
            response.setStatusCode(401);
            if (request.getHeader("Sec-Fetch-Mode") == null) {
                response.putHeader("WWW-Authenticate", "Basic realm=\"Assay\", charset=\"UTF-8\"");
            }
            response.putHeader("Content-Type", "application/problem+json").putHeader("Cache-Control", "no-store");
            response.end("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                    + "\"detail\":\"Sign in: with a session, HTTP Basic, or a bearer token.\"}");
        } else {
            var next = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
            response.setStatusCode(303)
                    .putHeader("Location", "/sign-in?next=" + next)
                    .putHeader("Cache-Control", "no-store");
            response.end();
        }
        return Uni.createFrom().item(true);
    }

    private static String path(RoutingContext context) {
        return context.normalizedPath();
    }
}
