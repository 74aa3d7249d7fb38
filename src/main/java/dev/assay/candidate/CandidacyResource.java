package dev.assay.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.role.Membership;
import dev.assay.web.Api;
import dev.assay.web.Form;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.OneOf;
import dev.assay.web.Overlay;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import dev.assay.web.Texts;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Candidates of a role.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CandidacyResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Overlay overlay;

    CandidacyResource(SignedIn signedIn, Clock clock, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.overlay = overlay;
    }

    /// What is set when creating.
    record Body(@Nullable UUID candidateId, @Nullable String stage) {}

    /// What may change.
    record Change(@Nullable String stage, @Nullable Boolean withdrawn) {

        static Change of(Candidacy candidacy) {
            return new Change(candidacy.stage(), candidacy.withdrawn());
        }
    }

    /// A candidacy as told.
    record View(UUID id, UUID roleId, UUID candidateId, String name, String stage, boolean withdrawn) {

        static View of(Candidacy candidacy) {
            return new View(
                    candidacy.id,
                    candidacy.role.id,
                    candidacy.candidate.id,
                    candidacy.candidate.name(),
                    candidacy.stage(),
                    candidacy.withdrawn());
        }
    }

    @GET
    @Path("roles/{roleId}/candidacies")
    public Response list(
            UUID roleId,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("withdrawn") @Nullable String withdrawn,
            @BeanParam Listing listing,
            @Context UriInfo uri) {
        Membership.of(roleId, signedIn.viewer());
        Texts.requireStorable("stage", Form.shown(stage));
        var to = new Candidacy.Narrowed(name, stage, OneOf.yes("withdrawn", withdrawn));
        return listing.answer(Candidacy.listed(roleId, to), row -> View.of((Candidacy) row[0]), uri);
    }

    @POST
    @Path("roles/{roleId}/candidacies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(UUID roleId, @NotNull Body body) {
        var viewer = signedIn.viewer();
        var role = Membership.of(roleId, viewer).requireManager();
        if (body.candidateId() == null) {
            throw Refused.malformed("candidateId", "must name a candidate");
        }
        var considering = new Considering(viewer, clock.instant());
        var candidacy = considering.consider(role, considering.given(body.candidateId()), body.stage());
        return Api.created("/candidacies/" + candidacy.id, candidacy.version, View.of(candidacy));
    }

    @GET
    @Path("candidacies/{id}")
    public Response get(UUID id, @Context Request request) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        return Tags.answer(request, Long.toString(candidacy.version), View.of(candidacy));
    }

    @PUT
    @Path("candidacies/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Change.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var seen = Candidacy.get(id, signedIn.viewer());
        seen.membership().requireManager();
        var candidacy = seen.candidacy();
        Tags.requireMatch(ifMatch, candidacy.version);
        Overlay.requireFilled(sent, "stage", "withdrawn");
        var body = overlay.over(Change.of(candidacy), sent);
        new Considering(signedIn.viewer(), clock.instant()).change(candidacy, body.stage(), body.withdrawn());
        return Api.changed(candidacy.version, View.of(candidacy));
    }
}
