package dev.assay.web;

import dev.assay.language.Language;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/// What stands between a browser and the pages: forged requests are refused, and a page's scripts
/// are its own. What every answer carries is in [Protections].
///
/// A changing request that rests on a cookie must name the token of the `assay-csrf` cookie, in
/// the form field `_csrf` or the header `X-CSRF-Token`; and no changing request may come from
/// another site's page. See ADR 0006.
class Browser {

    private static final String CSRF_COOKIE = "assay-csrf";
    private static final Duration CSRF_LASTS = Duration.ofDays(30);
    private static final String READ = Browser.class.getName();
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Page page;
    private final Cookies cookies;
    private final PublicAddress address;

    Browser(Page page, Cookies cookies, PublicAddress address) {
        this.page = page;
        this.cookies = cookies;
        this.address = address;
    }

    /// Before a route is found, so that the page which says that there is none speaks the
    /// language, too.
    @ServerRequestFilter(preMatching = true)
    public void hear(ContainerRequestContext request) {
        page.asks(
                Api.asks(request)
                        ? Language.ENGLISH
                        : Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @ServerRequestFilter(priority = 100)
    @WithFormRead
    public void guard(ResteasyReactiveContainerRequestContext request) {
        request.setProperty(READ, true);
        var secret = secretOf(request);
        page.csrf(secret == null ? Hashes.secret() : secret);
        page.section(sectionOf(request.getUriInfo().getPath()));
        page.flash(flashOf(request.getCookies().get(cookies.name(Flash.COOKIE))));
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        requireOwnSite(request);
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            requireToken(request, secret);
        }
    }

    /// Whether a form was sent that could not be read: it is read before [#guard].
    static boolean lacksForm(ContainerRequestContext request) {
        return isForm(request) && request.getProperty(READ) == null;
    }

    private static boolean isForm(ContainerRequestContext request) {
        var type = request.getMediaType();
        return type != null
                && (type.getSubtype().equals("x-www-form-urlencoded")
                        || type.getSubtype().equals("form-data"));
    }

    /// What the cookie says; an empty one would be everybody's.
    private @Nullable String secretOf(ContainerRequestContext request) {
        var cookie = request.getCookies().get(cookies.name(CSRF_COOKIE));
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }

    private void requireOwnSite(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site)) {
            throw Refused.forbidden("This request came from another site's page, so it was not done.");
        }
        var origin = request.getHeaderString("Origin");
        var host = request.getHeaderString(HttpHeaders.HOST);
        boolean own = origin == null || host == null || host.equals(authority(origin)) || address.isOrigin(origin);
        if (site == null && !own) {
            throw Refused.forbidden("This request came from another site's page, so it was not done.");
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void requireToken(ResteasyReactiveContainerRequestContext request, @Nullable String secret) {
        var token = request.getHeaderString("X-CSRF-Token");
        if (token == null) {
            token = formField(request);
        }
        if (secret == null || token == null || !Hashes.same(secret, token)) {
            throw Refused.forbidden("This form was opened too long ago or elsewhere, so nothing was changed. "
                    + "Go back, reload the page and send it again; what you typed is still there.");
        }
    }

    private static @Nullable String formField(ResteasyReactiveContainerRequestContext request) {
        if (!isForm(request)) {
            return null;
        }
        var value = request.getServerRequestContext()
                        instanceof org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext context
                ? context.getFormParameter("_csrf", true, false)
                : null;
        return value instanceof String text ? text : null;
    }

    /// A page that a route answers with a status of its own has no type yet.
    private static boolean isPage(ContainerRequestContext request, ContainerResponseContext response) {
        var type = response.getMediaType();
        return type == null
                ? response.hasEntity() && !Api.asks(request)
                : type.getSubtype().equals("html");
    }

    @ServerResponseFilter
    public void protect(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!isPage(request, response)) {
            return;
        }
        headers.putSingle(Protections.POLICY, Protections.policyOf(page.nonce()));
        // where no route was found, nobody has given the page a secret
        if (!page.csrf().isEmpty() && !page.csrf().equals(secretOf(request))) {
            headers.add(HttpHeaders.SET_COOKIE, cookies.strict(CSRF_COOKIE, page.csrf(), CSRF_LASTS));
        }
        if (page.flash() != null) {
            headers.add(HttpHeaders.SET_COOKIE, cookies.strict(Flash.COOKIE, "", Duration.ZERO));
        }
    }

    private static @Nullable String flashOf(@Nullable Cookie cookie) {
        return cookie == null || cookie.getValue().isEmpty() ? null : Flash.decoded(cookie.getValue());
    }

    private static String sectionOf(String path) {
        var first = path.split("/", 3);
        return switch (first.length > 1 ? first[1] : "") {
            case "" -> "today";
            case "roles" -> "roles";
            case "candidates", "candidacies" -> "candidates";
            case "imports" -> "imports";
            case "templates" -> "templates";
            default -> "";
        };
    }
}
