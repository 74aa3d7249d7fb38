package dev.assay.candidate;

import dev.assay.access.SignedIn;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Problems;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/// People who may be hired.
@Path("/candidates")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CandidatePages {

    @CheckedTemplate(basePath = "candidate")
    static class Templates {
        static native TemplateInstance index(CandidateList list);

        static native TemplateInstance show(PersonView view);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    CandidatePages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// One person with the roles they are considered for and what they say of themselves.
    ///
    /// @param eraser whether the viewer may erase them
    /// @param importer whether the viewer may bring in their dossier
    public record PersonView(
            UUID id,
            String name,
            List<Candidacy> candidacies,
            CandidateForm form,
            boolean editor,
            boolean eraser,
            boolean importer,
            ClaimsView claims,
            Problems problems) {

        public String importAddress() {
            return "/imports/new?kind=dossier&candidate=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    @GET
    public TemplateInstance index(
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("page") @DefaultValue("1") String page) {
        Texts.requireStorable("name", name);
        return Templates.index(CandidateList.of(signedIn.viewer(), name, page));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        var candidate = Candidate.get(id, signedIn.viewer());
        return page(candidate, CandidateForm.of(candidate), Problems.NONE);
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(UUID id, @BeanParam CandidateForm form) {
        var candidate = Candidate.get(id, signedIn.viewer());
        var considering = new Considering(signedIn.viewer(), clock.instant());
        considering.requireEditor(candidate);
        return Form.attempt(
                () -> {
                    Clash.require(form.version(), Long.toString(candidate.version), () -> form.clash(candidate));
                    considering.rename(candidate, form.name(), form.email());
                    return Flash.redirect("/candidates/" + id, "Saved.");
                },
                problems -> page(Candidate.get(id, signedIn.viewer()), form, problems));
    }

    private TemplateInstance page(Candidate candidate, CandidateForm form, Problems problems) {
        var viewer = signedIn.viewer();
        return Templates.show(new PersonView(
                candidate.id,
                candidate.name(),
                Candidacy.listOfCandidates(List.of(candidate.id), viewer),
                form,
                new Considering(viewer, clock.instant()).mayEdit(candidate),
                candidate.erasableBy(viewer),
                viewer.mayFound(),
                ClaimsView.of(Claim.listOf(candidate.id)),
                problems));
    }

    /// Notes whether an interviewer has asked about a claim.
    @POST
    @Path("{id}/claims/{claimId}/probed")
    @Transactional
    public Response probed(UUID id, UUID claimId, @RestForm boolean probed) {
        var claim = Claim.get(claimId, signedIn.viewer());
        new Claiming(signedIn.viewer(), clock.instant())
                .change(claim, Claiming.Typed.of(claim).probed(probed));
        return Flash.redirect("/candidates/" + claim.candidate.id + "#claims", "Saved.");
    }
}
