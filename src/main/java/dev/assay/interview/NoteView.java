package dev.assay.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.role.Need;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note as told: the exact text, its lines, and what the reader found in them.
record NoteView(UUID interviewId, long revision, String text, List<LineView> lines, List<NotUnderstood> notUnderstood) {

    /// One line, numbered from 1.
    record LineView(
            UUID id,
            int number,
            String text,
            Instant firstTypedAt,
            @Nullable String heading,
            List<MarkView> marks) {}

    /// One mark; what a kind does not have is left out.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarkView(
            String kind,
            @Nullable String need,
            @Nullable String verdict,
            @Nullable Integer value,
            @Nullable Integer number,
            @Nullable String text) {

        static MarkView of(Mark mark) {
            return switch (mark) {
                case Mark.OfVerdict v ->
                    new MarkView("VERDICT", v.need(), v.verdict().name(), null, null, null);
                case Mark.OfRating r -> new MarkView("RATING", r.need(), null, r.value(), null, null);
                case Mark.OfQuestion q -> new MarkView("QUESTION", null, null, null, q.number(), q.text());
                case Mark.OfQuote q -> new MarkView("QUOTE", null, null, null, null, q.text());
            };
        }
    }

    /// A mark that does not parse, by 1-based line.
    record NotUnderstood(int line, String text, @Nullable String nearest) {}

    static NoteView of(Interview interview) {
        Note note = Note.findById(interview.id);
        if (note == null) {
            return new NoteView(interview.id, 0, "", List.of(), List.of());
        }
        var codes = Need.listOf(interview.candidacy.role.id).stream()
                .map(Need::code)
                .toList();
        var read = new Shorthand(codes).read(note.text());
        var known = NoteLine.listOf(interview.id);
        var lines = new ArrayList<LineView>(read.size());
        var not = new ArrayList<NotUnderstood>();
        for (var line : read) {
            lines.add(view(line, known.get(line.number() - 1)));
            line.notUnderstood()
                    .forEach(mark -> not.add(new NotUnderstood(line.number(), mark.text(), mark.nearest())));
        }
        return new NoteView(interview.id, note.revision(), note.text(), lines, not);
    }

    private static LineView view(Line line, NoteLine known) {
        var marks = line.marks().stream().map(MarkView::of).toList();
        return new LineView(known.id, line.number(), line.text(), known.firstTypedAt, line.context(), marks);
    }
}
