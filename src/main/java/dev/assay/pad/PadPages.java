package dev.assay.pad;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.LineEdit;
import dev.assay.interview.Note;
import dev.assay.interview.NoteLine;
import dev.assay.interview.Writing;
import dev.assay.web.Flash;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The pad: where an interviewer types while talking. Whoever may only read gets the note to
/// read.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PadPages {

    @CheckedTemplate(basePath = "pad")
    static class Templates {
        static native TemplateInstance pad(PadView pad);

        static native TemplateInstance rail(RailView rail);

        static native TemplateInstance note(NotePage page);

        static native TemplateInstance kit(PadView pad);
    }

    /// Names whose pad a page is, to the worker that keeps it for times without a network.
    private static final String KEPT_FOR = "X-Assay-Pad";

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Clock clock;

    PadPages(SignedIn signedIn, Evaluations evaluations, Clock clock) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// What a pad sends: changes of lines, made to the text of a revision.
    record Typed(long revision, @Nullable List<LineEdit> edits) {}

    /// What it gets: the revision that has its text, and the whole text where others' changes are
    /// in it too.
    ///
    /// @param times when each line was first typed, as [NoteLine#minutes]; beside a text
    /// @param both first line, from 0, and number of the lines that stand in two versions; null
    ///     where none do
    record Saved(
            long revision,
            Instant savedAt,
            @Nullable String text,
            @Nullable String times,
            @Nullable List<Integer> both,
            String rail) {

        static Saved of(Note note, Note.Change change, String rail) {
            var splice = change.met() ? List.of(change.at(), change.lines()) : null;
            return change.merged()
                    ? new Saved(
                            note.revision(),
                            note.changedAt(),
                            note.text(),
                            NoteLine.minutes(NoteLine.listOf(note.interviewId)),
                            splice,
                            rail)
                    : new Saved(note.revision(), note.changedAt(), null, null, null, rail);
        }
    }

    @GET
    @Path("interviews/{id}")
    public RestResponse<TemplateInstance> show(UUID id) {
        var door = InterviewDoor.of(id, signedIn.viewer());
        var interview = door.requireOpen(clock.instant());
        if (door.own() && interview.state() != Interview.State.SUBMITTED) {
            var note = Note.forReading(interview);
            var page = Templates.pad(PadView.of(
                    interview, note, rail(door, note.text()), signedIn.viewer().zone()));
            return RestResponse.ResponseBuilder.ok(page)
                    .header(KEPT_FOR, interview.interviewer.id)
                    .build();
        }
        return RestResponse.ok(Templates.note(NotePage.of(door, Note.forReading(interview))));
    }

    private RailView rail(InterviewDoor door, String text) {
        return RailView.of(door.interview(), text, evaluations.unseen(door.membership()));
    }

    /// Questions and needs with their anchors, and lines to write on.
    @GET
    @Path("interviews/{id}/kit")
    public TemplateInstance kit(UUID id) {
        var door = InterviewDoor.of(id, signedIn.viewer());
        var unwritten = Note.unwritten(door.requireOwn());
        var zone = signedIn.viewer().zone();
        return Templates.kit(PadView.of(door.interview(), unwritten, rail(door, unwritten.text()), zone));
    }

    /// Saves without JavaScript: the whole text, as it was changed from a revision.
    @POST
    @Path("interviews/{id}/note")
    @Transactional
    public Response save(
            UUID id,
            @RestForm @DefaultValue("") String text,
            @RestForm long revision,
            @RestForm @Nullable String then) {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        var change = new Writing(interview, clock.instant()).note(revision, text.replace("\r\n", "\n"));
        var next = "/interviews/" + id + ("settle".equals(then) ? "/settle" : "");
        return change.merged()
                ? Flash.redirect(
                        next, "Saved, together with changes made elsewhere in the meantime. Please read it once.")
                : Flash.redirect(next, "Saved.");
    }

    /// Saves what was typed since a revision.
    @POST
    @Path("interviews/{id}/pad")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Saved type(UUID id, @NotNull Typed typed) {
        var door = InterviewDoor.of(id, signedIn.viewer());
        var interview = door.requireWriter();
        if (interview.state() == Interview.State.SUBMITTED) {
            throw Refused.conflict(
                    "This interview was submitted in another tab. What you typed since stays on this device.");
        }
        var change = new Writing(interview, clock.instant()).edit(typed.revision(), typed.edits());
        Note.flush();
        var note = Note.forReading(interview);
        return Saved.of(note, change, Templates.rail(rail(door, note.text())).render());
    }
}
