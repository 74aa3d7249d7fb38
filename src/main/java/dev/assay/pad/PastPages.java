package dev.assay.pad;

import dev.assay.access.SignedIn;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Note;
import dev.assay.interview.Writing;
import dev.assay.web.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Every revision of a note, for the one who wrote it and nobody else.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PastPages {

    @CheckedTemplate(basePath = "pad")
    static class Templates {
        static native TemplateInstance past(PastView view);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    PastPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    private Interview own(UUID id) {
        return InterviewDoor.of(id, signedIn.viewer()).requireOwn();
    }

    private Interview toWrite(UUID id) {
        return InterviewDoor.of(id, signedIn.viewer()).requireWriter();
    }

    /// The note as it was at a revision, 0 for empty; as it is where none is named.
    @GET
    @Path("interviews/{id}/past")
    public TemplateInstance past(UUID id, @QueryParam("at") @Nullable Long at) {
        var interview = own(id);
        var note = Note.forReading(interview);
        return Templates.past(PastView.of(interview, note, at == null ? note.revision() : at));
    }

    /// Makes the note what it was. What came since stays in its past.
    @POST
    @Path("interviews/{id}/past")
    @Transactional
    public Response restore(UUID id, @RestForm long revision, @RestForm long newest) {
        var interview = toWrite(id);
        var text = String.join("", Note.forReading(interview).linesAt(revision));
        new Writing(interview, clock.instant()).note(newest, text);
        return Flash.redirect(
                "/interviews/" + id, "The note is what it was. What you had typed since is still in its past.");
    }
}
