package dev.assay.access;

import dev.assay.web.Hashes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Looks up who somebody says they are. Every request asks the database, so a disabled account is
/// out at its next
/// request.
@ApplicationScoped
class Identities implements IdentityProvider<Credentials> {

    private static final int REMEMBERED = 1_000;
    private static final String NOBODYS_HASH = "$2a$10$4tV5EZTOBBW6hJp5h0SPxO7tPm1Uz9rX0l0JmKkqHkqKk5nJqkq0K";

    private final Clock clock;
    private final Attempts attempts;
    private final String salt = Hashes.secret();

    /// Passwords that passed, hashed with a salt of this process, by the password they passed
    /// for: bcrypt is slow on
    /// purpose,
    /// and scripts send the password with each request.
    private final Map<String, String> passed = new ConcurrentHashMap<>();

    Identities(Clock clock, Attempts attempts) {
        this.clock = clock;
        this.attempts = attempts;
    }

    @Override
    public Class<Credentials> getRequestType() {
        return Credentials.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credentials request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identify(request)));
    }

    private @Nullable SecurityIdentity identify(Credentials request) {
        var viewer = viewer(request.proof);
        if (viewer.isEmpty() && !(request.proof instanceof Credentials.Cookie)) {
            throw new AuthenticationFailedException();
        }
        return viewer.map(one -> identity(one, new Pass(() -> viewer(request.proof))))
                .orElse(null);
    }

    private Optional<Viewer> viewer(Credentials.Proof proof) {
        return switch (proof) {
            case Credentials.Cookie cookie ->
                Session.findAccount(cookie.token(), clock.instant()).map(User::viewer);
            case Credentials.Token token -> AccessToken.findViewer(token.token(), clock.instant());
            case Credentials.Password password ->
                check(password.email(), password.password(), password.peer()).map(User::viewer);
        };
    }

    /// Whose address and password these are. An unknown address takes as long as a wrong password.
    ///
    /// @throws dev.assay.web.Refused 429 after too many failures
    Optional<User> check(String email, String password, String peer) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var user = User.findByEmail(address).filter(found -> !found.disabled());
        var proof = Hashes.sha256(salt + '\n' + address + '\n' + password);
        if (user.isPresent() && user.get().passwordMark().equals(passed.get(proof))) {
            return user;
        }
        attempts.require(address, peer);
        boolean passes = user.map(found -> found.passes(password)).orElseGet(() -> nobody(password));
        if (!passes) {
            attempts.failed(address, peer);
            return Optional.empty();
        }
        attempts.passed(address, peer);
        if (passed.size() >= REMEMBERED) {
            passed.clear();
        }
        passed.put(proof, user.orElseThrow().passwordMark());
        return user;
    }

    private static boolean nobody(String password) {
        var _ = io.quarkus.elytron.security.common.BcryptUtil.matches(password, NOBODYS_HASH);
        return false;
    }

    private static SecurityIdentity identity(Viewer viewer, Pass pass) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(viewer.id().toString()))
                .addAttribute("viewer", viewer)
                .addAttribute("pass", pass)
                .addRole(viewer.access().name())
                .build();
    }
}
