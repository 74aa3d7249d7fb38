package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Agenda;
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

/// Which needs were heard on whom, and what to ask next.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CoveragePages {

    private static final int ASKS = 2;
    private static final int MOST_ASKS = 60;

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance coverage(CoverageView coverage);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    CoveragePages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    @GET
    @Path("roles/{id}/coverage")
    public TemplateInstance coverage(UUID id, @BeanParam BoardQuery query, @BeanParam LensQuery lens) {
        var seen = evaluations.of(id, signedIn.viewer(), lens.lens());
        var found = query.look("/roles/" + id + "/coverage", lens).byName().in(seen.evaluation());
        var asks = Agenda.of(seen).suggestions(seen.evaluation().among(found.found()), ASKS, MOST_ASKS);
        return Templates.coverage(CoverageView.of(
                Heads.of(seen, Tab.COVERAGE),
                seen.evaluation(),
                found,
                Timeline.of(seen),
                CoverageOverTime.of(seen),
                asks));
    }
}
