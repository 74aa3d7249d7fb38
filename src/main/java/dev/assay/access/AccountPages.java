package dev.assay.access;

import dev.assay.access.AccountView.Typed;
import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Page;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Somebody's own account: name, time zone and password. Tokens are in [TokenPages].
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AccountPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance account(AccountView view);
    }

    private final SignedIn signedIn;
    private final Identities identities;
    private final SignIn signIn;
    private final Clock clock;
    private final Page layout;

    AccountPages(SignedIn signedIn, Identities identities, SignIn signIn, Clock clock, Page layout) {
        this.signedIn = signedIn;
        this.identities = identities;
        this.signIn = signIn;
        this.clock = clock;
        this.layout = layout;
    }

    @GET
    @Path("account")
    public TemplateInstance account() {
        return page(Typed.NOTHING);
    }

    private TemplateInstance page(Typed typed) {
        return Templates.account(AccountView.of(user(signedIn), TokenForm.EMPTY, null, typed, clock.instant()));
    }

    @POST
    @Path("account")
    @Transactional
    public Response rename(@RestForm @Nullable String name, @RestForm @Nullable String version) {
        var user = self(signedIn);
        return Form.attempt(
                () -> {
                    Clash.require(version, Long.toString(user.version), () -> clash(user, Form.typed(name)));
                    user.name = Texts.name("name", name, 200);
                    User.flush();
                    journal("changed", user);
                    return Flash.redirect("/account", "Your name is changed.");
                },
                problems -> page(new Typed("name", Form.typed(name), problems)));
    }

    private static Clash clash(User now, String name) {
        return new Clash(
                Phrase.of("Your account"),
                "/account",
                "/account",
                Long.toString(now.version),
                List.of(new Clash.Text("name", Phrase.of("Name"), now.name, name)));
    }

    /// Chooses the time zone that pages tell times in, and that typed times are meant in.
    @POST
    @Path("account/time-zone")
    @Transactional
    public Response timeZone(@RestForm @Nullable String timeZone) {
        var user = self(signedIn);
        return Form.attempt(
                () -> {
                    user.changeTimeZone(timeZone);
                    User.flush();
                    journal("changed", user);
                    return Flash.redirect("/account", "Times are told in %s now.", user.zone());
                },
                problems -> page(new Typed("time-zone", null, problems)));
    }

    /// Chooses the language that pages are told in.
    @POST
    @Path("account/language")
    @Transactional
    public Response language(@RestForm @Nullable String language) {
        var user = self(signedIn);
        return Form.attempt(
                () -> {
                    user.changeLanguage(language);
                    User.flush();
                    journal("changed", user);
                    layout.chooses(user.language());
                    return Flash.redirect("/account", "The language of pages is changed.");
                },
                problems -> page(new Typed("language", null, problems)));
    }

    /// Sets another password. All other sessions end, so that whoever knew the old one is out.
    @POST
    @Path("account/password")
    @Transactional
    public Response password(
            @RestForm @Nullable String present,
            @RestForm @Nullable String password,
            @RestForm @Nullable String email,
            @RestForm @Nullable String keepTokens,
            HttpServerRequest request) {
        var user = self(signedIn);
        return Form.attempt(
                () -> {
                    requirePresent(user, Form.typed(present));
                    if (user.email() == null) {
                        Accounts.requireFree(email, user.id);
                        user.changeEmail(email);
                    }
                    new NewPassword(Form.typed(password), keepTokens != null, signIn.session(request))
                            .setFor(user, user.id, clock.instant());
                    return Flash.redirect("/account", "Your password is changed. Every other session has ended.");
                },
                problems -> page(new Typed("password", null, problems)));
    }

    /// Who has none cannot tell it.
    private void requirePresent(User user, String present) {
        var email = user.email();
        if (user.hasPassword()
                && (email == null
                        || identities
                                .check(email, present, "account " + user.id, null)
                                .isEmpty())) {
            throw Refused.impossible("present", "is not your present password");
        }
    }

    /// @throws Refused 403 for scripts with a token: an account is changed by its person
    static User self(SignedIn signedIn) {
        var viewer = signedIn.viewer();
        if (viewer.byToken()) {
            throw Refused.forbidden("A token cannot change the account it belongs to.");
        }
        return user(signedIn);
    }

    static User user(SignedIn signedIn) {
        return User.<User>findByIdOptional(signedIn.viewer().id()).orElseThrow(Refused::missing);
    }

    private void journal(String action, User user) {
        Accounts.journal(clock.instant(), user.id, action, user);
    }
}
