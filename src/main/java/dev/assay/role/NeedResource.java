package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.web.Api;
import dev.assay.web.Once;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role's needs. One that is taken away is retired: what was rated on it stays. Once ratings
/// are submitted, a change
/// that could move a score needs a `reason`, as a parameter or, of one need, in the body.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NeedResource {

    private final SignedIn signedIn;
    private final Clock clock;

    NeedResource(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Path("roles/{roleId}/needs")
    public Map<String, List<NeedView>> list(UUID roleId) {
        Membership.of(roleId, signedIn.viewer());
        return items(roleId);
    }

    private static Map<String, List<NeedView>> items(UUID roleId) {
        return Map.of("items", Need.listOf(roleId).stream().map(NeedView::of).toList());
    }

    @POST
    @Path("roles/{roleId}/needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(UUID roleId, @NotNull NeedView body, @QueryParam("reason") @Nullable String reason) {
        var role = Membership.of(roleId, signedIn.viewer()).requireManager();
        if (body.id() != null) {
            throw Refused.malformed("id", "is given by Assay");
        }
        var need = kit(role, body.reasonOr(reason)).add(body.definition());
        return Api.created("/needs/" + need.id, need.version, NeedView.of(need));
    }

    /// Sets all needs in order: those with an id are kept, the others are new, those left out
    /// are
    /// retired.
    @PUT
    @Path("roles/{roleId}/needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response replace(UUID roleId, @NotNull List<NeedView> body, @QueryParam("reason") @Nullable String reason) {
        var role = Membership.of(roleId, signedIn.viewer()).requireManager();
        kit(role, reason)
                .replace(body.stream()
                        .map(view -> new Kit.Given(view.id(), view.definition()))
                        .toList());
        return Response.ok(items(roleId)).build();
    }

    @GET
    @Path("needs/{id}")
    public Response get(UUID id, @Context Request request) {
        var need = need(id);
        Membership.of(need.role.id, signedIn.viewer());
        return Tags.answer(request, Long.toString(need.version), NeedView.of(need));
    }

    @PUT
    @Path("needs/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @NotNull NeedView body,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var need = managed(id);
        Tags.requireMatch(ifMatch, need.version);
        kit(need.role, body.reasonOr(reason)).define(need, body.definition());
        return Api.changed(need.version, NeedView.of(need));
    }

    @DELETE
    @Path("needs/{id}")
    @Transactional
    public Response retire(
            UUID id, @QueryParam("reason") @Nullable String reason, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var need = managed(id);
        Tags.requireMatch(ifMatch, need.version);
        kit(need.role, reason).retire(need);
        return Response.noContent().build();
    }

    private Need managed(UUID id) {
        var need = need(id);
        Membership.of(need.role.id, signedIn.viewer()).requireManager();
        return need;
    }

    private static Need need(UUID id) {
        return Need.<Need>findByIdOptional(id).orElseThrow(Refused::missing);
    }

    private Kit kit(Role role, @Nullable String reason) {
        return new Kit(role, signedIn.viewer().id(), clock.instant(), reason);
    }
}
