package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.LensQuery;
import dev.assay.role.RoleHead.Tab;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/// What the ratings tell about the interviewing.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InsightsPages {

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance insights(InsightsView insights);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    InsightsPages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    /// What the ratings tell about the interviewing. For the role's managers.
    @GET
    @Path("roles/{id}/insights")
    public TemplateInstance insights(UUID id, @BeanParam LensQuery query) {
        var seen = evaluations.of(id, signedIn.viewer(), query.lens());
        seen.membership().requireManager();
        return Templates.insights(InsightsView.of(Heads.of(seen, Tab.INSIGHTS), seen, InterviewOrder.of(seen.whole())));
    }
}
