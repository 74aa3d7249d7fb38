package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.journal.JournalEntry;
import dev.assay.web.Api;
import dev.assay.web.Once;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role's needs. One that is taken away is retired: what was rated on it stays.
@Path("/api/v1")
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
    @Once
    @Path("roles/{roleId}/needs")
    @Transactional
    public Response create(UUID roleId, @NotNull NeedView body) {
        var role = Membership.of(roleId, signedIn.viewer()).requireManager();
        if (body.id() != null) {
            throw Refused.malformed("id", "is given by Assay");
        }
        var need = kit(role).add(body.definition());
        return Api.created("/needs/" + need.id, need.version, NeedView.of(need));
    }

    /// Sets all needs in order: those with an id are kept, the others are new, those left out are
    /// retired.
    @PUT
    @Path("roles/{roleId}/needs")
    @Transactional
    public Response replace(UUID roleId, @NotNull List<NeedView> body) {
        var role = Membership.of(roleId, signedIn.viewer()).requireManager();
        if (body.size() > Kit.MOST) {
            throw Refused.tooLarge("A role has %d needs at most.".formatted(Kit.MOST));
        }
        var earlier = new HashMap<UUID, Need>();
        Need.listOf(roleId).forEach(need -> earlier.put(need.id, need));
        int position = 0;
        for (var view : body) {
            var known = view.id() == null ? null : earlier.remove(view.id());
            if (view.id() != null && known == null) {
                throw Refused.impossible("id", "names no need of this role: " + view.id());
            }
            var need = known == null ? Need.add(role, view.definition()) : known;
            if (known != null) {
                known.define(view.definition());
            }
            need.position = position++;
        }
        earlier.values().forEach(need -> need.retire(clock.instant()));
        Need.flush();
        Role.bump(roleId);
        JournalEntry.write(
                clock.instant(),
                signedIn.viewer().id(),
                "needs changed",
                new JournalEntry.Subject("role", roleId, roleId),
                null);
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
    @Transactional
    public Response change(UUID id, @NotNull NeedView body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var need = managed(id);
        Tags.requireMatch(ifMatch, need.version);
        kit(need.role).define(need, body.definition());
        return Api.changed(need.version, NeedView.of(need));
    }

    @DELETE
    @Path("needs/{id}")
    @Transactional
    public Response retire(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var need = managed(id);
        Tags.requireMatch(ifMatch, need.version);
        kit(need.role).retire(need);
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

    private Kit kit(Role role) {
        return new Kit(role, signedIn.viewer().id(), clock.instant());
    }
}
