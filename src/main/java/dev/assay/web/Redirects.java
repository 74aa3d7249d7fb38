package dev.assay.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Makes every `Location` a path. The framework puts scheme and host as the server sees them
/// before it, and behind a proxy with TLS nobody can follow that.
class Redirects {

    @ServerResponseFilter
    public void shorten(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path(location));
        }
    }

    /// An address of this program without scheme and host: it leads nowhere else.
    static URI path(URI address) {
        var path = "/" + address.getRawPath().replaceFirst("^/+", "");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return URI.create(path + query + fragment);
    }
}
