package dev.assay.export;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Evaluations;
import dev.assay.role.Membership;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// A role as a file.
@Path("/api/v1/roles/{id}/export")
@Produces({CsvExport.TYPE, JsonExport.TYPE, XlsxExport.TYPE})
@RunOnVirtualThread
class ExportResource {

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Downloads downloads;

    ExportResource(SignedIn signedIn, Evaluations evaluations, Downloads downloads) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.downloads = downloads;
    }

    @GET
    public Response get(UUID id, @BeanParam ExportRequest asked, @Context Request request) {
        var choice = asked.choice();
        var viewer = signedIn.viewer();
        var seen = evaluations.of(id, viewer);
        var answer = Tags.answer(
                request,
                tag(seen.membership(), choice),
                downloads.body(choice, seen.evaluation(), viewer, Downloads.Listening.NOBODY));
        return answer.hasEntity() ? downloads.named(answer, seen.evaluation(), choice) : answer;
    }

    /// What a viewer may see of a role changes with its revision and their duty alone.
    private static String tag(Membership membership, ExportRequest.Choice choice) {
        var role = membership.role();
        return "%d-%d-%s-%s-%s"
                .formatted(
                        role.revision,
                        role.version,
                        membership.viewer().id(),
                        ExportRequest.word(membership.duty()),
                        choice.tag());
    }
}
