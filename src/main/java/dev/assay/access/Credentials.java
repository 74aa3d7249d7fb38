package dev.assay.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// The ways to say who one is.
sealed class Credentials extends BaseAuthenticationRequest {

    /// Address and password, from a peer's address.
    static final class Password extends Credentials {
        final String email;
        final String password;
        final String peer;

        Password(String email, String password, String peer) {
            this.email = email;
            this.password = password;
            this.peer = peer;
        }
    }

    /// A browser's cookie.
    static final class Cookie extends Credentials {
        final String token;

        Cookie(String token) {
            this.token = token;
        }
    }

    /// A personal access token.
    static final class Token extends Credentials {
        final String token;

        Token(String token) {
            this.token = token;
        }
    }
}
