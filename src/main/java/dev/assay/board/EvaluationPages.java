package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.candidate.Candidacy;
import dev.assay.evaluation.Agenda;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.EvidenceLines;
import dev.assay.evaluation.EvidenceView;
import dev.assay.evaluation.FormerAnchors;
import dev.assay.evaluation.LensQuery;
import dev.assay.role.RoleHead;
import dev.assay.role.RoleHead.Tab;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The pages of the read side: what a role's submitted ratings amount to, and the lines behind
/// them.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class EvaluationPages {

    private static final int ASKS_ON_THE_BOARD = 1;
    private static final int ASKS_BESIDE_COVERAGE = 2;
    private static final int MOST_ASKS = 20;
    private static final int MOST_ASKS_BESIDE_COVERAGE = 60;

    @CheckedTemplate(basePath = "board")
    public static class Templates {
        static native TemplateInstance board(BoardView board);

        static native TemplateInstance coverage(CoverageView coverage);

        static native TemplateInstance compare(ComparisonView comparison);

        static native TemplateInstance candidacy(CandidacyView view);

        static native TemplateInstance computation(ComputationView view);

        static native TemplateInstance insights(InsightsView insights);

        static native TemplateInstance withdrawn(WithdrawnView view);

        static native TemplateInstance evidence(EvidenceView evidence);

        static native TemplateInstance evidence$drawer(EvidenceView evidence);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    EvaluationPages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    @GET
    @Path("roles/{id}")
    public TemplateInstance board(UUID id, @BeanParam BoardQuery query, @BeanParam LensQuery lens) {
        var seen = evaluations.of(id, signedIn.viewer(), lens.lens());
        var found = query.look("/roles/" + id, lens).of(seen.evaluation());
        var asks = Agenda.of(seen).of(seen.evaluation().among(found.found()), ASKS_ON_THE_BOARD, MOST_ASKS);
        return Templates.board(BoardView.of(
                head(seen, Tab.BOARD),
                seen.evaluation(),
                found,
                Places.of(seen),
                OrderNotes.of(seen),
                Timeline.of(seen),
                asks));
    }

    @GET
    @Path("roles/{id}/coverage")
    public TemplateInstance coverage(UUID id, @BeanParam BoardQuery query, @BeanParam LensQuery lens) {
        var seen = evaluations.of(id, signedIn.viewer(), lens.lens());
        var found = query.look("/roles/" + id + "/coverage", lens).byName().of(seen.evaluation());
        var asks = Agenda.of(seen)
                .of(seen.evaluation().among(found.found()), ASKS_BESIDE_COVERAGE, MOST_ASKS_BESIDE_COVERAGE);
        return Templates.coverage(CoverageView.of(
                head(seen, Tab.COVERAGE),
                seen.evaluation(),
                found,
                Timeline.of(seen),
                CoverageOverTime.of(seen),
                asks));
    }

    /// Side by side; without two of them, a page to choose. A candidacy that is not on the board
    /// any more is left out. Other weights come as `weights=OWN:3` or, from a form, as `w_OWN=3`.
    @GET
    @Path("roles/{id}/compare")
    public TemplateInstance compare(
            UUID id, @BeanParam BoardQuery board, @BeanParam LensQuery query, @Context UriInfo uri) {
        var own = evaluations.of(id, signedIn.viewer(), query.withoutWeights());
        var seen = evaluations.of(id, signedIn.viewer(), query.lens(uri, own.evaluation()));
        var found = board.look("/roles/" + id + "/compare", query).byName().of(seen.evaluation());
        var chosen = found.ticks().ids();
        var lines = chosen.isEmpty() ? List.<EvidenceLine>of() : EvidenceLines.of(seen, chosen);
        return Templates.compare(ComparisonView.of(
                head(seen, Tab.COMPARE),
                seen.evaluation(),
                found,
                lines,
                chosen.size() < 2 ? WhatIfView.NONE : WhatIfView.of(seen, own.evaluation(), List.copyOf(chosen)),
                seen.lens()));
    }

    /// What the ratings tell about the interviewing. For the role's managers.
    @GET
    @Path("roles/{id}/insights")
    public TemplateInstance insights(UUID id, @BeanParam LensQuery query) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        seen.membership().requireManager();
        return Templates.insights(InsightsView.of(head(seen, Tab.INSIGHTS), seen, InterviewOrder.of(seen.whole())));
    }

    /// How a candidate's score came about, step by step.
    @GET
    @Path("candidacies/{id}/computation")
    public TemplateInstance computation(UUID id, @BeanParam LensQuery query) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        var seen = evaluations.of(candidacy.role.id, signedIn.viewer(), query.lens());
        var one = one(seen.evaluation(), id);
        if (one.hidden()) {
            throw Refused.missing();
        }
        return Templates.computation(ComputationView.of(head(seen, Tab.BOARD), seen, one));
    }

    @GET
    @Path("candidacies/{id}")
    public TemplateInstance candidacy(UUID id) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        var seen = evaluations.of(candidacy.role.id, signedIn.viewer());
        var head = head(seen, Tab.BOARD);
        var talks = Conversations.of(id, seen.sight());
        if (candidacy.withdrawn()) {
            return Templates.withdrawn(
                    WithdrawnView.of(head, candidacy, talks, seen.sight().knows(id)));
        }
        var lines = EvidenceLines.of(seen, Set.of(id));
        var decisions =
                DecisionRecord.of(seen.evaluation(), one(seen.evaluation(), id)).entries();
        return Templates.candidacy(
                CandidacyView.of(head, seen.evaluation(), id, lines, talks, candidacy.version, decisions));
    }

    /// The lines behind one number: a page, or the drawer of another page.
    @GET
    @Path("candidacies/{id}/needs/{needId}")
    public TemplateInstance evidence(UUID id, UUID needId, @HeaderParam("HX-Request") boolean drawer) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        var seen = evaluations.of(candidacy.role.id, signedIn.viewer());
        requireCell(seen.evaluation(), id, needId);
        var anchors = seen.sight().opens(id) ? FormerAnchors.of(candidacy, needId) : Map.<UUID, FormerAnchors>of();
        var view = EvidenceView.of(seen.evaluation(), id, needId, EvidenceLines.of(seen, Set.of(id)), anchors);
        return drawer ? Templates.evidence$drawer(view) : Templates.evidence(view);
    }

    private static Evaluation.Candidacy one(Evaluation evaluation, UUID candidacy) {
        return evaluation.candidacies().stream()
                .filter(each -> each.id().equals(candidacy))
                .findFirst()
                .orElseThrow(Refused::missing);
    }

    private static void requireCell(Evaluation evaluation, UUID candidacy, UUID need) {
        boolean known = evaluation.candidacies().stream().anyMatch(c -> c.id().equals(candidacy))
                && evaluation.needs().stream().anyMatch(n -> n.id().equals(need));
        if (!known) {
            throw Refused.missing();
        }
    }

    private static RoleHead head(Evaluations.Seen seen, Tab tab) {
        var head = RoleHead.of(seen.membership(), tab);
        return seen.lens().asOf() == null ? head : head.still();
    }
}
