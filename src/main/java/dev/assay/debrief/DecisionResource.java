package dev.assay.debrief;

import dev.assay.access.SignedIn;
import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.decision.Decision;
import dev.assay.decision.Outcome;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluations;
import dev.assay.language.Phrase;
import dev.assay.web.Api;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was decided on a candidate.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Clock clock;

    DecisionResource(SignedIn signedIn, Evaluations evaluations, Clock clock) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// What is decided.
    ///
    /// @param accepted must be true to hire or decline somebody who is not ready
    record Body(
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable Boolean accepted) {}

    /// Who decided.
    record By(UUID id, String name) {}

    /// One decision.
    ///
    /// @param revision of the evaluation it was taken on
    /// @param inTheWay why the candidate was not ready, where that was accepted
    record One(
            int edition,
            Outcome outcome,
            String reason,
            By decidedBy,
            Instant decidedAt,
            long revision,
            Phrase known,
            @Nullable Phrase inTheWay) {

        static One of(Decision decision) {
            return new One(
                    decision.edition,
                    decision.outcome,
                    decision.reason,
                    new By(decision.decidedBy.id, decision.decidedBy.name),
                    decision.decidedAt,
                    decision.revision,
                    decision.known,
                    decision.inTheWay);
        }
    }

    /// The newest and those before it.
    ///
    /// @param decision null where nothing is decided
    record View(UUID candidacyId, @Nullable One decision, List<One> earlier) {

        static View of(UUID candidacy) {
            var all = Decision.listOf(candidacy).stream().map(One::of).toList();
            return new View(
                    candidacy,
                    all.isEmpty() ? null : all.getFirst(),
                    all.stream().skip(1).toList());
        }

        long version() {
            return decision == null ? 0 : decision.edition();
        }
    }

    /// For those who may see colleagues' ratings of the candidate: a reason tells of them.
    @GET
    @Path("candidacies/{id}/decision")
    public Response get(UUID id, @Context Request request) {
        var role = Candidacy.get(id, signedIn.viewer()).candidacy().role.id;
        if (!evaluations.of(role, signedIn.viewer()).sight().opens(id)) {
            throw Refused.missing();
        }
        var view = View.of(id);
        return Tags.answer(request, Long.toString(view.version()), view);
    }

    /// Records one more decision; those before it stay.
    @PUT
    @Path("candidacies/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response put(UUID id, @NotNull Body body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var candidacy = Candidacy.get(id, signedIn.viewer());
        candidacy.membership().requireManager();
        var known = known(id, candidacy.candidacy().role.id);
        var newest = Decision.newest(id);
        Tags.requireMatch(ifMatch, newest);
        Decision.record(
                candidacy.candidacy(),
                newest + 1,
                new Decision.Draft(body.outcome(), body.reason(), Boolean.TRUE.equals(body.accepted())),
                known,
                User.given("account", signedIn.viewer().id()),
                clock.instant());
        return Api.changed(newest + 1, View.of(id));
    }

    private Decision.Known known(UUID id, UUID role) {
        var evaluation = evaluations.of(role, signedIn.viewer()).evaluation();
        return evaluation
                .candidacy(id)
                .filter(one -> !one.hidden())
                .map(one -> DecisionRecord.known(evaluation, one))
                .orElseThrow(Refused::missing);
    }
}
