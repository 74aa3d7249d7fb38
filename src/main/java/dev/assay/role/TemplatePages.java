package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Lookup;
import dev.assay.web.Once;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Templates of roles, written as plain text.
@Path("/templates")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TemplatePages {

    @CheckedTemplate(basePath = "role")
    static class Templates {
        static native TemplateInstance templates(Lookup<Row> list);

        static native TemplateInstance template(@Nullable UUID id, TemplateForm form, boolean mine, Problems problems);
    }

    private final SignedIn signedIn;

    TemplatePages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /// A template in the list.
    public record Row(UUID id, String title, String codes, int questions) {

        static Row of(Template template) {
            var content = template.content();
            var codes = content.needs().stream().map(Need.Definition::code).collect(Collectors.joining(", "));
            return new Row(
                    template.id, template.title(), codes, content.questions().size());
        }
    }

    @GET
    public TemplateInstance index(
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("page") @DefaultValue("1") String page) {
        signedIn.viewer().requireFounder();
        return Templates.templates(Lookup.of(
                "/templates",
                name,
                page,
                Template.countTitled(name),
                (offset, count) -> Template.listTitled(name, offset, count).stream()
                        .map(Row::of)
                        .toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        signedIn.viewer().requireFounder();
        return Templates.template(null, TemplateForm.EMPTY, true, Problems.NONE);
    }

    @POST
    @Once
    @Transactional
    public Response create(@BeanParam TemplateForm form) {
        signedIn.viewer().requireFounder();
        return Form.attempt(
                () -> {
                    var template = Template.add(Form.typed(form.title()), form.content(), signedIn.viewer());
                    return Flash.redirect("/templates/" + template.id, "The template is there.");
                },
                problems -> Templates.template(null, form, true, problems));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(UUID id) {
        var template = template(id);
        return Templates.template(id, TemplateForm.of(template), template.changesBy(signedIn.viewer()), Problems.NONE);
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(UUID id, @BeanParam TemplateForm form) {
        var template = changeable(id);
        return Form.attempt(
                () -> {
                    Clash.require(form.version(), Long.toString(template.version), () -> form.clash(template));
                    template.change(Form.typed(form.title()), form.content());
                    Template.flush();
                    return Flash.redirect("/templates/" + id, "Saved. Roles made from it before stay as they are.");
                },
                problems -> Templates.template(id, form, true, problems));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response delete(UUID id) {
        changeable(id).delete();
        return Flash.redirect("/templates", "The template is deleted. Roles made from it stay as they are.");
    }

    private Template changeable(UUID id) {
        var template = template(id);
        template.requireChanger(signedIn.viewer());
        return template;
    }

    private Template template(UUID id) {
        signedIn.viewer().requireFounder();
        return Template.<Template>findByIdOptional(id).orElseThrow(Refused::missing);
    }
}
