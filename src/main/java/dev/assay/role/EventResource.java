package dev.assay.role;

import dev.assay.access.SignedIn;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/// A stream of revisions: `event: revision`, `data: {"role": "...", "revision": 312}`.
@Path("/api/v1/events")
@RunOnVirtualThread
class EventResource {

    private static final int MOST_ROLES = 50;

    private final SignedIn signedIn;
    private final Revisions revisions;

    EventResource(SignedIn signedIn, Revisions revisions) {
        this.signedIn = signedIn;
        this.revisions = revisions;
    }

    /// @param roles to hear of; all that the viewer has part in where there are none
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Blocking // or the answer's type says otherwise, and each start complains
    public Multi<OutboundSseEvent> get(@QueryParam("role") @Nullable List<UUID> roles, @Context Sse sse) {
        var asked = roles == null
                ? Set.<UUID>of()
                : Set.copyOf(roles.stream().limit(MOST_ROLES).toList());
        return revisions.news(signedIn.pass(), signedIn.viewer(), asked).map(news -> event(sse, news));
    }

    private static OutboundSseEvent event(Sse sse, Revisions.News news) {
        return switch (news) {
            case Revisions.Changed changed ->
                sse.newEventBuilder()
                        .name("revision")
                        .data(Revisions.Changed.class, changed)
                        .build();
            case Revisions.Beat _ -> sse.newEventBuilder().comment("still here").build();
        };
    }
}
