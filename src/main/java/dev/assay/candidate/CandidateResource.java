package dev.assay.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.Overlay;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Candidates.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CandidateResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Overlay overlay;

    CandidateResource(SignedIn signedIn, Clock clock, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.overlay = overlay;
    }

    /// What is set.
    record Body(@Nullable String name, @Nullable String email) {

        static Body of(Candidate candidate) {
            return new Body(candidate.name(), candidate.email());
        }
    }

    /// A candidate as told.
    record View(UUID id, String name, @Nullable String email, Instant createdAt) {

        static View of(Candidate candidate) {
            return new View(candidate.id, candidate.name(), candidate.email(), candidate.createdAt);
        }
    }

    @GET
    @Path("candidates")
    public Response list(
            @BeanParam Listing listing, @QueryParam("name") @DefaultValue("") String name, @Context UriInfo uri) {
        return listing.answer(Candidate.listed(signedIn.viewer(), name), row -> View.of((Candidate) row[0]), uri);
    }

    @GET
    @Path("candidates/{id}")
    public Response get(UUID id, @Context Request request) {
        var candidate = Candidate.get(id, signedIn.viewer());
        return Tags.answer(request, Long.toString(candidate.version), View.of(candidate));
    }

    @POST
    @Path("candidates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        var candidate = considering().enter(body.name(), body.email());
        return Api.created("/candidates/" + candidate.id, candidate.version, View.of(candidate));
    }

    @PUT
    @Path("candidates/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Body.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var candidate = Candidate.get(id, signedIn.viewer());
        considering().requireEditor(candidate);
        Tags.requireMatch(ifMatch, candidate.version);
        var body = overlay.over(Body.of(candidate), sent);
        considering().rename(candidate, body.name(), body.email());
        return Api.changed(candidate.version, View.of(candidate));
    }

    private Considering considering() {
        return new Considering(signedIn.viewer(), clock.instant());
    }
}
