package dev.assay.access;

import dev.assay.access.AccountView.Typed;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Hashes;
import dev.assay.web.Refused;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The forms of the account page on tokens.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TokenPages {

    private final SignedIn signedIn;
    private final Clock clock;

    TokenPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// Makes a token and shows its secret, in this answer alone. A token of the same name is
    /// replaced, so sending the form twice leaves one that works: the one shown.
    @POST
    @Path("account/tokens")
    @Transactional
    public Response createToken(@BeanParam TokenForm form) {
        var user = AccountPages.self(signedIn);
        return Form.attempt(
                () -> {
                    var body = form.body(user.zone());
                    requireRole(user, body.roleId());
                    var now = clock.instant();
                    AccessToken.listOf(user.id).stream()
                            .filter(token ->
                                    token.name.equals(Form.typed(form.name()).strip()))
                            .forEach(token -> TokenResource.revoke(token, now));
                    var secret = "assay_" + Hashes.secret();
                    TokenResource.make(signedIn.viewer(), body, secret, now);
                    AccessToken.flush();
                    var view = AccountView.of(user, TokenForm.EMPTY, secret, Typed.NOTHING, now);
                    return Response.status(Response.Status.CREATED)
                            .entity(AccountPages.Templates.account(view))
                            .build();
                },
                problems -> AccountPages.Templates.account(AccountView.of(
                        AccountPages.user(signedIn), form, null, new Typed("token", null, problems), clock.instant())));
    }

    private static void requireRole(User user, @Nullable UUID role) {
        boolean known = role == null
                || AccountView.of(user, TokenForm.EMPTY, null, Typed.NOTHING, user.createdAt).roles().stream()
                        .anyMatch(option -> option.value().equals(role.toString()));
        if (!known) {
            throw Refused.impossible("roleId", "names no role of yours");
        }
    }

    @POST
    @Path("account/tokens/{id}/revocation")
    @Transactional
    public Response revokeToken(UUID id) {
        TokenResource.revoke(AccessToken.own(id, signedIn.viewer()), clock.instant());
        return Flash.redirect("/account#tokens", "The token works no more.");
    }
}
