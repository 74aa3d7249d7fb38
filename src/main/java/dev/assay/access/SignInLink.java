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

/// An address by which one person sets a password, once: for the first start, for somebody
/// invited, for a forgotten password.
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

    /// Whether it is the one of the first start, which dies with the first password, whosever it
    /// is.
    boolean firstStart;

    protected SignInLink() {} // for Hibernate

    private SignInLink(User account, String token, boolean firstStart, Instant now) {
        this.account = account;
        this.firstStart = firstStart;
        this.tokenHash = Hashes.sha256(token);
        this.expiresAt = now.plus(LASTS);
    }

    /// Makes a link and answers its path. Earlier ones of the same person work no more.
    static String make(User account, Instant now) {
        return make(account, false, now);
    }

    /// The same, for the first start.
    static String makeFirst(User account, Instant now) {
        return make(account, true, now);
    }

    private static String make(User account, boolean firstStart, Instant now) {
        endAll(account, now);
        var token = Hashes.secret();
        new SignInLink(account, token, firstStart, now).persist();
        return "/sign-in/link/" + token;
    }

    static void endAll(User account, Instant now) {
        update("usedAt = ?1 where account = ?2 and usedAt is null", now, account);
    }

    /// The link as it stands; empty where it is unknown, used or too old. Uses nothing up.
    static Optional<SignInLink> findGood(String token, Instant now) {
        return SignInLink.<SignInLink>find(
                        "from SignInLink l join fetch l.account a where l.tokenHash = ?1 and l.usedAt is null"
                                + " and l.expiresAt > ?2 and a.disabledAt is null",
                        Hashes.sha256(token),
                        now)
                .firstResultOptional()
                .filter(link -> !link.firstStart || User.noneCouldSignIn());
    }

    /// Uses it up; false where somebody just did.
    boolean use(Instant now) {
        return update("usedAt = ?1 where id = ?2 and usedAt is null", now, id) == 1;
    }
}
