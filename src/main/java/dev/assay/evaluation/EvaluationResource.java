package dev.assay.evaluation;

import dev.assay.access.SignedIn;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reports of a role.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluationResource {

    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int ASKS_EACH = 3;

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    EvaluationResource(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    /// The evaluation as the viewer may see it.
    ///
    /// @throws Refused 404, 400 or 422, as [Evaluations#of]
    @GET
    @Path("roles/{id}/evaluation")
    public Response evaluation(UUID id, @BeanParam LensQuery query, @Context Request request) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        return Tags.answer(request, tag(seen), seen.evaluation());
    }

    /// Two to eight candidacies side by side.
    ///
    /// @param chosen identities, in the order wanted; one that comes twice counts once
    /// @throws Refused 404, 400 or 422, as [Evaluations#of]; 422 also for another number, or a
    ///     candidacy that is not on the role's board
    @GET
    @Path("roles/{id}/comparison")
    public Response comparison(
            UUID id,
            @QueryParam("candidacy") @Nullable List<UUID> chosen,
            @BeanParam LensQuery query,
            @Context Request request) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        var body = ComparisonReport.of(seen, chosen(seen.evaluation(), chosen));
        return Tags.answer(request, tag(seen), body);
    }

    /// How firm the order is.
    ///
    /// @param chosen candidacies to rank; null for all who can be ranked
    /// @throws Refused 404, 400 or 422, as [Evaluations#of]
    @GET
    @Path("roles/{id}/stability")
    public Response stability(
            UUID id,
            @QueryParam("candidacy") @Nullable List<UUID> chosen,
            @BeanParam LensQuery query,
            @Context Request request) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        var body = StabilityReport.of(seen, chosen == null ? List.of() : chosen);
        return Tags.answer(request, tag(seen), body);
    }

    /// How well interviewers agree. For the role's managers: it tells of colleagues' ratings.
    ///
    /// @throws Refused 403 for others; 404, 400 or 422, as [Evaluations#of]
    @GET
    @Path("roles/{id}/reliability")
    public Response reliability(UUID id, @BeanParam LensQuery query, @Context Request request) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        seen.membership().requireManager();
        return Tags.answer(request, tag(seen), ReliabilityReport.of(seen));
    }

    /// How much was asked, and up to three things to ask each candidate next.
    ///
    /// @throws Refused 404, 400 or 422, as [Evaluations#of]
    @GET
    @Path("roles/{id}/coverage")
    public Response coverage(UUID id, @BeanParam LensQuery query, @Context Request request) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        var asks = Agenda.of(seen).suggestions(seen.evaluation(), ASKS_EACH);
        return Tags.answer(request, tag(seen), CoverageReport.of(seen.evaluation(), asks));
    }

    /// The evaluation of two to eight candidacies, in the order asked for.
    ///
    /// @throws Refused 422 for another number, or a candidacy the role has not
    static Evaluation chosen(Evaluation whole, @Nullable List<UUID> chosen) {
        var wanted =
                chosen == null ? List.<UUID>of() : chosen.stream().distinct().toList();
        if (wanted.size() < FEWEST || wanted.size() > MOST) {
            throw Refused.impossible("candidacy", "must name %d to %d candidacies to compare", FEWEST, MOST);
        }
        return whole.among(wanted.stream()
                .map(id -> whole.candidacy(id)
                        .orElseThrow(
                                () -> Refused.impossible("candidacy", "names nobody on this role's board: %s", id)))
                .toList());
    }

    /// Two viewers of one revision may see different things, so the tag names both.
    static String tag(Evaluations.Seen seen) {
        return seen.evaluation().revision() + "-"
                + Integer.toHexString(seen.lens().hashCode()) + "-"
                + Integer.toHexString(seen.membership().viewer().id().hashCode()) + "-"
                + seen.evaluation().candidacies().stream()
                        .filter(Evaluation.Candidacy::hidden)
                        .count();
    }
}
