package dev.assay.access;

import dev.assay.web.Api;
import dev.assay.web.Page;
import dev.assay.web.Refused;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Tells who asks.
@ApplicationScoped
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @throws Refused 404 where nobody is signed in; the way there needs a sign-in, so this is a
    ///     mistake of ours
    public Viewer viewer() {
        Viewer viewer = identity.getAttribute("viewer");
        if (viewer == null) {
            throw Refused.missing();
        }
        return viewer;
    }

    /// What they came in with.
    ///
    /// @throws Refused 404 as [#viewer]
    public Admission pass() {
        Admission pass = identity.getAttribute("pass");
        if (pass == null) {
            throw Refused.missing();
        }
        return pass;
    }

    /// Holds requests to what their token is good for, and names the person for the layout.
    static class Filter {

        private final SecurityIdentity identity;
        private final Page page;

        Filter(SecurityIdentity identity, Page page) {
            this.identity = identity;
            this.page = page;
        }

        @ServerRequestFilter(priority = 200)
        public void filter(ContainerRequestContext request) {
            Viewer viewer = identity.getAttribute("viewer");
            if (viewer == null) {
                return;
            }
            page.signedIn(viewer.name(), viewer.owner(), viewer.zone());
            if (!Api.asks(request)) {
                page.chooses(viewer.language());
            }
            page.founds(viewer.mayFound());
            var path = request.getUriInfo().getPath();
            boolean export = path.endsWith("/export");
            var needed = !request.getMethod().equals(HttpMethod.GET)
                            && !request.getMethod().equals(HttpMethod.HEAD)
                    ? Scope.WRITE
                    : export ? Scope.EXPORT : Scope.READ;
            if (!viewer.scopes().contains(needed)) {
                throw Refused.forbidden(
                        "This token's scopes do not include %s.", needed.name().toLowerCase(java.util.Locale.ROOT));
            }
            requireBound(viewer.boundRole(), path, export);
        }

        private static void requireBound(@org.jspecify.annotations.Nullable UUID role, String path, boolean export) {
            if (role != null && !(export && path.equals("/api/v1/roles/" + role + "/export"))) {
                throw Refused.forbidden("This token is good for one role's export alone.");
            }
        }
    }
}
