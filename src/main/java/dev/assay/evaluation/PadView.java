package dev.assay.evaluation;

import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the pad shows.
///
/// @param text with line feeds for all line ends, as a text area keeps it
/// @param begun when the conversation began, in milliseconds since 1970 for the timer; 0 before
public record PadView(
        UUID id,
        UUID owner,
        UUID candidacyId,
        String candidate,
        String role,
        String round,
        int minutes,
        long begun,
        long revision,
        String text,
        RailView rail) {

    static PadView of(Interview interview, Note note, RailView rail) {
        return new PadView(
                interview.id,
                interview.interviewer.id,
                interview.candidacy.id,
                interview.candidacy.candidate.name(),
                interview.candidacy.role.title(),
                interview.round(),
                interview.minutes(),
                millis(interview.begunAt()),
                note.revision(),
                note.text().replace("\r\n", "\n").replace('\r', '\n'),
                rail);
    }

    private static long millis(@Nullable Instant begun) {
        return begun == null ? 0 : begun.toEpochMilli();
    }
}
