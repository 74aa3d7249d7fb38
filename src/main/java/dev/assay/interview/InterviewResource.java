package dev.assay.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.candidate.Candidacy;
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

/// Interviews: planning them. Their notes, ratings and submissions are in [WritingResource].
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InterviewResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Overlay overlay;

    InterviewResource(SignedIn signedIn, Clock clock, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.overlay = overlay;
    }

    /// What is set.
    ///
    /// @param interviewerId the signed-in person where left out
    record Body(
            @Nullable UUID candidacyId,
            @Nullable UUID interviewerId,
            @Nullable String round,
            @Nullable Instant startsAt,
            @Nullable Integer minutes) {

        static Body of(Interview interview) {
            return new Body(
                    interview.candidacy.id,
                    interview.interviewer.id,
                    interview.round(),
                    interview.startsAt,
                    interview.minutes());
        }

        Interview.Plan plan() {
            return new Interview.Plan(round, startsAt, minutes);
        }
    }

    /// An interview as told.
    ///
    /// @param recommendation null where it is not the viewer's to see
    record View(
            UUID id,
            UUID candidacyId,
            UUID roleId,
            String candidate,
            UUID interviewerId,
            String interviewer,
            String round,
            @Nullable Instant startsAt,
            int minutes,
            Interview.State state,
            @Nullable Instant submittedAt,
            @Nullable Recommendation recommendation) {

        static View of(Interview interview, boolean open) {
            return new View(
                    interview.id,
                    interview.candidacy.id,
                    interview.candidacy.role.id,
                    interview.candidacy.candidate.name(),
                    interview.interviewer.id,
                    interview.interviewer.name,
                    interview.round(),
                    interview.startsAt,
                    interview.minutes(),
                    interview.state(),
                    interview.submittedAt(),
                    open ? interview.recommendation() : null);
        }
    }

    /// Those of a candidacy; the viewer's own that are not submitted where none is named.
    @GET
    @Path("interviews")
    public Response list(
            @QueryParam("candidacyId") @Nullable UUID candidacyId,
            @QueryParam("state") @Nullable String state,
            @BeanParam Listing listing,
            @Context UriInfo uri) {
        var viewer = signedIn.viewer();
        var chosen = OneOf.among("state", state, Interview.State.values(), Interview.State::name);
        if (candidacyId == null) {
            var own = Interview.listedOpen(viewer.id(), chosen);
            return listing.answer(own, row -> View.of((Interview) row[0], true), uri);
        }
        var sight = Sight.of(Candidacy.get(candidacyId, viewer).membership());
        return listing.answer(Interview.listed(candidacyId, chosen), row -> view((Interview) row[0], sight), uri);
    }

    private static View view(Interview interview, Sight sight) {
        return View.of(interview, sight.opens(interview));
    }

    @GET
    @Path("interviews/{id}")
    public Response get(UUID id, @Context Request request) {
        var door = InterviewDoor.of(id, signedIn.viewer());
        var view = View.of(door.interview(), door.opens());
        return Tags.answer(request, Long.toString(door.interview().version), view);
    }

    @POST
    @Path("interviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        var viewer = signedIn.viewer();
        if (body.candidacyId() == null) {
            throw Refused.malformed("candidacyId", "must name a candidacy");
        }
        var interviewerId = body.interviewerId() == null ? viewer.id() : body.interviewerId();
        var interview = InterviewDoor.plan(body.candidacyId(), interviewerId, body.plan(), viewer, clock.instant());
        return Api.created("/interviews/" + interview.id, interview.version, View.of(interview, true));
    }

    @PUT
    @Path("interviews/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Body.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var door = InterviewDoor.of(id, signedIn.viewer());
        door.requirePlanner();
        var interview = door.interview();
        Tags.requireMatch(ifMatch, interview.version);
        Overlay.requireFilled(sent, "candidacyId", "interviewerId");
        var body = overlay.over(Body.of(interview), sent);
        if (!interview.candidacy.id.equals(body.candidacyId())) {
            throw Refused.malformed("candidacyId", "cannot change; plan another interview");
        }
        door.replan(body.plan(), body.interviewerId(), clock.instant());
        return Api.changed(interview.version, View.of(interview, door.opens()));
    }

    @DELETE
    @Path("interviews/{id}")
    @Transactional
    public Response delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var door = InterviewDoor.of(id, signedIn.viewer());
        door.membership().requireManager();
        Tags.requireMatch(ifMatch, door.interview().version);
        door.cancel(clock.instant());
        return Response.noContent().build();
    }
}
