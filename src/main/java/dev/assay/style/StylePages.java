package dev.assay.style;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// The parts of pages in every state, for who writes pages. The program that people install has
/// no such page.
@Path("/style")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
@IfBuildProfile(anyOf = {"dev", "test"})
class StylePages {

    @CheckedTemplate(basePath = "style")
    static class Templates {
        static native TemplateInstance show(StyleView style);
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(new StyleView());
    }
}
