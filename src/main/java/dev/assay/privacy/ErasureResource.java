package dev.assay.privacy;

import dev.assay.access.SignedIn;
import dev.assay.task.Progress;
import dev.assay.web.Api;
import dev.assay.web.Once;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Erasing people.
@Path(Api.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ErasureResource {

    private final SignedIn signedIn;
    private final Clock clock;

    ErasureResource(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// The receipt as told.
    ///
    /// @param erased how much went, by kind
    record View(UUID id, UUID candidateId, Instant erasedAt, String erasedBy, Map<String, Long> erased) {

        static View of(Erasure erasure) {
            var erased = new LinkedHashMap<String, Long>();
            erasure.counts().forEach((kind, count) -> erased.put(camel(kind), count));
            return new View(erasure.id, erasure.candidateId, erasure.at, erasure.account.name, erased);
        }

        private static String camel(PersonalData kind) {
            var words = kind.name().toLowerCase(Locale.ROOT);
            int gap = words.indexOf('_');
            return gap < 0
                    ? words
                    : words.substring(0, gap) + Character.toUpperCase(words.charAt(gap + 1)) + words.substring(gap + 2);
        }
    }

    @DELETE
    @Path("candidates/{id}")
    @Once
    @Transactional
    public Response erase(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var viewer = signedIn.viewer();
        Tags.requireNamed(ifMatch, Long.toString(Erasing.candidate(id, viewer).version));
        return Response.ok(View.of(new Erasing(viewer, clock.instant(), Progress.UNHEARD).run(id)))
                .build();
    }

    @GET
    @Path("erasures/{id}")
    public View receipt(UUID id) {
        return View.of(Erasure.get(id, signedIn.viewer()));
    }
}
