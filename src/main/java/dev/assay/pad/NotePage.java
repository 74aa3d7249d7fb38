package dev.assay.pad;

import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Note;
import dev.assay.interview.NoteLine;
import dev.assay.interview.Rating;
import dev.assay.language.Phrase;
import dev.assay.role.Need;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Shorthand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A note to read: of a colleague, or one's own that is submitted.
public record NotePage(
        Interview interview, String candidate, String role, boolean own, List<TimedLine> lines, List<Given> ratings) {

    /// A line and when it was first typed; the time is shown where it differs from the line
    /// above.
    public record TimedLine(Line line, @Nullable Instant typedAt) {}

    /// A rating as it stands: `4`, `not assessed`, or `4, later 3` where it was reopened.
    public record Given(String need, String title, Phrase words) {

        static Given of(Rating rating, @Nullable Rating first) {
            var words = Objects.equals(rating.value(), value(first))
                    ? words(rating.value())
                    : Phrase.of("%s, later %s", words(value(first)), words(rating.value()));
            return new Given(rating.need.code(), rating.need.title(), words);
        }

        private static @Nullable Integer value(@Nullable Rating rating) {
            return rating == null ? null : rating.value();
        }

        private static Phrase words(@Nullable Integer value) {
            return value == null ? Phrase.of("not assessed") : Phrase.of("%d", value);
        }
    }

    static NotePage of(InterviewDoor door, Note note) {
        var interview = door.interview();
        var codes = Need.listOf(interview.candidacy.role.id).stream()
                .map(Need::code)
                .toList();
        var read = new Shorthand(codes).read(note.text());
        var known = NoteLine.listOf(interview.id);
        var first = Rating.first(interview.id);
        var ratings = Rating.current(interview.id).values().stream()
                .map(rating -> Given.of(rating, first.get(rating.need.id)))
                .toList();
        return new NotePage(
                interview,
                interview.candidacy.candidate.name(),
                interview.candidacy.role.title(),
                door.own(),
                timed(read, known),
                ratings);
    }

    private static List<TimedLine> timed(List<Line> read, List<NoteLine> known) {
        var lines = new ArrayList<TimedLine>();
        long minute = -1;
        for (int i = 0; i < read.size(); i++) {
            var at = known.get(i).firstTypedAt;
            long typed = at.getEpochSecond() / 60;
            lines.add(new TimedLine(read.get(i), typed == minute ? null : at));
            minute = typed;
        }
        return lines;
    }

    /// The overall word of the interviewer; null where none was given.
    public @Nullable Phrase recommendation() {
        return switch (interview.recommendation()) {
            case STRONG_NO -> Phrase.of("strong no");
            case NO -> Phrase.of("no");
            case YES -> Phrase.of("yes");
            case STRONG_YES -> Phrase.of("strong yes");
            case null -> null;
        };
    }

    /// Whether the one who reads may take it back for changes.
    public boolean reopenable() {
        return own && interview.state() == Interview.State.SUBMITTED;
    }
}
