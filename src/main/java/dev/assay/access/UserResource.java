package dev.assay.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.Overlay;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Accounts: everybody's name for managers, who plan interviews; changes for owners.
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UserResource {

    private final SignedIn signedIn;
    private final SignIn signIn;
    private final Overlay overlay;
    private final Clock clock;

    UserResource(SignedIn signedIn, SignIn signIn, Overlay overlay, Clock clock) {
        this.signedIn = signedIn;
        this.overlay = overlay;
        this.signIn = signIn;
        this.clock = clock;
    }

    /// What an owner sets. What a change leaves out is left alone.
    ///
    /// @param email empty for none
    /// @param password left out to make an account that cannot sign in yet
    /// @param timeZone an IANA name; empty for the usual one
    /// @param keepTokens beside a new password: whether the person's tokens go on
    record Body(
            @Nullable String name,
            @Nullable String email,
            @Nullable Access access,
            @Nullable String password,
            @Nullable Boolean disabled,
            @Nullable String timeZone,
            @Nullable Boolean keepTokens) {

        Body {
            if (keepTokens != null && password == null) {
                throw Refused.malformed("keepTokens", "belongs to a new password");
            }
        }

        /// What there is, for a change to be laid over.
        static Body of(User user) {
            return new Body(user.name, user.email(), user.access, null, user.disabled(), user.timeZone(), null);
        }

        void applyTo(User user, Accounts accounts) {
            user.changeTimeZone(timeZone);
            if (disabled != null && disabled) {
                accounts.disable(user);
            } else if (disabled != null) {
                user.enable();
            }
        }
    }

    /// An account as told.
    record View(UUID id, String name, @Nullable String email, Access access, boolean disabled, String timeZone) {

        static View of(User user) {
            return new View(
                    user.id,
                    user.name,
                    user.email(),
                    user.access,
                    user.disabled(),
                    user.zone().getId());
        }
    }

    @GET
    public Response list(
            @QueryParam("name") @DefaultValue("") String name, @BeanParam Listing listing, @Context UriInfo uri) {
        signedIn.viewer().requireFounder();
        return listing.answer(User.listed(name), row -> View.of((User) row[0]), uri);
    }

    @GET
    @Path("{id}")
    public Response get(UUID id, @Context Request request) {
        var viewer = signedIn.viewer();
        User user = User.findById(id);
        if (user == null || !(viewer.mayFound() || viewer.id().equals(id))) {
            throw Refused.missing();
        }
        return Tags.answer(request, Long.toString(user.version), View.of(user));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        var accounts = accounts();
        var user = accounts.create(body.name(), body.email(), body.access());
        if (body.password() != null) {
            user.changePassword(body.password());
        }
        body.applyTo(user, accounts);
        accounts.done("created", user);
        return Api.created("/users/" + user.id, user.version, View.of(user));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Body.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            HttpServerRequest request)
            throws JsonProcessingException {
        var accounts = accounts();
        User user = User.findById(id);
        if (user == null) {
            throw Refused.missing();
        }
        Tags.requireMatch(ifMatch, user.version);
        var body = overlay.over(Body.of(user), sent);
        accounts.change(user, body.name(), body.email(), body.access());
        if (body.password() != null) {
            accounts.reset(
                    user,
                    new NewPassword(body.password(), Boolean.TRUE.equals(body.keepTokens()), session(user, request)));
        }
        body.applyTo(user, accounts);
        accounts.done("changed", user);
        return Api.changed(user.version, View.of(user));
    }

    /// One's own session goes on.
    private @Nullable String session(User user, HttpServerRequest request) {
        return signedIn.viewer().id().equals(user.id) ? signIn.session(request) : null;
    }

    private Accounts accounts() {
        return new Accounts(signedIn.viewer(), clock.instant());
    }
}
