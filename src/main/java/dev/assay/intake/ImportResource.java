package dev.assay.intake;

import dev.assay.access.SignedIn;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.OneOf;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Imports of files.
@Path(Api.ROOT + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ImportResource {

    private static final String MARKDOWN = "text/markdown";
    private static final String CSV = "text/csv";

    private final SignedIn signedIn;
    private final Clock clock;
    private final ImportDesk desk;

    ImportResource(SignedIn signedIn, Clock clock, ImportDesk desk) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.desk = desk;
    }

    /// An import in a list.
    record Row(
            UUID id,
            String source,
            String contentHash,
            String kind,
            ImportBatch.Status status,
            String importedBy,
            Instant importedAt,
            Map<String, Integer> created) {

        static Row of(ImportBatch batch) {
            return new Row(
                    batch.id,
                    batch.source,
                    batch.contentHash,
                    batch.kind.word(),
                    batch.status(),
                    batch.account.name,
                    batch.at,
                    batch.report().created());
        }
    }

    @POST
    @Path("preview")
    @Consumes({MARKDOWN, MediaType.TEXT_PLAIN, CSV, MediaType.APPLICATION_OCTET_STREAM})
    public ImportView preview(
            byte[] body, @BeanParam ImportQuery query, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type) {
        return previewOf(query.ask(type), body);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportView previewUpload(@RestForm("file") @Nullable FileUpload file, @BeanParam ImportQuery query) {
        var given = ImportQuery.required(file);
        return previewOf(query.ask(given), ImportQuery.bytes(given));
    }

    private ImportView previewOf(ImportAsk ask, byte[] bytes) {
        signedIn.viewer().requireFounder();
        var file = ask.file(bytes);
        return ImportView.preview(file, desk.preview(file));
    }

    @POST
    @Consumes({MARKDOWN, MediaType.TEXT_PLAIN, CSV, MediaType.APPLICATION_OCTET_STREAM})
    public Response create(
            byte[] body, @BeanParam ImportQuery query, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type) {
        signedIn.viewer().requireFounder();
        return desk.create(query.ask(type).file(body));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") @Nullable FileUpload file, @BeanParam ImportQuery query) {
        signedIn.viewer().requireFounder();
        var given = ImportQuery.required(file);
        return desk.create(query.ask(given).file(ImportQuery.bytes(given)));
    }

    @GET
    public Response list(
            @QueryParam("source") @DefaultValue("") String source,
            @QueryParam("status") @Nullable String status,
            @BeanParam Listing listing,
            @Context UriInfo uri) {
        var viewer = signedIn.viewer();
        viewer.requireFounder();
        var chosen = OneOf.among("status", status, ImportBatch.Status.values(), ImportBatch.Status::name);
        return listing.answer(ImportBatch.listed(viewer, source, chosen), row -> Row.of((ImportBatch) row[0]), uri);
    }

    @GET
    @Path("{id}")
    public Response get(UUID id, @Context Request request) {
        var batch = batch(id);
        return Tags.answer(request, Long.toString(batch.version), ImportView.of(batch, batch.report()));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    public Response delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var batch = batch(id);
        Tags.requireMatch(ifMatch, batch.version);
        new RollBack(batch).run(signedIn.viewer(), clock.instant());
        return Response.noContent().build();
    }

    /// @throws Refused 403 for everybody but owners and managers, 404 for what is not theirs
    private ImportBatch batch(UUID id) {
        signedIn.viewer().requireFounder();
        return ImportBatch.get(id, signedIn.viewer());
    }
}
