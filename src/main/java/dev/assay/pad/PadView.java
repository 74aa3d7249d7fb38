package dev.assay.pad;

import dev.assay.candidate.ClaimsView;
import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import dev.assay.interview.NoteLine;
import dev.assay.language.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the pad shows.
///
/// @param text with line feeds for all line ends, as a text area keeps it
/// @param times when each line was first typed, as [NoteLine#minutes]
/// @param zone in which the pad tells times, an IANA name
/// @param claims figures of the candidate's own that nobody has asked about; they do not change
///     while one types
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
        String times,
        String zone,
        RailView rail,
        UUID candidateId,
        List<ClaimsView.Row> claims) {

    private static final int MOST_CLAIMS = 8;

    static PadView of(Interview interview, Note note, RailView rail, ZoneId zone) {
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
                NoteLine.minutes(NoteLine.listOf(interview.id)),
                zone.getId(),
                rail,
                interview.candidacy.candidate.id,
                ClaimsView.toProbe(interview.candidacy.candidate.id, MOST_CLAIMS));
    }

    private static long millis(@Nullable Instant begun) {
        return begun == null ? 0 : begun.toEpochMilli();
    }

    /// A key that a phone's keyboard hides.
    public record Sign(String shown, String typed, Phrase words) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("#", "#", Phrase.of("need")),
            new Sign("+", "+ ", Phrase.of("strength")),
            new Sign("!", "! ", Phrase.of("concern")),
            new Sign("?", "? ", Phrase.of("ask again")),
            new Sign("=", "=", Phrase.of("rating")),
            new Sign("“”", "\"", Phrase.of("quote")));

    public List<Sign> signs() {
        return SIGNS;
    }
}
