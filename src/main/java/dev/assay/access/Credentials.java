package dev.assay.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// What somebody shows to say who they are.
final class Credentials extends BaseAuthenticationRequest {

    final Proof proof;

    Credentials(Proof proof) {
        this.proof = proof;
    }

    /// The ways to say it.
    sealed interface Proof {}

    /// Address and password, from a peer's address.
    record Password(String email, String password, String peer) implements Proof {}

    /// A browser's cookie.
    record Cookie(String token) implements Proof {}

    /// A personal access token.
    record Token(String token) implements Proof {}

    /// A token that stands in an address: only one that can do nothing but export one role.
    record Linked(String token) implements Proof {}
}
