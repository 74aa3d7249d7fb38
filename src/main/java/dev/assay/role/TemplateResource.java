package dev.assay.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.SignedIn;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.Overlay;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Templates of roles.
@Path("/api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TemplateResource {

    private final SignedIn signedIn;
    private final Overlay overlay;

    TemplateResource(SignedIn signedIn, Overlay overlay) {
        this.signedIn = signedIn;
        this.overlay = overlay;
    }

    /// A template as told and as given.
    record View(
            @Nullable UUID id,
            @Nullable String title,
            @Nullable List<NeedView> needs,
            @Nullable List<Template.Ask> questions,
            @Nullable String headings) {

        static View of(Template template) {
            var content = template.content();
            var needs = content.needs().stream().map(View::need).toList();
            return new View(template.id, template.title(), needs, content.questions(), content.headings());
        }

        private static NeedView need(Need.Definition definition) {
            var anchors = definition.anchors();
            return new NeedView(
                    null,
                    definition.code(),
                    definition.title(),
                    definition.description(),
                    definition.weight(),
                    definition.threshold() == null ? null : new NeedView.MustHave(definition.threshold()),
                    new NeedView.Anchors(anchors.one(), anchors.three(), anchors.five()),
                    null);
        }

        Template.Content content() {
            var needs = Objects.requireNonNullElse(this.needs, List.<NeedView>of()).stream()
                    .map(view -> view.requireNew().requireNoReason().definition())
                    .toList();
            return new Template.Content(
                            needs,
                            Objects.requireNonNullElse(questions, List.of()),
                            Objects.requireNonNullElse(headings, ""))
                    .checked();
        }

        String name() {
            return Objects.requireNonNullElse(title, "");
        }
    }

    @GET
    public Response list(
            @QueryParam("title") @DefaultValue("") String title, @BeanParam Listing listing, @Context UriInfo uri) {
        signedIn.viewer().requireFounder();
        return listing.answer(Template.listed(title), row -> View.of((Template) row[0]), uri);
    }

    @GET
    @Path("{id}")
    public Response get(UUID id, @Context Request request) {
        signedIn.viewer().requireFounder();
        var template = template(id);
        return Tags.answer(request, Long.toString(template.version), View.of(template));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Once
    @Transactional
    public Response create(@NotNull View body) {
        signedIn.viewer().requireFounder();
        if (body.id() != null) {
            throw Refused.malformed("id", "is given by Assay");
        }
        var template = Template.add(body.name(), body.content());
        return Api.created("/templates/" + template.id, template.version, View.of(template));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = View.class))) @NotNull ObjectNode sent,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws JsonProcessingException {
        signedIn.viewer().requireFounder();
        var template = template(id);
        Tags.requireNamed(ifMatch, Long.toString(template.version));
        Overlay.requireFilled(sent, "needs", "questions");
        var body = overlay.over(View.of(template), sent);
        if (!id.equals(body.id())) {
            throw Refused.malformed("id", "is given by Assay");
        }
        template.change(body.name(), body.content());
        Template.flush();
        return Api.changed(template.version, View.of(template));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    public Response delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        signedIn.viewer().requireFounder();
        var template = template(id);
        Tags.requireMatch(ifMatch, template.version);
        template.delete();
        return Response.noContent().build();
    }

    private static Template template(UUID id) {
        return Template.<Template>findByIdOptional(id).orElseThrow(Refused::missing);
    }
}
