package dev.assay.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.journal.JournalEntry;
import dev.assay.web.Api;
import dev.assay.web.Hashes;
import dev.assay.web.Once;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The viewer's own personal access tokens.
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TokenResource {

    private static final Duration USUAL = Duration.ofDays(90);

    private final SignedIn signedIn;
    private final Clock clock;

    TokenResource(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// What is asked for.
    ///
    /// @param roleId binds the token to one role's export
    /// @param expiresAt in 90 days where left out
    record Body(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable Instant expiresAt,
            @Nullable UUID roleId) {}

    /// A token as told.
    ///
    /// @param token the secret: in the answer to its creation alone
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,
            String name,
            List<String> scopes,
            @Nullable UUID roleId,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable String token)
            implements Once.Secretive {

        @Override
        public View withoutSecret() {
            return new View(id, name, scopes, roleId, createdAt, expiresAt, revokedAt, null);
        }

        static View of(AccessToken token, @Nullable String secret) {
            var scopes = token.scopes().stream()
                    .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                    .toList();
            return new View(
                    token.id,
                    token.name,
                    scopes,
                    token.roleId,
                    token.createdAt,
                    token.expiresAt,
                    token.revokedAt,
                    secret);
        }
    }

    @GET
    public Map<String, List<View>> list() {
        return Map.of(
                "items",
                AccessToken.listOf(signedIn.viewer().id()).stream()
                        .map(token -> View.of(token, null))
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        var secret = "assay_" + Hashes.secret();
        var token = make(signedIn.viewer(), body, secret, clock.instant());
        return Api.created("/tokens/" + token.id, 0, View.of(token, secret));
    }

    /// Makes a token for the viewer, who is there by password or session.
    static AccessToken make(Viewer viewer, Body body, String secret, Instant now) {
        var scopes = scopes(body.scopes());
        if (viewer.byToken()) {
            throw Refused.forbidden("A token makes no tokens. Sign in with your password.");
        }
        var expiresAt = body.expiresAt() == null ? now.plus(USUAL) : body.expiresAt();
        if (!expiresAt.isAfter(now)) {
            throw Refused.malformed("expiresAt", "must be in the future");
        }
        if (expiresAt.isAfter(now.plus(AccessToken.LONGEST))) {
            throw Refused.malformed("expiresAt", "must be within a year");
        }
        User account = User.findById(viewer.id());
        var token = new AccessToken(
                account, Texts.name("name", body.name(), 200), secret, scopes, body.roleId(), now, expiresAt);
        token.persist();
        JournalEntry.write(
                now, viewer.id(), "created", new JournalEntry.Subject("token", token.id, body.roleId()), token.name);
        return token;
    }

    private static Set<Scope> scopes(@Nullable List<String> names) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var name : names == null ? List.<String>of() : names) {
            try {
                scopes.add(Scope.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw Refused.malformed("scopes", "may be read, write and export");
            }
        }
        if (scopes.isEmpty()) {
            throw Refused.malformed("scopes", "must name at least one of read, write and export");
        }
        return scopes;
    }

    /// Revokes one, and writes it down.
    static void revoke(AccessToken token, Instant now) {
        token.revoke(now);
        var subject = new JournalEntry.Subject("token", token.id, token.roleId);
        JournalEntry.write(now, token.account.id, "revoked", subject, token.name);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    public Response revoke(UUID id) {
        revoke(AccessToken.own(id, signedIn.viewer()), clock.instant());
        return Response.noContent().build();
    }
}
