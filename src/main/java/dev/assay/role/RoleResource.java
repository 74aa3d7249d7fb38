package dev.assay.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.access.User;
import dev.assay.journal.JournalEntry;
import dev.assay.scoring.Mode;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.OneOf;
import dev.assay.web.Overlay;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Roles.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RoleResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Overlay overlay;

    RoleResource(SignedIn signedIn, Clock clock, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.overlay = overlay;
    }

    /// What is set.
    ///
    /// @param templateId only when creating
    /// @param team left out to keep it
    /// @param scoring left out to keep it
    /// @param reason of a change of the scoring once ratings are submitted
    record Body(
            @Nullable String title,
            @Nullable String summary,
            @Nullable UUID templateId,
            @Nullable Team team,
            @Nullable Boolean closed,
            @Nullable Scoring scoring,
            @Nullable String reason) {

        static Body of(Role role) {
            return new Body(
                    role.title(), role.summary(), null, Team.of(role.id), role.closed(), Scoring.of(role), null);
        }
    }

    /// How a role is scored; the usual way where absent.
    ///
    /// @param minimumRaters raters a must-have needs, 1 to 9
    record Scoring(@Nullable Mode mode, @Nullable Integer minimumRaters) {

        static Scoring of(Role role) {
            return new Scoring(role.mode(), role.minimumRaters());
        }

        Mode modeOr(Role role) {
            return mode == null ? role.mode() : mode;
        }

        int ratersOr(Role role) {
            return minimumRaters == null ? role.minimumRaters() : minimumRaters;
        }
    }

    /// A role as told.
    record View(
            UUID id,
            String title,
            @Nullable String summary,
            long version,
            long revision,
            boolean closed,
            Instant createdAt,
            Duty duty,
            Team team,
            Scoring scoring) {

        static View of(Membership membership) {
            var role = membership.role();
            return new View(
                    role.id,
                    role.title(),
                    role.summary(),
                    role.version,
                    role.revision,
                    role.closed(),
                    role.createdAt,
                    membership.duty(),
                    Team.of(role.id),
                    Scoring.of(role));
        }
    }

    /// What a list may be narrowed to.
    private enum State {
        OPEN,
        CLOSED
    }

    /// A role in a list.
    record Row(UUID id, String title, @Nullable String summary, boolean closed, Duty duty) {

        static Row of(Membership membership) {
            var role = membership.role();
            return new Row(role.id, role.title(), role.summary(), role.closed(), membership.duty());
        }
    }

    @GET
    @Path("roles")
    public Response list(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("state") @Nullable String state,
            @BeanParam Listing listing,
            @Context UriInfo uri) {
        var viewer = signedIn.viewer();
        var chosen =
                OneOf.among("state", state, State.values(), one -> one.name().toLowerCase(Locale.ROOT));
        var listed = Membership.listed(viewer, title, chosen == null ? null : chosen == State.CLOSED);
        return listing.answer(listed, row -> Row.of(Membership.listedRow(row, viewer)), uri);
    }

    @GET
    @Path("roles/{id}")
    public Response get(UUID id, @Context Request request) {
        var view = View.of(Membership.of(id, signedIn.viewer()));
        return Tags.answer(request, Long.toString(view.version()), view);
    }

    @POST
    @Path("roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        var viewer = signedIn.viewer();
        viewer.requireFounder();
        var role = found(body, viewer.id(), clock.instant());
        var view = View.of(new Membership(role, Duty.MANAGER, viewer));
        return Api.created("/roles/" + role.id, role.version, view);
    }

    /// Founds a role; whoever founds it manages it.
    static Role found(Body body, UUID founder, Instant now) {
        if (body.reason() != null) {
            throw Refused.malformed("reason", "may be given only when the scoring is changed");
        }
        var role = new Role(body.title() == null ? "" : body.title(), body.summary(), now);
        if (body.scoring() != null) {
            role.scoreBy(body.scoring().modeOr(role), body.scoring().ratersOr(role));
        }
        if (Boolean.TRUE.equals(body.closed())) {
            role.close(now);
        }
        role.persist();
        if (body.team() != null) {
            body.team().applyTo(role);
        }
        if (body.templateId() != null) {
            Template template = Template.findById(body.templateId());
            if (template == null) {
                throw Refused.impossible("templateId", "names no template");
            }
            template.furnish(role);
        }
        Rules.keep(role, now, founder, null);
        User account = User.findById(founder);
        TeamMember.ensureManager(role, account);
        JournalEntry.write(now, founder, "created", new JournalEntry.Subject("role", role.id, role.id), role.title());
        return role;
    }

    @PUT
    @Path("roles/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Body.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var membership = Membership.of(id, signedIn.viewer());
        var role = membership.requireManager();
        Tags.requireMatch(ifMatch, role.version);
        Overlay.requireFilled(sent, "team", "closed", "scoring");
        set(role, sent, overlay.over(Body.of(role), sent));
        Role.flush();
        return Api.changed(role.version, View.of(membership));
    }

    /// Sets what was sent.
    private void set(Role role, ObjectNode sent, Body whole) {
        if (whole.templateId() != null) {
            throw Refused.malformed("templateId", "may be given only when the role is created");
        }
        var settings = new Settings(role, signedIn.viewer().id(), clock.instant());
        if (Overlay.sets(sent, "title", "summary")) {
            settings.rename(whole.title(), whole.summary());
        }
        if (Overlay.sets(sent, "team") && whole.team() != null) {
            settings.staff(whole.team());
        }
        if (Overlay.sets(sent, "scoring") && whole.scoring() != null) {
            settings.scoreBy(whole.scoring().modeOr(role), whole.scoring().ratersOr(role), whole.reason());
        } else if (whole.reason() != null) {
            throw Refused.malformed("reason", "may be given only when the scoring is changed");
        }
        if (whole.closed() != null && whole.closed() != role.closed()) {
            settings.close(whole.closed());
        }
    }

    @DELETE
    @Path("roles/{id}")
    @Transactional
    public Response delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var role = Membership.of(id, signedIn.viewer()).requireManager();
        Tags.requireMatch(ifMatch, role.version);
        new Settings(role, signedIn.viewer().id(), clock.instant()).delete();
        return Response.noContent().build();
    }
}
