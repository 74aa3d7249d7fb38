package dev.assay.pad;

import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import dev.assay.interview.NoteStep;
import java.util.List;
import java.util.UUID;

/// What a note was before, for the one who wrote it.
///
/// @param revision which is shown
/// @param newest which is the note
/// @param steps the newest first
/// @param lines of the shown revision, without their ends
/// @param open whether the note may still be changed
public record PastView(
        UUID id,
        String candidate,
        String role,
        String round,
        long revision,
        long newest,
        List<NoteStep> steps,
        List<String> lines,
        boolean open) {

    static PastView of(Interview interview, Note note, long revision) {
        var lines = note.linesAt(revision).stream()
                .map(line -> line.replaceAll("[\r\n]+$", ""))
                .toList();
        return new PastView(
                interview.id,
                interview.candidacy.candidate.name(),
                interview.candidacy.role.title(),
                interview.round(),
                revision,
                note.revision(),
                note.steps(),
                lines,
                interview.state() != Interview.State.SUBMITTED);
    }

    public boolean current() {
        return revision == newest;
    }
}
