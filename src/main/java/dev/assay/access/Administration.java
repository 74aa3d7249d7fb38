package dev.assay.access;

import dev.assay.web.Refused;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What whoever runs the program does to accounts, without one of their own: the journal names
/// nobody.
@ApplicationScoped
@Unremovable
public class Administration {

    private final Clock clock;

    Administration(Clock clock) {
        this.clock = clock;
    }

    /// Who acts: the first owner where nobody is named.
    ///
    /// @return nothing where nobody who may sign in has the address
    public Optional<Viewer> find(@Nullable String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (email == null ? Optional.ofNullable(FirstStart.owner()) : User.findByEmail(email))
                        .filter(user -> !user.disabled())
                        .map(User::viewer));
    }

    /// Makes an account.
    ///
    /// @param name null for the part of the address before the `@`
    /// @return the path of the link by which its person sets a password
    /// @throws Refused 409 where somebody has the address
    public String make(String email, @Nullable String name, Access access) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (User.findByEmail(email).isPresent()) {
                throw Refused.conflict("Somebody has this address already: to set another password, use user reset.");
            }
            var user = new User(name == null ? email.split("@", 2)[0] : name, email, access, clock.instant());
            user.persist();
            Accounts.done(clock.instant(), null, "created", user);
            return link(user);
        });
    }

    /// @return the path of a link by which somebody sets another password, once; the old one
    ///     works until then
    /// @throws Refused 409 where nobody has the address, or the account is disabled
    public String reset(String email) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var user = user(email);
            if (user.disabled()) {
                throw Refused.conflict("This account is disabled. An owner can enable it on its page.");
            }
            return link(user);
        });
    }

    private String link(User user) {
        var path = SignInLink.make(user, clock.instant());
        Accounts.done(clock.instant(), null, "link made", user);
        return path;
    }

    /// Ends somebody's access, at once.
    ///
    /// @throws Refused 409 where nobody has the address, or for the last owner who can sign in
    public void disable(String email) {
        QuarkusTransaction.requiringNew().run(() -> {
            var user = user(email);
            long others = User.count(
                    "access = ?1 and disabledAt is null and passwordHash is not null and id <> ?2",
                    Access.OWNER,
                    user.id);
            if (user.access == Access.OWNER && others == 0) {
                throw Refused.conflict("This is the only owner who can sign in. Make another one first.");
            }
            user.disable(clock.instant());
            Session.endAll(user);
            Accounts.done(clock.instant(), null, "disabled", user);
        });
    }

    private static User user(String email) {
        return User.findByEmail(email).orElseThrow(() -> Refused.conflict("Nobody has the address %s.", email));
    }
}
