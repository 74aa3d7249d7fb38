package dev.assay.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.web.Overlay;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// What an interviewer writes: note, ratings, submission. Read by whom the blind rule allows,
/// written by the interviewer alone.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WritingResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final ObjectMapper json;
    private final Overlay overlay;

    WritingResource(SignedIn signedIn, Clock clock, ObjectMapper json, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.json = json;
        this.overlay = overlay;
    }

    /// A whole text.
    record Text(@Nullable String text) {}

    /// Changes of lines, made to the text of a revision, one after the other.
    record Patch(long revision, @Nullable List<LineEdit> edits) {}

    /// Ratings by need code, and the edition they go out with.
    record Ratings(@Nullable List<Rated> ratings) {}

    /// One rating; null is an explicit *not assessed*.
    record Rated(
            @Nullable String need,
            @JsonProperty(required = true) @Nullable Integer value) {}

    record RatingsView(UUID interviewId, int edition, List<RatedView> ratings) {}

    /// A rating as it stands.
    ///
    /// @param first what was first submitted, which is what counts; null is not assessed
    record RatedView(
            String need,
            @Nullable Integer value,
            String assessment,
            String source,
            int edition,
            @Nullable Integer first) {

        static RatedView of(Rating rating, @Nullable Rating first) {
            return new RatedView(
                    rating.need.code(),
                    rating.value(),
                    rating.value() == null ? "NOT_ASSESSED" : "ASSESSED",
                    rating.source.name(),
                    rating.edition,
                    first == null ? null : first.value());
        }
    }

    record Submit(@Nullable Recommendation recommendation) {}

    record SubmissionView(
            UUID interviewId,
            Interview.State state,
            int edition,
            @Nullable Instant submittedAt,
            @Nullable Recommendation recommendation,
            boolean independent) {

        static SubmissionView of(Interview interview) {
            return new SubmissionView(
                    interview.id,
                    interview.state(),
                    interview.submissions(),
                    interview.submittedAt(),
                    interview.recommendation(),
                    interview.independent());
        }
    }

    record Reopen(@Nullable String reason) {}

    @GET
    @Path("interviews/{id}/note")
    public Response note(UUID id, @Context Request request) {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireOpen(clock.instant());
        var view = NoteView.of(interview);
        return Tags.answer(request, Long.toString(view.revision()), view);
    }

    @PUT
    @Path("interviews/{id}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response write(UUID id, @NotNull Text body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        if (body.text() == null) {
            throw Refused.malformed("text", "must be there; an empty note is \"\"");
        }
        var revision = Note.of(interview, clock.instant()).revision();
        Tags.requireMatch(ifMatch, revision);
        new Writing(interview, clock.instant()).note(revision, body.text());
        return written(interview);
    }

    @PATCH
    @Path("interviews/{id}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response edit(UUID id, @NotNull Patch body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        var note = Note.of(interview, clock.instant());
        Tags.requireMatch(ifMatch, note.revision());
        new Writing(interview, clock.instant()).edit(body.revision(), body.edits());
        return written(interview);
    }

    private static Response written(Interview interview) {
        Note.flush();
        var view = NoteView.of(interview);
        return Response.ok(view).tag(Long.toString(view.revision())).build();
    }

    @GET
    @Path("interviews/{id}/ratings")
    public RatingsView ratings(UUID id) {
        return view(InterviewDoor.of(id, signedIn.viewer()).requireOpen(clock.instant()));
    }

    @PUT
    @Path("interviews/{id}/ratings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RatingsView rate(UUID id, @NotNull Ratings body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        Tags.requireMatch(ifMatch, interview.version);
        Map<String, @Nullable Integer> values = new LinkedHashMap<>();
        for (var rated : body.ratings() == null ? List.<Rated>of() : body.ratings()) {
            if (rated.need() == null) {
                throw Refused.malformed("need", "must be a code of this role");
            }
            values.put(rated.need(), GivenValue.checked(rated.value()));
        }
        new Writing(interview, clock.instant()).rate(values);
        Rating.flush();
        return view(interview);
    }

    private static RatingsView view(Interview interview) {
        var first = Rating.first(interview.id);
        var ratings = Rating.current(interview.id).values().stream()
                .map(rating -> RatedView.of(rating, first.get(rating.need.id)))
                .toList();
        return new RatingsView(interview.id, interview.edition(), ratings);
    }

    @GET
    @Path("interviews/{id}/submission")
    public SubmissionView submission(UUID id) {
        return SubmissionView.of(InterviewDoor.of(id, signedIn.viewer()).requireOpen(clock.instant()));
    }

    /// Submits. The same again changes nothing; another recommendation is refused until it is
    /// reopened.
    @PUT
    @Path("interviews/{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public SubmissionView submit(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Submit.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        Tags.requireMatch(ifMatch, interview.version);
        var body = overlay.over(new Submit(interview.recommendation()), sent);
        boolean again = interview.submittedAt() != null && interview.recommendation() == body.recommendation();
        if (!again) {
            new Writing(interview, clock.instant()).submit(body.recommendation());
        }
        return SubmissionView.of(interview);
    }

    @DELETE
    @Path("interviews/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public SubmissionView reopen(
            UUID id,
            @Nullable String body,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        Tags.requireMatch(ifMatch, interview.version);
        var given = body == null || body.isBlank()
                ? reason
                : json.readValue(body, Reopen.class).reason();
        new Writing(interview, clock.instant()).reopen(given);
        return SubmissionView.of(interview);
    }
}
