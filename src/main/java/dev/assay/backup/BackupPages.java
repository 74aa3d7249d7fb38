package dev.assay.backup;

import dev.assay.access.SignedIn;
import dev.assay.web.Form;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A copy of everything in a browser, for owners.
@Path(BackupPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class BackupPages {

    static final String PATH = "/backup";

    @CheckedTemplate(basePath = "backup")
    static class Templates {
        static native TemplateInstance show(BackupView view);
    }

    private final SignedIn signedIn;
    private final Taking taking;
    private final Copies copies;
    private final Clock clock;

    BackupPages(SignedIn signedIn, Taking taking, Copies copies, Clock clock) {
        this.signedIn = signedIn;
        this.taking = taking;
        this.copies = copies;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        signedIn.viewer().requireOwner();
        return page(Problems.NONE);
    }

    private TemplateInstance page(Problems problems) {
        return Templates.show(BackupView.of(copies, problems, clock.instant()));
    }

    @POST
    public Response take(@RestForm @Nullable String passphrase, @RestForm @Nullable String repeated) {
        var viewer = signedIn.viewer();
        Taking.requireAllowed(viewer);
        return Form.attempt(() -> taking.take(viewer, typed(passphrase, repeated)), this::page);
    }

    private static char @Nullable [] typed(@Nullable String passphrase, @Nullable String repeated) {
        var typed = passphrase == null ? "" : passphrase;
        if (!typed.equals(repeated == null ? "" : repeated)) {
            throw Refused.impossible("repeated", "is not the same passphrase");
        }
        return Passphrase.typed("passphrase", typed);
    }
}
