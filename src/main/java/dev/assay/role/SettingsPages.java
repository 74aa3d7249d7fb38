package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.access.Viewer;
import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A role's settings page, and its forms on the role itself. Everybody with part in the role
/// reads it; managers change it.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SettingsPages {

    @CheckedTemplate(basePath = "role")
    static class Templates {
        static native TemplateInstance settings(SettingsView view);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    SettingsPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Path("roles/{id}/settings")
    public TemplateInstance settings(UUID id) {
        return page(Membership.of(id, signedIn.viewer()), TypedSettings.NOTHING);
    }

    private static TemplateInstance page(Membership membership, TypedSettings typed) {
        return Templates.settings(SettingsView.of(membership, typed));
    }

    /// The page once more, with what was typed.
    static TemplateInstance again(UUID id, Viewer viewer, TypedSettings typed) {
        return page(Membership.of(id, viewer), typed);
    }

    @POST
    @Path("roles/{id}")
    @Transactional
    public Response rename(UUID id, @BeanParam RoleForm form) {
        var role = managed(id);
        return Form.attempt(
                () -> {
                    var version = Long.toString(role.version);
                    Clash.require(form.version(), version, () -> clash(role, form));
                    settings(role).rename(form.title(), Form.typed(form.summary()));
                    return saved(id, "The role is renamed.");
                },
                problems -> again(id, signedIn.viewer(), TypedSettings.of(form, problems)));
    }

    private static Clash clash(Role role, RoleForm form) {
        var saved = RoleForm.of(role);
        var url = "/roles/" + role.id;
        return new Clash(
                Phrase.verbatim(role.title()),
                url,
                url + "/settings",
                Form.shown(saved.version()),
                List.of(
                        new Clash.Text("title", Phrase.of("Title"), role.title(), Form.typed(form.title())),
                        new Clash.Text(
                                "summary",
                                Phrase.of("Summary"),
                                Form.shown(role.summary()),
                                Form.typed(form.summary()))));
    }

    @POST
    @Path("roles/{id}/headings")
    @Transactional
    public Response headings(UUID id, @RestForm @Nullable String headings, @RestForm @Nullable String version) {
        var role = managed(id);
        var typed = Form.typed(headings);
        return Form.attempt(
                () -> {
                    var mark = SettingsView.mark(role.headings());
                    var url = "/roles/" + id;
                    Clash.require(
                            version,
                            mark,
                            () -> new Clash(
                                    Phrase.verbatim(role.title()),
                                    url + "/headings",
                                    url + "/settings",
                                    mark,
                                    List.of(new Clash.Text(
                                            "headings", Phrase.of("Note headings"), role.headings(), typed))));
                    settings(role).changeHeadings(typed);
                    return saved(id, "The headings are saved. New notes begin with them.");
                },
                problems -> again(id, signedIn.viewer(), TypedSettings.of(typed, problems)));
    }

    @POST
    @Path("roles/{id}/scoring")
    @Transactional
    public Response scoring(UUID id, @BeanParam ScoringForm form) {
        var role = managed(id);
        return Form.attempt(
                () -> {
                    settings(role).scoreBy(form.parsedMode(), form.parsedRaters(), form.reason());
                    return Flash.redirect("/roles/" + id + "/settings#scoring", "The scoring is saved.");
                },
                problems -> again(id, signedIn.viewer(), TypedSettings.of(form, problems)));
    }

    @POST
    @Path("roles/{id}/closure")
    @Transactional
    public Response close(UUID id) {
        settings(managed(id)).close(true);
        return saved(id, "The role is closed. Its pages stay readable; nobody plans interviews any more.");
    }

    @POST
    @Path("roles/{id}/reopening")
    @Transactional
    public Response reopen(UUID id) {
        settings(managed(id)).close(false);
        return saved(id, "The role is open again.");
    }

    @POST
    @Path("roles/{id}/deletion")
    @Transactional
    public Response delete(UUID id) {
        var role = managed(id);
        settings(role).delete();
        return Flash.redirect("/roles", "The role is deleted.");
    }

    private Role managed(UUID id) {
        return Membership.of(id, signedIn.viewer()).requireManager();
    }

    private Settings settings(Role role) {
        return new Settings(role, signedIn.viewer().id(), clock.instant());
    }

    static Response saved(UUID id, String english, Object... values) {
        return Flash.redirect("/roles/" + id + "/settings", english, values);
    }
}
