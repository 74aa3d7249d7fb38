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
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A browser that somebody signed in with before. It opens nothing: only its wrong passwords are
/// counted apart from everybody else's. Only a hash of its cookie is stored.
@Entity
class KnownBrowser extends PanacheEntityBase {

    static final String COOKIE = "assay-browser";
    static final Duration LASTS = Duration.ofDays(365);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    User account;

    Instant createdAt;

    protected KnownBrowser() {} // for Hibernate

    private KnownBrowser(User account, String token, Instant now) {
        this.account = account;
        this.tokenHash = hash(account, token);
        this.createdAt = now;
    }

    /// One cookie of a browser is known for each account that was signed in to in it.
    private static String hash(User account, String token) {
        return Hashes.sha256(account.id + "\n" + token);
    }

    /// Names the browser for an account that was signed in to with it, in the last year; null
    /// where it was not.
    static @Nullable String named(User account, @Nullable String token, Instant now) {
        if (token == null || token.isEmpty()) {
            return null;
        }
        var hash = hash(account, token);
        return count("tokenHash = ?1 and createdAt > ?2", hash, now.minus(LASTS)) > 0 ? hash : null;
    }

    /// Remembers that an account was signed in to with a browser.
    ///
    /// @param token its cookie; null where it has none
    /// @return its cookie from now on
    static String remember(User account, @Nullable String token, Instant now) {
        var kept = token == null || token.isEmpty() ? Hashes.secret() : token;
        delete("account = ?1 and (createdAt <= ?2 or tokenHash = ?3)", account, now.minus(LASTS), hash(account, kept));
        new KnownBrowser(account, kept, now).persist();
        return kept;
    }
}
