package dev.assay.access;

import dev.assay.language.Phrase;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The way in and out by a password.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SignInPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance signIn(String email, String next, @Nullable Phrase problem);
    }

    private final Identities identities;
    private final Peers peers;
    private final SignIn signIn;

    SignInPages(Identities identities, Peers peers, SignIn signIn) {
        this.identities = identities;
        this.peers = peers;
        this.signIn = signIn;
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("next") @DefaultValue("/") String next) {
        return Templates.signIn("", safe(next), null);
    }

    @POST
    @Path("sign-in")
    @Transactional
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String next,
            HttpServerRequest request) {
        try {
            var user = identities.check(email, password, peers.address(request), signIn.browser(request));
            if (user.isPresent()) {
                return signIn.begin(user.get(), safe(next), request);
            }
        } catch (Refused tooOften) {
            return page(tooOften.status(), email, next, tooOften.detail())
                    .header(HttpHeaders.RETRY_AFTER, tooOften.retryAfter())
                    .build();
        }
        var problem = Phrase.of("This e-mail address and password do not belong together here.");
        return page(401, email, next, problem).build();
    }

    private static Response.ResponseBuilder page(int status, String email, String next, Phrase problem) {
        return Response.status(status).entity(Templates.signIn(email, safe(next), problem));
    }

    @POST
    @Path("sign-out")
    @Transactional
    public Response signOut(HttpServerRequest request) {
        return signIn.end(request);
    }

    /// An address of this program and no other: one slash, then no second one.
    private static String safe(String next) {
        boolean own = next.startsWith("/")
                && !next.startsWith("//")
                && next.indexOf('\\') < 0
                && next.chars().noneMatch(Character::isISOControl);
        try {
            return own && URI.create(next).getHost() == null ? next : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
