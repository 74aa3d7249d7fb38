package dev.assay.backup;

import dev.assay.access.Viewer;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Writes in the journal who tried to take a copy and may not, whoever refused it: a token
/// without the scope never comes to our routes.
class Tries {

    private static final Set<String> OURS = Set.of(BackupPages.PATH, BackupResource.PATH);

    private final SecurityIdentity identity;
    private final Clock clock;

    Tries(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        Viewer viewer = identity.getAttribute("viewer");
        if (viewer != null
                && response.getStatus() == Response.Status.FORBIDDEN.getStatusCode()
                && request.getMethod().equals(HttpMethod.POST)
                && OURS.contains(request.getUriInfo().getPath())) {
            Taking.write(clock.instant(), viewer.id(), "backup refused", viewer.byToken() ? "by token" : null);
        }
    }
}
