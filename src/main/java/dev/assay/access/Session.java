package dev.assay.access;

import dev.assay.web.Hashes;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// One browser's sign-in. Lives in a table, so that signing out and disabling an account take
/// effect at once, on every copy of the program. Only a hash of the cookie is stored.
@Entity
class Session extends PanacheEntityBase {

    static final Duration LASTS = Duration.ofDays(14);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    User account;

    Instant createdAt;
    Instant expiresAt;

    protected Session() {} // for Hibernate

    private Session(User account, String token, Instant now) {
        this.account = account;
        this.tokenHash = Hashes.sha256(token);
        this.createdAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /// Begins a session and answers its cookie's value.
    static String begin(User account, Instant now) {
        var token = Hashes.secret();
        new Session(account, token, now).persist();
        return token;
    }

    static Optional<User> findAccount(String token, Instant now) {
        return find(
                        "from Session s join fetch s.account a where s.tokenHash = ?1 and s.expiresAt > ?2 and a.disabledAt is null",
                        Hashes.sha256(token),
                        now)
                .<Session>firstResultOptional()
                .map(session -> session.account);
    }

    static void end(String token) {
        delete("tokenHash", Hashes.sha256(token));
    }

    /// Ends all of somebody's sessions but this one.
    static void endOthers(User account, String token) {
        delete("account = ?1 and tokenHash <> ?2", account, Hashes.sha256(token));
    }

    static void endAll(User account) {
        delete("account", account);
    }
}
