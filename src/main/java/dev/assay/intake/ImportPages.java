package dev.assay.intake;

import dev.assay.access.SignedIn;
import dev.assay.access.Viewer;
import dev.assay.language.Phrase;
import dev.assay.task.LongTask;
import dev.assay.task.LongTaskView;
import dev.assay.web.Flash;
import dev.assay.web.Lookup;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;

/// Importing in a browser: upload or paste, look, correct what blocks are, confirm, roll back.
///
/// Nothing of a file is stored before it is confirmed: between the pages it travels in the form,
/// its bytes as they were. Only a long one, which is read in the background, waits with its
/// task.
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportPages {

    private static final String IMPORTS = "/imports/runs/";
    private static final String PREVIEWS = "/imports/previews/";
    private static final Phrase SILENT = Phrase.of(
            "Nothing was heard of it for two minutes: perhaps the program was restarted. Nothing was stored.");

    private final SignedIn signedIn;
    private final ImportDesk desk;
    private final Clock clock;

    ImportPages(SignedIn signedIn, ImportDesk desk, Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance index(Lookup<ImportShown> imports);

        static native TemplateInstance edit(UploadView view);

        static native TemplateInstance preview(PreviewView view);

        static native TemplateInstance show(ImportShown view);

        static native TemplateInstance run(LongTaskView view);

        static native TemplateInstance reading(LongTaskView view);

        static native TemplateInstance rollingBack(LongTaskView view);
    }

    private Viewer founder() {
        var viewer = signedIn.viewer();
        viewer.requireFounder();
        return viewer;
    }

    @GET
    public TemplateInstance index(
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("page") @DefaultValue("1") String page) {
        var viewer = founder();
        return Templates.index(Lookup.of(
                "/imports",
                name,
                page,
                ImportBatch.countNamed(viewer, name),
                (offset, count) -> ImportBatch.listNamed(viewer, name, offset, count).stream()
                        .map(ImportShown::of)
                        .toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance edit(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("candidate") @DefaultValue("") String candidate) {
        founder();
        return Templates.edit(UploadView.empty(kind, candidate));
    }

    @POST
    @Path("preview")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response preview(@BeanParam ImportForm form) {
        founder();
        return sent(form, this::previewed);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(@BeanParam ImportForm form) {
        founder();
        return sent(form, this::sent);
    }

    private Response sent(ImportFile file) {
        if (file.large()) {
            var task = desk.begin(file);
            desk.send(task, file);
            return Flash.redirect(IMPORTS + task);
        }
        try {
            return desk.createAndShow(file);
        } catch (Refused refused) {
            return shown(refused, file);
        }
    }

    /// How far a long import is; the import itself once it is in.
    @GET
    @Path("runs/{id}")
    public Response run(UUID id) {
        var task = LongTask.get(id, founder().id());
        var now = clock.instant();
        return task.state(now) == LongTask.State.DONE && task.outcome() != null
                ? Flash.redirect(task.outcome(), "%s was imported.", task.subject())
                : page(200, Templates.run(shown(task, IMPORTS, now)));
    }

    @POST
    @Path("runs/{id}/cancel")
    @Transactional
    public Response cancel(UUID id) {
        LongTask.cancel(id, founder().id());
        return Flash.redirect(IMPORTS + id);
    }

    private Response previewed(ImportFile file) {
        if (file.large()) {
            var task = desk.beginLook(file);
            desk.look(task, file);
            return Flash.redirect(PREVIEWS + task);
        }
        try {
            return page(200, Templates.preview(PreviewView.of(file, desk.preview(file))));
        } catch (Refused refused) {
            return shown(refused, file);
        }
    }

    /// How far the look at a long file is; what it brought once it is done.
    @GET
    @Path("previews/{id}")
    public TemplateInstance look(UUID id) {
        var task = LongTask.get(id, founder().id());
        var now = clock.instant();
        return task.state(now) == LongTask.State.DONE
                ? Templates.preview(GivenFile.get(id).view())
                : Templates.reading(shown(task, PREVIEWS, now));
    }

    /// Nothing of the file is kept.
    @POST
    @Path("previews/{id}/cancel")
    @Transactional
    public Response leave(UUID id) {
        LongTask.cancel(id, founder().id());
        GivenFile.forget(id);
        return Flash.redirect(PREVIEWS + id);
    }

    /// A file that could be read and can't come in as it is: its blocks can be chosen otherwise.
    private static Response shown(Refused refused, ImportFile file) {
        return page(refused.status(), Templates.preview(PreviewView.refused(file, refused)));
    }

    /// Does what was asked; a file that can't even be read leads back to where it was given.
    private static Response sent(ImportForm form, Function<ImportFile, Response> work) {
        try {
            return work.apply(form.read());
        } catch (Refused refused) {
            return page(refused.status(), Templates.edit(UploadView.of(form, refused)));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        return Templates.show(ImportShown.of(ImportBatch.get(id, founder())));
    }

    @POST
    @Path("{id}/rollback")
    public Response rollBack(UUID id) {
        var batch = ImportBatch.get(id, founder());
        if (ImportItem.large(batch)) {
            var task = desk.beginRollBack(batch);
            desk.takeBack(task, id);
            return Flash.redirect(rollBacks(id) + task);
        }
        try {
            desk.rollBack(id);
            return Flash.redirect("/imports", "The import was rolled back.");
        } catch (Refused refused) {
            if (refused.status() != Response.Status.CONFLICT.getStatusCode()) {
                throw refused;
            }
            var view = ImportShown.of(ImportBatch.get(id, founder())).refused(refused);
            return page(refused.status(), Templates.show(view));
        }
    }

    /// How far a long roll-back is. One that was refused shows the import with what stands in the
    /// way now.
    @GET
    @Path("{id}/rollbacks/{errand}")
    @Transactional
    public Response rollingBack(UUID id, @RestPath("errand") UUID task) {
        var batch = ImportBatch.get(id, founder());
        var found = LongTask.get(task, founder().id());
        var state = found.state(clock.instant());
        if (state == LongTask.State.DONE) {
            return Flash.redirect("/imports", "The import was rolled back.");
        }
        if (state == LongTask.State.FAILED && found.why() != null) {
            var obstacles = batch.confirmed() ? RollBack.obstacles(batch) : List.<Refused.Violation>of();
            return page(200, Templates.show(ImportShown.of(batch).refused(found.why(), obstacles)));
        }
        return page(200, Templates.rollingBack(shown(found, rollBacks(id), clock.instant())));
    }

    /// What was taken back so far comes back.
    @POST
    @Path("{id}/rollbacks/{errand}/cancel")
    @Transactional
    public Response keep(UUID id, @RestPath("errand") UUID task) {
        ImportBatch.get(id, founder());
        LongTask.cancel(task, founder().id());
        return Flash.redirect(rollBacks(id) + task);
    }

    /// Where the roll-backs of an import are.
    private static String rollBacks(UUID batch) {
        return "/imports/" + batch + "/rollbacks/";
    }

    /// How far a long import is, or the look at a file, or a roll-back.
    private static LongTaskView shown(LongTask task, String path, Instant now) {
        return LongTaskView.of(task, path, SILENT, now);
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
