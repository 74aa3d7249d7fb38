package dev.assay.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.web.Api;
import dev.assay.web.Hashes;
import dev.assay.web.Once;
import dev.assay.web.Overlay;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// A role's needs. One that is taken away is retired: what was rated on it stays. Once ratings
/// are submitted, a change that could move a score needs a `reason`, as a parameter or, of one
/// need, in the body.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NeedResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Overlay overlay;

    NeedResource(SignedIn signedIn, Clock clock, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.overlay = overlay;
    }

    /// A role's needs in order.
    record Items(List<NeedView> items) {}

    @GET
    @Path("roles/{roleId}/needs")
    public Response list(UUID roleId, @Context Request request) {
        Membership.of(roleId, signedIn.viewer());
        var needs = Need.listOf(roleId);
        return Tags.answer(request, tag(needs), items(needs));
    }

    private static Items items(List<Need> needs) {
        return new Items(needs.stream().map(NeedView::of).toList());
    }

    /// Changes with each need, and with which there are and in which order.
    private static String tag(List<Need> needs) {
        return Hashes.sha256(
                needs.stream().map(need -> need.id + ":" + need.version).collect(Collectors.joining(",")));
    }

    @POST
    @Path("roles/{roleId}/needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(UUID roleId, @NotNull NeedView body, @QueryParam("reason") @Nullable String reason) {
        var role = Membership.of(roleId, signedIn.viewer()).requireManager();
        var need = kit(role, body.requireNew().reasonOr(reason)).add(body.definition());
        return Api.created("/needs/" + need.id, need.version, NeedView.of(need));
    }

    /// Sets all needs in order: those with an id are kept, and what is left out of one stays; the
    /// others are new; those left out are retired.
    @PUT
    @Path("roles/{roleId}/needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response replace(
            UUID roleId,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = NeedView.class)))
                    @NotNull
                    List<ObjectNode> sent,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var role = Membership.of(roleId, signedIn.viewer()).requireManager();
        role.lock();
        var before = Need.listOf(roleId);
        Tags.requireNamed(ifMatch, tag(before));
        var given = new ArrayList<Kit.Given>();
        for (var one : sent) {
            given.add(given(one, before));
        }
        kit(role, reason).replace(given);
        var after = Need.listOf(roleId);
        return Response.ok(items(after)).tag(tag(after)).build();
    }

    private Kit.Given given(ObjectNode sent, List<Need> before) throws JsonProcessingException {
        var id = sent.path("id").asText();
        var present = before.stream()
                .filter(need -> need.id.toString().equals(id))
                .findFirst()
                .map(NeedView::of)
                .orElse(NeedView.NONE);
        var whole = overlay.over(present, sent).requireNoReason();
        return new Kit.Given(whole.id(), whole.definition());
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
            @RequestBody(content = @Content(schema = @Schema(implementation = NeedView.class))) @NotNull
                    ObjectNode sent,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var need = managed(id);
        Tags.requireMatch(ifMatch, need.version);
        var body = overlay.over(NeedView.of(need), sent);
        if (!id.equals(body.id())) {
            throw Refused.malformed("id", "is given by Assay");
        }
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
