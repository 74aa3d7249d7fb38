package dev.assay.interview;

import dev.assay.access.SignedIn;
import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Once;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/// Planning interviews: managers for anybody, interviewers for themselves.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InterviewPages {

    @CheckedTemplate(basePath = "interview")
    static class Templates {
        static native TemplateInstance plan(PlanView view);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    InterviewPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Path("candidacies/{id}/interviews/new")
    public TemplateInstance fresh(UUID id) {
        return page(id, PlanForm.empty(signedIn.viewer().id()), Problems.NONE);
    }

    @POST
    @Path("candidacies/{id}/interviews")
    @Once
    @Transactional
    public Response create(UUID id, @BeanParam PlanForm form) {
        var viewer = signedIn.viewer();
        return Form.attempt(
                () -> {
                    var chosen = form.interviewer();
                    var interviewer = chosen == null ? viewer.id() : chosen;
                    InterviewDoor.plan(id, interviewer, form.plan(viewer.zone(), null), viewer, clock.instant());
                    return Flash.redirect(
                            "/candidacies/" + id, form.done(Phrase.of("The interview is planned."), viewer.zone()));
                },
                problems -> page(id, form, problems));
    }

    /// Begins the conversation at once: in the interview that is planned for the signed-in
    /// person, or in a new one.
    @POST
    @Path("candidacies/{id}/interviews/now")
    @Once
    @Transactional
    public Response now(UUID id) {
        var viewer = signedIn.viewer();
        Candidacy.get(id, viewer);
        var interview = Interview.findOpen(id, viewer.id()).orElseGet(() -> {
            var plan = new Interview.Plan(null, clock.instant(), null);
            return InterviewDoor.plan(id, viewer.id(), plan, viewer, clock.instant());
        });
        return Flash.redirect("/interviews/" + interview.id);
    }

    @GET
    @Path("interviews/{id}/plan")
    public TemplateInstance plan(UUID id) {
        var door = door(id);
        return page(door, PlanForm.of(door.interview(), zone()), Problems.NONE);
    }

    @POST
    @Path("interviews/{id}/plan")
    @Transactional
    public Response replan(UUID id, @BeanParam PlanForm form) {
        var door = door(id);
        var interview = door.interview();
        return Form.attempt(
                () -> {
                    Clash.require(form.version(), Long.toString(interview.version), () -> clash(interview, form));
                    var plan = form.plan(zone(), interview.startsAt);
                    door.replan(plan, form.interviewer(), clock.instant());
                    return Flash.redirect(
                            "/candidacies/" + interview.candidacy.id,
                            form.done(Phrase.of("The plan is changed."), zone()));
                },
                problems -> page(door(id), form, problems));
    }

    private Clash clash(Interview interview, PlanForm form) {
        var chosen = form.interviewer();
        var mine = chosen == null ? interview.interviewer : User.given("interviewerId", chosen);
        return form.clash(interview, mine.name, zone());
    }

    private ZoneId zone() {
        return signedIn.viewer().zone();
    }

    @POST
    @Path("interviews/{id}/cancellation")
    @Transactional
    public Response cancel(UUID id) {
        var door = door(id);
        door.cancel(clock.instant());
        return Flash.redirect("/candidacies/" + door.interview().candidacy.id, "The interview is cancelled.");
    }

    private InterviewDoor door(UUID id) {
        var door = InterviewDoor.of(id, signedIn.viewer());
        door.requirePlanner();
        return door;
    }

    private TemplateInstance page(UUID candidacyId, PlanForm form, Problems problems) {
        var seen = Candidacy.get(candidacyId, signedIn.viewer());
        if (!seen.membership().interviews()) {
            throw Refused.forbidden("Observers read; they hold no interviews.");
        }
        seen.membership().role().requireOpen();
        return Templates.plan(PlanView.of(null, seen.candidacy(), seen.membership(), form, problems));
    }

    private static TemplateInstance page(InterviewDoor door, PlanForm form, Problems problems) {
        var interview = door.interview();
        return Templates.plan(PlanView.of(interview, interview.candidacy, door.membership(), form, problems));
    }
}
