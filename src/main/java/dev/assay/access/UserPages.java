package dev.assay.access;

import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Lookup;
import dev.assay.web.Once;
import dev.assay.web.Problems;
import dev.assay.web.PublicAddress;
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
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Accounts, for owners.
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class UserPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance users(Lookup<User> users);

        static native TemplateInstance user(UserView view);
    }

    private final SignedIn signedIn;
    private final PublicAddress address;
    private final Clock clock;

    UserPages(SignedIn signedIn, PublicAddress address, Clock clock) {
        this.signedIn = signedIn;
        this.address = address;
        this.clock = clock;
    }

    /// An account with its form.
    ///
    /// @param user null for a new one
    /// @param link that signs in once, made just now: shown in this one answer
    public record UserView(
            @Nullable User user, UserForm form, @Nullable String link, Problems problems) {}

    @GET
    public TemplateInstance index(
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("page") @DefaultValue("1") String page) {
        signedIn.viewer().requireOwner();
        return Templates.users(Lookup.of(
                "/users", name, page, User.countNamed(name), (offset, count) -> User.listNamed(name, offset, count)));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        signedIn.viewer().requireOwner();
        return Templates.user(new UserView(null, UserForm.EMPTY, null, Problems.NONE));
    }

    @POST
    @Once
    @Transactional
    public Response create(@BeanParam UserForm form) {
        var accounts = accounts();
        return Form.attempt(
                () -> {
                    var user = accounts.create(form.name(), form.email(), form.level());
                    accounts.done("created", user);
                    return Flash.redirect(
                            "/users/" + user.id, "The account is there. Make a link for the first sign-in.");
                },
                problems -> Templates.user(new UserView(null, form, null, problems)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(UUID id) {
        signedIn.viewer().requireOwner();
        var user = user(id);
        return Templates.user(new UserView(user, UserForm.of(user), null, Problems.NONE));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(UUID id, @BeanParam UserForm form) {
        var accounts = accounts();
        var user = user(id);
        return Form.attempt(
                () -> {
                    Clash.require(form.version(), Long.toString(user.version), () -> form.clash(user));
                    accounts.change(user, form.name(), form.email(), form.level());
                    accounts.done("changed", user);
                    return Flash.redirect("/users/" + id, "Saved.");
                },
                problems -> Templates.user(new UserView(user(id), form, null, problems)));
    }

    @POST
    @Path("{id}/disabling")
    @Transactional
    public Response disable(UUID id) {
        var accounts = accounts();
        var user = user(id);
        accounts.disable(user);
        accounts.done("disabled", user);
        return Flash.redirect("/users/" + id, "Signed out everywhere, and cannot come in.");
    }

    @POST
    @Path("{id}/enabling")
    @Transactional
    public Response enable(UUID id) {
        var accounts = accounts();
        var user = user(id);
        user.enable();
        accounts.done("enabled", user);
        return Flash.redirect("/users/" + id, "May come in again.");
    }

    /// Makes a link and shows it, in this answer alone.
    @POST
    @Path("{id}/link")
    @Transactional
    public Response link(UUID id) {
        var accounts = accounts();
        var user = user(id);
        if (user.disabled()) {
            throw Refused.conflict("This account is disabled. Let the person in again first.");
        }
        var link = address.link(SignInLink.make(user, clock.instant()));
        accounts.done("link made", user);
        var view = new UserView(user, UserForm.of(user), link, Problems.NONE);
        return Response.status(Response.Status.CREATED)
                .entity(Templates.user(view))
                .build();
    }

    private Accounts accounts() {
        return new Accounts(signedIn.viewer(), clock.instant());
    }

    private static User user(UUID id) {
        return User.<User>findByIdOptional(id).orElseThrow(Refused::missing);
    }
}
