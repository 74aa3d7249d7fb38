package dev.assay.export;

import dev.assay.access.SignedIn;
import dev.assay.access.Viewer;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.role.Membership;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// A role as a file.
@Path("/api/v1/roles/{id}/export")
@RunOnVirtualThread
class ExportResource {

    private static final Logger LOG = Logger.getLogger(ExportResource.class);

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Slots slots;
    private final Snapshot snapshot;
    private final Clock clock;

    ExportResource(SignedIn signedIn, Evaluations evaluations, Slots slots, Snapshot snapshot, Clock clock) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.slots = slots;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    @GET
    public Response get(UUID id, @BeanParam ExportRequest asked, @Context UriInfo uri, @Context Request request) {
        var choice = asked.choice(uri.getQueryParameters());
        var viewer = signedIn.viewer();
        var seen = evaluations.of(id, viewer);
        var answer = Tags.answer(request, tag(seen.membership(), choice), body(choice, seen.evaluation(), viewer));
        return answer.hasEntity() ? named(answer, seen.evaluation(), choice) : answer;
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

    private Response named(Response answer, Evaluation evaluation, ExportRequest.Choice choice) {
        var name = new FileName(evaluation.roleTitle(), choice.layout(), LocalDate.now(clock), choice.format());
        return Response.fromResponse(answer)
                .type(choice.format().file(choice.bom()).mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition())
                .build();
    }

    private StreamingOutput body(ExportRequest.Choice choice, Evaluation evaluation, Viewer viewer) {
        var tables = choice.layout().tables(evaluation, new AboutSheet.Making(viewer.name(), clock.instant()));
        var file = choice.format().file(choice.bom());
        // the slot is taken here, not before: a HEAD never comes here, so nothing would give it back
        return out -> slots.during(() -> {
            if (choice.layout().readsOn()) {
                snapshot.read(() -> write(file, tables, out));
            } else {
                write(file, tables, out);
            }
        });
    }

    private static void write(FileFormat file, List<Table> tables, OutputStream out) {
        try {
            file.write(tables, out);
        } catch (IOException | UncheckedIOException gone) {
            LOG.debugf(gone, "Whoever read an export is gone");
        }
    }
}
