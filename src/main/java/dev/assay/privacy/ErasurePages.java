package dev.assay.privacy;

import dev.assay.access.SignedIn;
import dev.assay.candidate.Candidate;
import dev.assay.language.Folding;
import dev.assay.language.Phrase;
import dev.assay.task.LongTask;
import dev.assay.task.LongTaskView;
import dev.assay.task.LongTasks;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.jspecify.annotations.Nullable;

/// Erasing a person in a browser: what goes and what stays, the deed behind a bar, the receipt.
@Path("/erasures")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ErasurePages {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance edit(ErasureView view);

        static native TemplateInstance run(LongTaskView view);

        static native TemplateInstance show(Erasure erasure);
    }

    private static final String RUNS = "/erasures/runs/";
    private static final Phrase SILENT = Phrase.of(
            "Nothing was heard of it for two minutes: perhaps the program was restarted. Nothing was erased.");

    private final SignedIn signedIn;
    private final LongTasks tasks;
    private final Clock clock;

    ErasurePages(SignedIn signedIn, LongTasks tasks, Clock clock) {
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@QueryParam("candidate") @Nullable UUID candidate) {
        return page(candidate(candidate), "", Problems.NONE);
    }

    @POST
    public Response create(@RestForm @Nullable UUID candidate, @RestForm @Nullable String name) {
        var person = candidate(candidate);
        return Form.attempt(
                () -> {
                    requireSame(person, Form.typed(name));
                    return sent(person.id);
                },
                problems -> page(person, Form.typed(name), problems));
    }

    private static void requireSame(Candidate person, String typed) {
        Texts.requireStorable("name", typed);
        if (!Folding.of(Texts.sought(typed)).equals(Folding.of(person.name()))) {
            throw Refused.impossible("name", "is not the name of this person");
        }
    }

    private Response sent(UUID candidate) {
        var viewer = signedIn.viewer();
        var now = clock.instant();
        var task =
                QuarkusTransaction.requiringNew().call(() -> LongTask.begin(viewer.id(), candidate.toString(), now).id);
        tasks.send(task, progress -> "/erasures/" + new Erasing(viewer, now, progress).run(candidate).id);
        return Flash.redirect(RUNS + task);
    }

    /// How far it is; the receipt once it is done.
    @GET
    @Path("runs/{id}")
    public Response run(UUID id) {
        var task = LongTask.get(id, signedIn.viewer().id());
        var now = clock.instant();
        return task.state(now) == LongTask.State.DONE && task.outcome() != null
                ? Flash.redirect(task.outcome())
                : Response.ok(Templates.run(LongTaskView.of(task, RUNS, SILENT, now)))
                        .build();
    }

    @POST
    @Path("runs/{id}/cancel")
    @Transactional
    public Response cancel(UUID id) {
        LongTask.cancel(id, signedIn.viewer().id());
        return Flash.redirect(RUNS + id);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        return Templates.show(Erasure.get(id, signedIn.viewer()));
    }

    private Candidate candidate(@Nullable UUID id) {
        if (id == null) {
            throw Refused.missing();
        }
        return Erasing.candidate(id, signedIn.viewer());
    }

    private static TemplateInstance page(Candidate candidate, String typed, Problems problems) {
        return Templates.edit(ErasureView.of(candidate, typed, problems));
    }
}
