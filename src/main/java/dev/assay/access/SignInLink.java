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
import org.jspecify.annotations.Nullable;

/// An address that signs one person in, once: for the first start, for somebody invited, for a
/// forgotten password.
@Entity
class SignInLink extends PanacheEntityBase {

    private static final Duration LASTS = Duration.ofDays(3);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    User account;

    Instant expiresAt;

    @Nullable
    Instant usedAt;

    protected SignInLink() {} // for Hibernate

    private SignInLink(User account, String token, Instant now) {
        this.account = account;
        this.tokenHash = Hashes.sha256(token);
        this.expiresAt = now.plus(LASTS);
    }

    /// Makes a link and answers its path. Earlier ones of the same person work no more.
    static String make(User account, Instant now) {
        update("usedAt = ?1 where account = ?2 and usedAt is null", now, account);
        var token = Hashes.secret();
        new SignInLink(account, token, now).persist();
        return "/sign-in/link/" + token;
    }

    /// Uses up the link and answers whose it is; empty where it is unknown, used or too old.
    static Optional<User> use(String token, Instant now) {
        int used = update(
                "usedAt = ?1 where tokenHash = ?2 and usedAt is null and expiresAt > ?1", now, Hashes.sha256(token));
        if (used == 0) {
            return Optional.empty();
        }
        return find(
                        "from SignInLink l join fetch l.account a where l.tokenHash = ?1 and a.disabledAt is null",
                        Hashes.sha256(token))
                .<SignInLink>firstResultOptional()
                .map(link -> link.account);
    }
}
