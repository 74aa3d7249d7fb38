package dev.assay.access;

import dev.assay.web.Form;
import dev.assay.web.Problems;
import dev.assay.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The way in by a link: a page whose form sets a password, and at a first sign-in name and
/// address, too. Looking at it uses nothing up.
@Path("/sign-in/link/{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SignInLinkPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance link(LinkView view);

        static native TemplateInstance spent();
    }

    private final SecurityIdentity identity;
    private final SignIn signIn;
    private final Clock clock;

    SignInLinkPages(SecurityIdentity identity, SignIn signIn, Clock clock) {
        this.identity = identity;
        this.signIn = signIn;
        this.clock = clock;
    }

    /// What is typed.
    ///
    /// @param keepTokens there where tokens shall go on
    public record Typed(
            @RestForm @Nullable String name,
            @RestForm @Nullable String email,
            @RestForm @Nullable String password,
            @RestForm @Nullable String keepTokens) {}

    /// The page.
    ///
    /// @param person whose link it is
    /// @param first whether they were never here before, and say who they are
    /// @param tokens whether they have tokens that work
    /// @param other who is signed in in this browser, where that is somebody else
    public record LinkView(
            String token,
            String person,
            boolean first,
            String name,
            String email,
            boolean tokens,
            @Nullable String other,
            Problems problems) {}

    @GET
    public Response form(String token) {
        var link = SignInLink.findGood(token, clock.instant());
        return link.map(good -> Response.ok(Templates.link(view(good, token, untyped(good), Problems.NONE))))
                .orElseGet(() -> Response.status(410).entity(Templates.spent()))
                .build();
    }

    @POST
    @Transactional
    public Response use(String token, @BeanParam Typed typed, HttpServerRequest request) {
        var now = clock.instant();
        var good = SignInLink.findGood(token, now);
        if (good.isEmpty() || !good.get().use(now)) {
            return Response.status(410).entity(Templates.spent()).build();
        }
        var link = good.get();
        var user = link.account;
        return Form.attempt(
                () -> {
                    if (isFirst(user)) {
                        Accounts.requireFree(typed.email(), user.id);
                        user.name = Texts.name("name", typed.name(), 200);
                        user.changeEmail(typed.email());
                    }
                    Accounts.journal(now, user.id, "link used", user);
                    new NewPassword(Form.typed(typed.password()), typed.keepTokens() != null, null)
                            .setFor(user, user.id, now);
                    return signIn.begin(user, "/", request);
                },
                problems -> Templates.link(view(link, token, typed, problems)));
    }

    /// Somebody without a password was never here; somebody without an address could not come
    /// back.
    private static boolean isFirst(User user) {
        return !user.hasPassword() || user.email() == null;
    }

    private static Typed untyped(SignInLink link) {
        var user = link.account;
        return new Typed(link.firstStart ? "" : user.name, user.email(), null, null);
    }

    private LinkView view(SignInLink link, String token, Typed typed, Problems problems) {
        var now = clock.instant();
        var user = User.<User>findById(link.account.id);
        boolean tokens = AccessToken.listOf(user.id).stream().anyMatch(one -> one.live(now));
        Viewer viewer = identity.getAttribute("viewer");
        var other = viewer == null || viewer.id().equals(user.id) ? null : viewer.name();
        return new LinkView(
                token,
                user.name,
                isFirst(user),
                Form.typed(typed.name()),
                Form.typed(typed.email()),
                tokens,
                other,
                problems);
    }
}
