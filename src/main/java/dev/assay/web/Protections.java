package dev.assay.web;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/// What every answer carries, whoever gives it. What the one who answers has said already stays.
@Singleton
class Protections {

    static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");
    private static final String BUNDLE = "/static/bundle/";
    private static final String SWAGGER = "/q/swagger-ui";
    private static final int OK = 200;

    private final boolean secure;

    Protections(PublicAddress address) {
        this.secure = address.secure();
    }

    /// @param headers of an answer that is about to go out
    void complete(MultiMap headers, String path, int status) {
        ALWAYS.forEach(headers::set);
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!headers.contains(POLICY)) {
            // Swagger's page is not ours: it has scripts and styles in it
            headers.set(POLICY, path.startsWith(SWAGGER) ? policy(" 'unsafe-inline'") : policy(""));
        }
        if (path.startsWith(BUNDLE) && status == OK) {
            // its name says what is in it
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /// Of a page of ours: its own scripts and styles name the nonce.
    static String policyOf(String nonce) {
        return policy(" 'nonce-" + nonce + "'");
    }

    private static String policy(String also) {
        return "default-src 'self'; script-src 'self'%1$s; style-src 'self'%1$s; img-src 'self' data:; ".formatted(also)
                + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
