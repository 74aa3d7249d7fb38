package dev.assay.candidate;

import dev.assay.access.SignedIn;
import dev.assay.language.Phrase;
import dev.assay.role.Membership;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Once;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Who is considered for a role: adding somebody, their stage, taking them off the board. The
/// page of one candidacy shows evaluations and is in that package.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CandidacyPages {

    private static final int MOST_FOUND = 20;

    @CheckedTemplate(basePath = "candidate")
    static class Templates {
        static native TemplateInstance add(AddView view);

        static native TemplateInstance stage(StageView view);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    CandidacyPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// The page on which somebody is added to a role.
    ///
    /// @param name what existing people were searched by; empty where none were
    public record AddView(
            UUID roleId, String roleTitle, CandidateForm form, String name, List<Found> found, Problems problems) {}

    /// Somebody the viewer may know of.
    ///
    /// @param here whether they are considered for the role already
    public record Found(UUID id, String name, String email, boolean here) {}

    /// A stage that was refused.
    public record StageView(UUID id, String candidate, String stage, String version, Problems problems) {}

    @GET
    @Path("roles/{roleId}/candidacies/new")
    public TemplateInstance fresh(UUID roleId, @QueryParam("name") @DefaultValue("") String name) {
        Texts.requireStorable("name", name);
        return page(roleId, CandidateForm.EMPTY, name, Problems.NONE);
    }

    /// A new person, or, where `candidateId` is sent, an existing one.
    @POST
    @Path("roles/{roleId}/candidacies")
    @Once
    @Transactional
    public Response create(UUID roleId, @RestForm @Nullable UUID candidateId, @BeanParam CandidateForm form) {
        var viewer = signedIn.viewer();
        var role = Membership.of(roleId, viewer).requireManager();
        var considering = new Considering(viewer, clock.instant());
        return Form.attempt(
                () -> {
                    var candidate = candidateId == null
                            ? considering.enter(form.name(), form.email())
                            : considering.given(candidateId);
                    var candidacy = considering.consider(role, candidate, form.stage());
                    return Flash.redirect("/candidacies/" + candidacy.id, "On the board. Plan an interview next.");
                },
                problems -> page(roleId, form, "", problems));
    }

    private TemplateInstance page(UUID roleId, CandidateForm form, String name, Problems problems) {
        var viewer = signedIn.viewer();
        var role = Membership.of(roleId, viewer).requireManager();
        role.requireOpen();
        var found = name.isBlank() ? List.<Candidate>of() : Candidate.listNamed(viewer, name, 0, MOST_FOUND);
        return Templates.add(new AddView(roleId, role.title(), form, name, marked(found, roleId), problems));
    }

    private List<Found> marked(List<Candidate> found, UUID roleId) {
        var ids = found.stream().map(one -> one.id).toList();
        var here = Candidacy.listOfCandidates(ids, signedIn.viewer()).stream()
                .filter(candidacy -> candidacy.role.id.equals(roleId))
                .map(candidacy -> candidacy.candidate.id)
                .toList();
        return found.stream()
                .map(one -> new Found(one.id, one.name(), Form.shown(one.email()), here.contains(one.id)))
                .toList();
    }

    @POST
    @Path("candidacies/{id}/stage")
    @Transactional
    public Response stage(UUID id, @RestForm @Nullable String stage, @RestForm @Nullable String version) {
        var candidacy = managed(id);
        var typed = Form.typed(stage);
        return Form.attempt(
                () -> {
                    Clash.require(version, Long.toString(candidacy.version), () -> clash(candidacy, typed));
                    considering().change(candidacy, typed, null);
                    return saved(id, "The stage is changed.");
                },
                problems -> Templates.stage(
                        new StageView(id, managed(id).candidate.name(), typed, Form.typed(version), problems)));
    }

    private static Clash clash(Candidacy now, String typed) {
        var url = "/candidacies/" + now.id;
        return new Clash(
                Phrase.verbatim(now.candidate.name()),
                url + "/stage",
                url,
                Long.toString(now.version),
                List.of(new Clash.Text("stage", Phrase.of("Stage"), now.stage(), typed)));
    }

    @POST
    @Path("candidacies/{id}/withdrawal")
    @Transactional
    public Response withdraw(UUID id) {
        considering().change(managed(id), null, true);
        return saved(id, "Withdrawn. Notes and ratings are kept.");
    }

    @POST
    @Path("candidacies/{id}/return")
    @Transactional
    public Response restore(UUID id) {
        considering().change(managed(id), null, false);
        return saved(id, "Back on the board.");
    }

    private Candidacy managed(UUID id) {
        var seen = Candidacy.get(id, signedIn.viewer());
        if (!seen.membership().manages()) {
            throw Refused.forbidden("Only a manager of this role may do this.");
        }
        return seen.candidacy();
    }

    private Considering considering() {
        return new Considering(signedIn.viewer(), clock.instant());
    }

    private static Response saved(UUID id, String english, Object... values) {
        return Flash.redirect("/candidacies/" + id, english, values);
    }
}
