package dev.assay.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import java.util.Optional;
import java.util.function.Supplier;

/// What somebody came in with, to be looked at again while an answer goes on.
public final class Admission {

    private final Supplier<Optional<Viewer>> look;

    Admission(Supplier<Optional<Viewer>> look) {
        this.look = look;
    }

    /// Who came in with it, as they are now; empty once it is no longer good. Takes its own
    /// transaction.
    public Optional<Viewer> viewer() {
        try {
            return QuarkusTransaction.requiringNew().call(look::get);
        } catch (AuthenticationFailedException e) {
            return Optional.empty();
        }
    }
}
