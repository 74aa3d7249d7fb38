package dev.assay.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// What all resources answer with.
public final class Api {

    /// Where the REST contract begins.
    public static final String ROOT = "/api/v1";

    private Api() {}

    /// Whether a request is for the REST contract, which is in English.
    public static boolean asks(ContainerRequestContext request) {
        return has(request.getUriInfo().getPath());
    }

    /// Whether an address belongs to the REST contract.
    static boolean has(String path) {
        return path.startsWith("/api/");
    }

    /// 201 with the address of what was created and its tag.
    public static Response created(String path, long version, Object body) {
        return Response.created(URI.create(ROOT + path))
                .tag(Long.toString(version))
                .entity(body)
                .build();
    }

    /// 200 with the tag of what was changed.
    public static Response changed(long version, Object body) {
        return Response.ok(body).tag(Long.toString(version)).build();
    }
}
