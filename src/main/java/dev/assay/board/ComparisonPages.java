package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.EvidenceLines;
import dev.assay.evaluation.LensQuery;
import dev.assay.role.RoleHead.Tab;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/// Candidates side by side, and what other weights would say.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ComparisonPages {

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance compare(ComparisonView comparison);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    ComparisonPages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    /// Side by side; without two of them, a page to choose. A candidacy that is not on the board
    /// any more is left out. Other weights come as `weights=OWN:3` or, from a form, as `w_OWN=3`.
    @GET
    @Path("roles/{id}/compare")
    public TemplateInstance compare(
            UUID id, @BeanParam BoardQuery board, @BeanParam LensQuery query, @Context UriInfo uri) {
        var own = evaluations.of(id, signedIn.viewer(), query.withoutWeights());
        var seen = evaluations.of(id, signedIn.viewer(), query.lens(uri, own.evaluation()));
        var found = board.look("/roles/" + id + "/compare", query).byName().in(seen.evaluation());
        var chosen = found.ticks().ids();
        var lines = chosen.isEmpty() ? List.<EvidenceLine>of() : EvidenceLines.of(seen, chosen);
        return Templates.compare(ComparisonView.of(
                Heads.of(seen, Tab.COMPARE),
                seen.evaluation(),
                found,
                lines,
                chosen.size() < 2 ? WhatIfView.NONE : WhatIfView.of(seen, own.evaluation(), List.copyOf(chosen)),
                seen.lens()));
    }
}
