package dev.assay.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.figure.Quantity;
import dev.assay.reading.ClaimKind;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.OneOf;
import dev.assay.web.Overlay;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// What candidates say of themselves.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ClaimResource {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Overlay overlay;

    ClaimResource(SignedIn signedIn, Clock clock, Overlay overlay) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.overlay = overlay;
    }

    /// A claim as told.
    ///
    /// @param edited whether it was changed here since a file brought it
    /// @param importId null for what was typed here
    record View(
            UUID id,
            UUID candidateId,
            ClaimKind kind,
            @Nullable String section,
            @Nullable String story,
            @Nullable String part,
            String text,
            List<FigureView> quantities,
            boolean probed,
            boolean edited,
            @Nullable UUID importId,
            Instant createdAt) {

        static View of(Claim claim) {
            var text = claim.text();
            return new View(
                    claim.id,
                    claim.candidate.id,
                    claim.kind(),
                    claim.section(),
                    claim.story(),
                    claim.part(),
                    text,
                    claim.quantities().stream()
                            .map(it -> FigureView.of(it, text))
                            .toList(),
                    claim.probed(),
                    claim.edited(),
                    claim.batchId,
                    claim.createdAt);
        }
    }

    /// A figure in a claim's text.
    ///
    /// @param values one, or two of a range or a change; time in seconds
    record FigureView(String text, String unit, @Nullable String per, List<Double> values) {

        static FigureView of(Quantity quantity, String text) {
            return new FigureView(
                    text.substring(quantity.start(), quantity.end()),
                    quantity.unit(),
                    quantity.per(),
                    quantity.values());
        }
    }

    @GET
    @Path("candidates/{id}/claims")
    public Response list(
            UUID id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("probed") @Nullable String probed,
            @BeanParam Listing listing,
            @Context UriInfo uri) {
        Candidate.get(id, signedIn.viewer());
        var chosen = OneOf.among("kind", kind, ClaimKind.values(), ClaimKind::name);
        var listed = Claim.listed(id, chosen, OneOf.yes("probed", probed));
        return listing.answer(listed, row -> View.of((Claim) row[0]), uri);
    }

    @POST
    @Path("candidates/{id}/claims")
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(UUID id, @NotNull Claiming.Typed body) {
        var claim = claiming().add(Candidate.get(id, signedIn.viewer()), body);
        return Api.created("/claims/" + claim.id, claim.version, View.of(claim));
    }

    @GET
    @Path("claims/{id}")
    public Response get(UUID id, @Context Request request) {
        var claim = Claim.get(id, signedIn.viewer());
        return Tags.answer(request, Long.toString(claim.version), View.of(claim));
    }

    @PUT
    @Path("claims/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Claiming.Typed.class))) @NotNull
                    ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        var claim = Claim.get(id, signedIn.viewer());
        Tags.requireMatch(ifMatch, claim.version);
        Overlay.requireFilled(sent, "kind", "text", "probed");
        claiming().change(claim, overlay.over(Claiming.Typed.of(claim), sent));
        return Api.changed(claim.version, View.of(claim));
    }

    private Claiming claiming() {
        return new Claiming(signedIn.viewer(), clock.instant());
    }
}
