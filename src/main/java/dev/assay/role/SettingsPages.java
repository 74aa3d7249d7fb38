package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.access.User;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A role's settings page, and its forms on the role itself. Everybody with part in the role reads
/// it; managers change it.
@Path("/")
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
        return page(Membership.of(id, signedIn.viewer()), SettingsView.Typed.NOTHING);
    }

    static TemplateInstance page(Membership membership, SettingsView.Typed typed) {
        return Templates.settings(SettingsView.of(membership, typed));
    }

    private TemplateInstance again(UUID id, SettingsView.Typed typed) {
        return page(Membership.of(id, signedIn.viewer()), typed);
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
                problems -> again(id, SettingsView.Typed.of(form, problems)));
    }

    private static Clash clash(Role role, RoleForm form) {
        var saved = RoleForm.of(role);
        var url = "/roles/" + role.id;
        return new Clash(
                role.title(),
                url,
                url + "/settings",
                Form.shown(saved.version()),
                List.of(
                        new Clash.Text("title", "Title", role.title(), Form.typed(form.title())),
                        new Clash.Text("summary", "Summary", Form.shown(role.summary()), Form.typed(form.summary()))));
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
                                    role.title(),
                                    url + "/headings",
                                    url + "/settings",
                                    mark,
                                    List.of(new Clash.Text("headings", "Note headings", role.headings(), typed))));
                    settings(role).changeHeadings(typed);
                    return saved(id, "The headings are saved. New notes begin with them.");
                },
                problems -> again(id, SettingsView.Typed.of(typed, problems)));
    }

    /// Gives one person a duty or takes them off. The form knows the duty it was opened on.
    @POST
    @Path("roles/{id}/team")
    @Transactional
    public Response appoint(
            UUID id,
            @RestForm @Nullable UUID person,
            @RestForm @Nullable String duty,
            @RestForm @Nullable String version) {
        var role = managed(id);
        return Form.attempt(
                () -> {
                    if (person == null) {
                        throw Refused.impossible("person", "must be chosen");
                    }
                    var account = User.given("person", person);
                    var now = TeamMember.duty(id, person);
                    Clash.require(
                            Form.typed(version).isEmpty() ? "NONE" : version,
                            now,
                            () -> clash(role, account, now, duty));
                    settings(role).appoint(person, duty(duty));
                    boolean out = Membership.list(signedIn.viewer()).stream()
                            .noneMatch(one -> one.role().id.equals(id));
                    return out ? Flash.redirect("/roles", "You are off the team.") : saved(id, "The team is changed.");
                },
                problems -> again(id, SettingsView.Typed.of(problems)));
    }

    private static @Nullable Duty duty(@Nullable String typed) {
        try {
            return Form.typed(typed).isBlank() ? null : Duty.valueOf(Objects.requireNonNull(typed));
        } catch (IllegalArgumentException e) {
            throw Refused.impossible("duty", "must be one of those offered");
        }
    }

    private static Clash clash(Role role, User person, String now, @Nullable String duty) {
        var url = "/roles/" + role.id;
        var saved = now.equals("NONE") ? "" : now;
        return new Clash(
                "The duty of " + person.name,
                url + "/team",
                url + "/settings",
                now,
                List.of(
                        new Clash.Text("person", "Person", person.id.toString(), person.id.toString()),
                        new Clash.Text("duty", "Duty", saved, Form.typed(duty))));
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

    private static Response saved(UUID id, String sentence) {
        return Flash.redirect("/roles/" + id + "/settings", sentence);
    }
}
