package dev.assay.access;

import dev.assay.web.Flash;
import dev.assay.web.Phrase;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The way in and out.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SignInPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance signIn(String email, String next, @Nullable Phrase problem);

        static native TemplateInstance spent();
    }

    private final Identities identities;
    private final Clock clock;
    private final boolean secureCookies;

    SignInPages(
            Identities identities,
            Clock clock,
            @ConfigProperty(name = "assay.secure-cookies", defaultValue = "false") boolean secureCookies) {
        this.identities = identities;
        this.clock = clock;
        this.secureCookies = secureCookies;
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
        var peer =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        try {
            var user = identities.check(email, password, peer == null ? "" : peer);
            if (user.isPresent()) {
                return begin(user.get(), safe(next));
            }
        } catch (Refused tooOften) {
            return page(429, email, next, tooOften.detail());
        }
        return page(401, email, next, Phrase.of("This e-mail address and password do not belong together here."));
    }

    private static Response page(int status, String email, String next, Phrase problem) {
        return Response.status(status)
                .entity(Templates.signIn(email, safe(next), problem))
                .build();
    }

    @GET
    @Path("sign-in/link/{token}")
    @Transactional
    public Response link(String token) {
        return SignInLink.use(token, clock.instant())
                .map(user -> begin(user, user.hasPassword() ? "/" : "/account"))
                .orElseGet(() -> Response.status(410).entity(Templates.spent()).build());
    }

    private Response begin(User user, String next) {
        var token = Session.begin(user, clock.instant());
        return Response.seeOther(URI.create(next))
                .cookie(cookie(token, (int) Session.LASTS.toSeconds()))
                .build();
    }

    @POST
    @Path("sign-out")
    @Transactional
    public Response signOut(@CookieParam(SignInMechanism.COOKIE) @Nullable String token) {
        if (token != null) {
            Session.end(token);
        }
        return Response.fromResponse(Flash.redirect("/sign-in"))
                .cookie(cookie("", 0))
                .build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(SignInMechanism.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secureCookies)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
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
