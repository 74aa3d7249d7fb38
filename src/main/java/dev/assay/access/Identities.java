package dev.assay.access;

import dev.assay.journal.JournalEntry;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks up who somebody says they are. Every request asks the database, so a disabled account is
/// out at its next request.
@ApplicationScoped
class Identities implements IdentityProvider<Credentials> {

    private static final int REMEMBERED = 1_000;
    private static final int TURNS = 64;

    /// In the journal, for an address that is no account's.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Clock clock;
    private final Attempts attempts;
    private final String salt = Hashes.secret();

    /// Who tries at the same moment takes turns, so that a hundred guesses at once are not more
    /// than six.
    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toList();

    /// Passwords that passed, hashed with a salt of this process, by the password they passed
    /// for: bcrypt is slow on purpose, and scripts send the password with each request.
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
        return context.runBlocking(() -> {
            var found = QuarkusTransaction.requiringNew().call(() -> identify(request));
            if (found == null && !(request.proof instanceof Credentials.Cookie)) {
                throw new AuthenticationFailedException();
            }
            return found;
        });
    }

    private @Nullable SecurityIdentity identify(Credentials request) {
        return viewer(request.proof)
                .map(one -> identity(one, new Admission(() -> viewer(request.proof))))
                .orElse(null);
    }

    private Optional<Viewer> viewer(Credentials.Proof proof) {
        return switch (proof) {
            case Credentials.Cookie cookie ->
                Session.findAccount(cookie.token(), clock.instant()).map(User::viewer);
            case Credentials.Token token -> AccessToken.findViewer(token.token(), clock.instant());
            case Credentials.Linked linked ->
                AccessToken.findViewer(linked.token(), clock.instant()).filter(AccessToken::isOfOneExport);
            case Credentials.Password password ->
                check(password.email(), password.password(), password.peer(), null)
                        .map(User::viewer);
        };
    }

    /// Whose address and password these are. An unknown address, and an account without a
    /// password, take as long as a wrong password.
    ///
    /// @param browser the cookie of [KnownBrowser]; null where there is none
    /// @throws dev.assay.web.Refused 429 after too many failures
    Optional<User> check(String email, String password, String peer, @Nullable String browser) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var account = User.findByEmail(address);
        var user = account.filter(found -> !found.disabled());
        var proof = Hashes.sha256(salt + '\n' + address + '\n' + password);
        var known = user.map(found -> KnownBrowser.named(found, browser, clock.instant()));
        var asker = new Attempts.Asker(Hashes.sha256(address), peer, known.orElse(null));
        attempts.require(asker); // also of a right password, or who must wait could try on and see which one is let in
        if (passedBefore(user, proof)) {
            return user;
        }
        var turn = turns.get(Math.floorMod(asker.hashCode(), TURNS));
        turn.lock();
        try {
            attempts.require(asker);
            return passes(account, user, password, proof, asker) ? user : Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    private boolean passes(
            Optional<User> account, Optional<User> user, String password, String proof, Attempts.Asker asker) {
        if (passedBefore(user, proof)) {
            return true;
        }
        if (User.passes(user, password)) {
            attempts.passed(asker);
            remember(proof, user.orElseThrow());
            return true;
        }
        wrong(account, asker);
        return false;
    }

    private boolean passedBefore(Optional<User> user, String proof) {
        return user.isPresent() && user.get().passwordMark().equals(passed.get(proof));
    }

    private void remember(String proof, User user) {
        if (passed.size() >= REMEMBERED) {
            passed.clear();
        }
        passed.put(proof, user.passwordMark());
    }

    /// Counts it, and writes down the first, second, fourth, eighth in a row: who guesses
    /// without end fills no disk.
    private void wrong(Optional<User> account, Attempts.Asker asker) {
        int row = attempts.failed(asker);
        int told = account.isPresent() ? row : attempts.failedFrom(asker.peer());
        if (Integer.bitCount(told) == 1) {
            var subject = new JournalEntry.Subject(
                    account.isPresent() ? "user" : "sign-in",
                    account.map(user -> user.id).orElse(NOBODY),
                    null);
            var detail = "%d in a row from %s".formatted(told, asker.peer());
            JournalEntry.write(clock.instant(), null, "sign-in failed", subject, detail);
        }
    }

    private static SecurityIdentity identity(Viewer viewer, Admission pass) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(viewer.id().toString()))
                .addAttribute("viewer", viewer)
                .addAttribute("pass", pass)
                .addRole(viewer.access().name())
                .build();
    }
}
