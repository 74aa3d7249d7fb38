package dev.assay.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Sees to it that somebody can come in: the first owner, from the environment or by a link that
/// works once.
@ApplicationScoped
public class FirstStart {

    private final Clock clock;
    private final Optional<String> email;
    private final Optional<String> password;

    FirstStart(
            Clock clock,
            @ConfigProperty(name = "assay.bootstrap.email") Optional<String> email,
            @ConfigProperty(name = "assay.bootstrap.password") Optional<String> password) {
        this.clock = clock;
        this.email = email;
        this.password = password;
    }

    /// Makes the first owner where there is nobody; answers the path of a one-time link while
    /// nobody ever could sign in.
    ///
    /// @throws IllegalArgumentException where the environment gives an address without a
    ///     password
    public @Nullable String run() {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (User.count() == 0) {
                found();
            }
            return User.noneCouldSignIn() ? link() : null;
        });
    }

    private String link() {
        var owner = owner();
        Accounts.journal(clock.instant(), null, "link made", owner);
        return SignInLink.makeFirst(owner, clock.instant());
    }

    /// The owner who was first.
    public static User owner() {
        return User.<User>find("access = ?1 and disabledAt is null order by id", Access.OWNER)
                .firstResult();
    }

    private void found() {
        if (email.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException(
                    "ASSAY_BOOTSTRAP_EMAIL and ASSAY_BOOTSTRAP_PASSWORD go together: set both or none.");
        }
        var owner = new User(
                email.map(address -> address.split("@", 2)[0]).orElse("Owner"),
                email.orElse(null),
                Access.OWNER,
                clock.instant());
        password.ifPresent(owner::changePassword);
        owner.persist();
    }
}
