package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.candidate.Candidacy;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.LensQuery;
import dev.assay.role.RoleHead.Tab;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/// How a score came about.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ComputationPages {

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance computation(ComputationView view);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    ComputationPages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    /// How a candidate's score came about, step by step.
    @GET
    @Path("candidacies/{id}/computation")
    public TemplateInstance computation(UUID id, @BeanParam LensQuery query) {
        var candidacy = Candidacy.get(id, signedIn.viewer()).candidacy();
        var seen = evaluations.of(candidacy.role.id, signedIn.viewer(), query.lens());
        var one = seen.evaluation().candidacy(id).orElseThrow(Refused::missing);
        if (one.hidden()) {
            throw Refused.missing();
        }
        return Templates.computation(ComputationView.of(Heads.of(seen, Tab.BOARD), seen, one));
    }
}
