package dev.assay.web;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/// The cookies of this program: none is for scripts, all are for every path. Where browsers
/// reach it by TLS alone their names begin with `__Host-`, so that no other host and no page
/// without TLS can set them.
@Singleton
public class Cookies {

    private final boolean secure;

    Cookies(PublicAddress address) {
        this.secure = address.secure();
    }

    /// For what is no bean.
    static Cookies ofProgram() {
        return Arc.container().instance(Cookies.class).get();
    }

    /// What a cookie is called in requests and answers.
    public String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    /// A cookie that pages of other sites never send along.
    NewCookie strict(String plain, String value, Duration lasts) {
        return made(plain, value, lasts, NewCookie.SameSite.STRICT);
    }

    /// A cookie that is sent along where a link on another site is followed.
    public NewCookie lax(String plain, String value, Duration lasts) {
        return made(plain, value, lasts, NewCookie.SameSite.LAX);
    }

    private NewCookie made(String plain, String value, Duration lasts, NewCookie.SameSite sameSite) {
        return new NewCookie.Builder(name(plain))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .maxAge((int) lasts.toSeconds())
                .build();
    }
}
