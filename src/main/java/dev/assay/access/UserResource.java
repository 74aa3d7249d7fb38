package dev.assay.access;

import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.jspecify.annotations.Nullable;

/// Accounts: everybody's name for managers, who plan interviews; changes for owners.
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UserResource {

    private final SignedIn signedIn;
    private final Clock clock;

    UserResource(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// What an owner sets.
    ///
    /// @param password left out to make an account that cannot sign in yet, or to keep the
    ///     present one
    /// @param timeZone an IANA name; left out to keep the present one, empty for the usual one
    record Body(
            @Nullable String name,
            @Nullable String email,
            @Nullable Access access,
            @Nullable String password,
            @Nullable Boolean disabled,
            @Nullable String timeZone) {

        void applyTo(User user, Accounts accounts) {
            if (password != null) {
                user.changePassword(password);
            }
            if (timeZone != null) {
                user.changeTimeZone(timeZone);
            }
            if (Boolean.TRUE.equals(disabled)) {
                accounts.disable(user);
            } else {
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
        body.applyTo(user, accounts);
        accounts.done("created", user);
        return Api.created("/users/" + user.id, user.version, View.of(user));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(UUID id, @NotNull Body body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var accounts = accounts();
        User user = User.findById(id);
        if (user == null) {
            throw Refused.missing();
        }
        Tags.requireMatch(ifMatch, user.version);
        accounts.change(user, body.name(), body.email(), body.access());
        body.applyTo(user, accounts);
        accounts.done("changed", user);
        return Api.changed(user.version, View.of(user));
    }

    private Accounts accounts() {
        return new Accounts(signedIn.viewer(), clock.instant());
    }
}
