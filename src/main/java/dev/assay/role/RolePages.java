package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.language.Phrase;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Lookup;
import dev.assay.web.Once;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import io.quarkus.hibernate.orm.panache.Panache;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of roles, and new ones.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class RolePages {

    @CheckedTemplate(basePath = "role")
    static class Templates {
        static native TemplateInstance index(Lookup<Row> roles, boolean founder);

        static native TemplateInstance edit(RoleForm form, List<Option> templates, Problems problems);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    RolePages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// A role in the list.
    public record Row(RoleHead head, Phrase duty, long candidates) {}

    @GET
    @Path("roles")
    public TemplateInstance index(
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("page") @DefaultValue("1") String page) {
        var viewer = signedIn.viewer();
        var found = Lookup.of(
                "/roles",
                name,
                page,
                Membership.count(viewer, name),
                (offset, count) -> rows(Membership.list(viewer, name, offset, count)));
        return Templates.index(found, viewer.mayFound());
    }

    private static List<Row> rows(List<Membership> shown) {
        var counts = candidates(shown.stream().map(one -> one.role().id).toList());
        return shown.stream()
                .map(one -> new Row(
                        RoleHead.of(one, RoleHead.Tab.BOARD),
                        Words.brief(one.duty()),
                        counts.getOrDefault(one.role().id, 0L)))
                .toList();
    }

    private static Map<UUID, Long> candidates(List<UUID> roles) {
        return Panache.getEntityManager()
                .createQuery(
                        "select k.role.id, count(*) from Candidacy k"
                                + " where k.withdrawnAt is null and k.role.id in :roles group by k.role.id",
                        Object[].class)
                .setParameter("roles", roles)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @GET
    @Path("roles/new")
    public TemplateInstance fresh(@QueryParam("template") @DefaultValue("") String template) {
        signedIn.viewer().requireFounder();
        return page(new RoleForm("", "", template, "0"), Problems.NONE);
    }

    @POST
    @Path("roles")
    @Once
    @Transactional
    public Response create(@BeanParam RoleForm form) {
        var viewer = signedIn.viewer();
        viewer.requireFounder();
        return Form.attempt(
                () -> {
                    var role = RoleResource.found(form.body(), viewer.id(), clock.instant());
                    return Flash.redirect(
                            "/roles/" + role.id + "/settings", "The role is there. Look over what it needs.");
                },
                problems -> page(form, problems));
    }

    private static TemplateInstance page(RoleForm form, Problems problems) {
        var templates = Stream.concat(
                        Stream.of(Option.of("", Phrase.of("None, I say what it needs myself"), form.templateId())),
                        Template.listByTitle().stream().map(one -> Option.of(one.id, one.title(), form.templateId())))
                .toList();
        return Templates.edit(form, templates, problems);
    }
}
