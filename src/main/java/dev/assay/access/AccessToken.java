package dev.assay.access;

import dev.assay.web.Hashes;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A secret for scripts, told once and stored hashed.
@Entity
class AccessToken extends PanacheEntityBase {

    /// No token lives longer.
    static final Duration LONGEST = Duration.ofDays(366);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    User account;

    String name;
    String tokenHash;
    String scopes;

    @Nullable
    UUID roleId;

    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    protected AccessToken() {} // for Hibernate

    AccessToken(
            User account,
            String name,
            String token,
            Set<Scope> scopes,
            @Nullable UUID roleId,
            Instant now,
            Instant expiresAt) {
        this.account = account;
        this.name = name;
        this.tokenHash = Hashes.sha256(token);
        this.scopes = scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(","));
        this.roleId = roleId;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(",", -1))
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /// @throws Refused 404 for somebody else's
    static AccessToken own(UUID id, Viewer viewer) {
        AccessToken token = findById(id);
        if (token == null || !token.account.id.equals(viewer.id())) {
            throw Refused.missing();
        }
        return token;
    }

    Viewer viewer() {
        return new Viewer(
                account.id, account.name, account.access, scopes(), roleId, true, account.zone(), account.language());
    }

    boolean live(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    static Optional<Viewer> findViewer(String token, Instant now) {
        return find(
                        "from AccessToken t join fetch t.account a where t.tokenHash = ?1 and t.revokedAt is null and t.expiresAt > ?2"
                                + " and t.createdAt > ?3 and a.disabledAt is null",
                        Hashes.sha256(token),
                        now,
                        now.minus(LONGEST))
                .<AccessToken>firstResultOptional()
                .map(AccessToken::viewer);
    }

    /// Whether it can only export one role: such a one may stand in an address.
    static boolean isOfOneExport(Viewer viewer) {
        return viewer.boundRole() != null && viewer.scopes().equals(Set.of(Scope.EXPORT));
    }

    /// Revokes all that somebody has.
    static void revokeAll(User account, Instant now) {
        update("revokedAt = ?1 where account = ?2 and revokedAt is null", now, account);
    }

    static List<AccessToken> listOf(UUID account) {
        return list("account.id = ?1 order by id desc", account);
    }
}
