package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.candidate.Candidacy;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.EvidenceLines;
import dev.assay.evaluation.EvidenceView;
import dev.assay.evaluation.FormerAnchors;
import dev.assay.role.RoleHead.Tab;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Where one candidate stands, and the lines behind each number.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StandingPages {

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance candidacy(CandidacyView view);

        static native TemplateInstance withdrawn(WithdrawnView view);

        static native TemplateInstance evidence(EvidenceView evidence);

        static native TemplateInstance evidence$drawer(EvidenceView evidence);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    StandingPages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    @GET
    @Path("candidacies/{id}")
    public TemplateInstance candidacy(UUID id) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        var seen = evaluations.of(candidacy.role.id, signedIn.viewer());
        var head = Heads.of(seen, Tab.BOARD);
        var talks = Conversations.of(id, seen.sight());
        if (candidacy.withdrawn()) {
            return Templates.withdrawn(
                    WithdrawnView.of(head, candidacy, talks, seen.sight().knows(id)));
        }
        var lines = EvidenceLines.of(seen, Set.of(id));
        var decisions = DecisionRecord.of(
                        seen.evaluation(), seen.evaluation().candidacy(id).orElseThrow(Refused::missing))
                .entries();
        return Templates.candidacy(
                CandidacyView.of(head, seen.evaluation(), id, lines, talks, candidacy.version, decisions));
    }

    /// The lines behind one number: a page, or the drawer of another page.
    @GET
    @Path("candidacies/{id}/needs/{needId}")
    public TemplateInstance evidence(UUID id, UUID needId, @HeaderParam("HX-Request") boolean drawer) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        var seen = evaluations.of(candidacy.role.id, signedIn.viewer());
        var evaluation = seen.evaluation();
        if (evaluation.candidacy(id).isEmpty() || evaluation.need(needId).isEmpty()) {
            throw Refused.missing();
        }
        var anchors = seen.sight().opens(id) ? FormerAnchors.of(candidacy, needId) : Map.<UUID, FormerAnchors>of();
        var view = EvidenceView.of(seen.evaluation(), id, needId, EvidenceLines.of(seen, Set.of(id)), anchors);
        return drawer ? Templates.evidence$drawer(view) : Templates.evidence(view);
    }
}
