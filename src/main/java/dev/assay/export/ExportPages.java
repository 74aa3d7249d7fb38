package dev.assay.export;

import dev.assay.access.Scope;
import dev.assay.access.SignedIn;
import dev.assay.access.Viewer;
import dev.assay.evaluation.Evaluations;
import dev.assay.language.Phrase;
import dev.assay.role.Membership;
import dev.assay.task.LongTask;
import dev.assay.task.LongTasks;
import dev.assay.task.Progress;
import dev.assay.web.Flash;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Files of large roles, with a page that tells how far each is. The file itself streams as from
/// the API: nothing of it is kept.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ExportPages {

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance run(ExportRun view);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Downloads downloads;
    private final LongTasks tasks;
    private final Clock clock;

    ExportPages(SignedIn signedIn, Evaluations evaluations, Downloads downloads, LongTasks tasks, Clock clock) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.downloads = downloads;
        this.tasks = tasks;
        this.clock = clock;
    }

    private Viewer viewer() {
        var viewer = signedIn.viewer();
        if (!viewer.scopes().contains(Scope.EXPORT)) {
            throw Refused.forbidden("This token's scopes do not include export.");
        }
        return viewer;
    }

    private static ExportRequest.Choice choice(@Nullable String format, @Nullable String layout) {
        var request = new ExportRequest();
        request.format = format;
        request.layout = layout;
        return request.choice();
    }

    @POST
    @Path("roles/{id}/downloads")
    @Transactional
    public Response begin(UUID id, @RestForm @Nullable String format, @RestForm @Nullable String layout) {
        var role = Membership.of(id, viewer()).role();
        var choice = choice(format, layout);
        var task = LongTask.begin(viewer().id(), role.id.toString(), clock.instant());
        return Flash.redirect(ExportRun.asked("/roles/" + id + "/downloads/" + task.id, choice));
    }

    @GET
    @Path("roles/{id}/downloads/{errand}")
    public TemplateInstance run(
            UUID id,
            @RestPath("errand") UUID task,
            @QueryParam("format") @Nullable String format,
            @QueryParam("layout") @Nullable String layout) {
        var role = Membership.of(id, viewer()).role();
        return Templates.run(ExportRun.of(role, task(task, id), choice(format, layout), clock.instant()));
    }

    @GET
    @Path("roles/{id}/downloads/{errand}/file")
    @Produces({CsvExport.TYPE, JsonExport.TYPE, XlsxExport.TYPE})
    public Response file(
            UUID id,
            @RestPath("errand") UUID task,
            @QueryParam("format") @Nullable String format,
            @QueryParam("layout") @Nullable String layout) {
        var choice = choice(format, layout);
        var seen = evaluations.of(id, viewer());
        task(task, id);
        if (!tasks.start(task)) {
            throw Refused.conflict("This file was fetched or cancelled before. Ask for it again on the role's board.");
        }
        var body = downloads.body(choice, seen.evaluation(), viewer(), new ToldOnPage(task));
        return downloads.named(Response.ok(body).build(), seen.evaluation(), choice);
    }

    @POST
    @Path("roles/{id}/downloads/{errand}/cancel")
    @Transactional
    public Response cancel(
            UUID id,
            @RestPath("errand") UUID task,
            @RestForm @Nullable String format,
            @RestForm @Nullable String layout) {
        task(task, id);
        LongTask.cancel(task, viewer().id());
        return Flash.redirect(ExportRun.asked("/roles/" + id + "/downloads/" + task, choice(format, layout)));
    }

    private LongTask task(UUID task, UUID role) {
        var found = LongTask.get(task, viewer().id());
        if (!found.subject().equals(role.toString())) {
            throw Refused.missing();
        }
        return found;
    }

    /// Notes for the page how far a file is.
    private final class ToldOnPage implements Downloads.Listening {

        private final UUID task;
        private final Progress progress;

        ToldOnPage(UUID task) {
            this.task = task;
            this.progress = tasks.progress(task);
        }

        @Override
        public void at(int done, int total) {
            progress.at(done, total);
        }

        @Override
        public void ended(boolean whole) {
            if (whole) {
                tasks.finish(task, null);
            } else {
                tasks.fail(task, Phrase.of("The download was broken off."));
            }
        }
    }
}
