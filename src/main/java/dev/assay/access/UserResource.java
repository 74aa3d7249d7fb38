package dev.assay.access;

import dev.assay.journal.JournalEntry;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Accounts: everybody's name for managers, who plan interviews; changes for owners.
@Path("/api/v1/users")
@RunOnVirtualThread
class UserResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Event<UserChanged> changed;

    UserResource(SignedIn signedIn, Clock clock, Event<UserChanged> changed) {
        this.changed = changed;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// What an owner sets.
    ///
    /// @param password left out to make an account that cannot sign in yet, or to keep the
    ///     present one
    record Body(
            @Nullable String name,
            @Nullable String email,
            @Nullable Access access,
            @Nullable String password,
            @Nullable Boolean disabled) {

        void applyTo(User user, Clock clock) {
            user.changeEmail(email);
            if (password != null) {
                user.changePassword(password);
            }
            if (Boolean.TRUE.equals(disabled)) {
                user.disable(clock.instant());
                Session.endAll(user);
            } else {
                user.enable();
            }
        }
    }

    /// An account as told.
    record View(UUID id, String name, @Nullable String email, Access access, boolean disabled) {

        static View of(User user) {
            return new View(user.id, user.name, user.email(), user.access, user.disabled());
        }
    }

    @GET
    public Response list(@BeanParam Listing listing, @Context UriInfo uri) {
        signedIn.viewer().requireFounder();
        var found = User.<User>find("order by name, id")
                .range(listing.offset(), listing.offset() + listing.limit())
                .list();
        return listing.answer(found, listing.total ? User.count() : null, uri, View::of);
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
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        signedIn.viewer().requireOwner();
        var user = new User(
                body.name() == null ? "" : body.name(), body.email(), required(body.access()), clock.instant());
        requireFree(user.email(), null);
        user.persist();
        body.applyTo(user, clock);
        User.flush();
        journal("created", user);
        return Api.created("/users/" + user.id, user.version, View.of(user));
    }

    @PUT
    @Path("{id}")
    @Transactional
    public Response change(UUID id, @NotNull Body body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var viewer = signedIn.viewer();
        viewer.requireOwner();
        User user = User.findById(id);
        if (user == null) {
            throw Refused.missing();
        }
        Tags.requireMatch(ifMatch, user.version);
        requireFree(body.email(), id);
        user.name = dev.assay.web.Texts.name("name", body.name(), 200);
        user.access = required(body.access());
        body.applyTo(user, clock);
        if (viewer.id().equals(id) && (user.disabled() || user.access != Access.OWNER)) {
            throw Refused.conflict("You cannot take the owner's access from yourself. Ask another owner.");
        }
        User.flush();
        changed.fire(new UserChanged(id));
        journal("changed", user);
        return Api.changed(user.version, View.of(user));
    }

    private void journal(String action, User user) {
        var subject = new JournalEntry.Subject("user", user.id, null);
        JournalEntry.write(clock.instant(), signedIn.viewer().id(), action, subject, user.access.name());
    }

    private static void requireFree(@Nullable String email, @Nullable UUID owner) {
        if (email != null
                && User.findByEmail(email)
                        .filter(user -> !user.id.equals(owner))
                        .isPresent()) {
            throw Refused.conflict("Somebody has this e-mail address already.");
        }
    }

    private static Access required(@Nullable Access access) {
        if (access == null) {
            throw Refused.malformed("access", "must be OWNER, MANAGER, INTERVIEWER or OBSERVER");
        }
        return access;
    }
}
