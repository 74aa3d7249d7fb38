package dev.assay.interview;

import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The text of one interview, verbatim. Every revision can be brought back from its [NoteEdit]s.
@Entity
public class Note extends PanacheEntityBase {

    /// In UTF-16 units; docs/rest.md names it.
    public static final int LONGEST = 1_000_000;

    /// Documented beside the length.
    public static final int MOST_LINES = 20_000;

    @Id
    public UUID interviewId;

    @Version
    public long version;

    private long revision;
    private String text;
    private Instant changedAt;

    protected Note() {} // for Hibernate

    Note(UUID interviewId, Instant now) {
        this.interviewId = interviewId;
        this.text = "";
        this.changedAt = now;
    }

    public String text() {
        return text;
    }

    /// Counts the changes, 0 for a note nobody wrote in.
    public long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /// What came of a change.
    ///
    /// @param merged whether changes made elsewhere in the meantime are in the text too
    /// @param met whether one of them changed the same lines, so that the lines of `splice` stand
    ///     beside another version
    public record Change(Splice splice, boolean merged, boolean met) {

        /// The first line that is new, from 0.
        public int at() {
            return splice.at();
        }

        /// How many lines are new.
        public int lines() {
            return splice.inserted().size();
        }
    }

    /// A revision of the note, and what happened to it since.
    ///
    /// @param lines as they were then, each with its end
    /// @param later the edits since, oldest first
    record Past(List<String> lines, List<NoteEdit> later) {

        /// The change that makes the text of then another one.
        Splice to(String wanted) {
            return Splice.between(lines, Splice.lines(wanted));
        }
    }

    /// The note as it was at a revision.
    ///
    /// @throws Refused 409 for a revision the note has not reached
    Past past(long base) {
        var later = editsAfter(base);
        return new Past(before(later, Splice.lines(text)), later);
    }

    /// Makes a change of what the note was, and keeps what happened to it since. A text that it
    /// has been since is not wanted a second time: a page sends it that never got an answer.
    ///
    /// @throws Refused 400 for what is no text, 413 where it grows too long
    Change change(Past past, Splice wanted, Instant at) {
        var splice = sameEnds(past.lines(), wanted);
        if (passed(past.lines(), past.later(), splice.applyTo(past.lines()))) {
            return new Change(new Splice(0, List.of(), List.of()), true, false);
        }
        boolean met = false;
        for (var edit : past.later()) {
            met |= splice.meets(edit.splice());
            splice = splice.after(edit.splice());
        }
        boolean merged = !past.later().isEmpty();
        var now = merged ? Splice.lines(text) : past.lines();
        var done = merged ? Splice.between(now, Splice.lines(joined(splice.applyTo(now)))) : splice;
        if (!done.empty()) {
            become(done.applyTo(now), done, at);
        }
        return new Change(done, merged, met && !done.empty());
    }

    private static boolean passed(List<String> then, List<NoteEdit> later, List<String> wanted) {
        var lines = then;
        for (var edit : later) {
            lines = edit.splice().applyTo(lines);
            if (lines.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /// The lines as they were at a revision.
    ///
    /// @throws Refused 409 for a revision the note has not reached
    public List<String> linesAt(long base) {
        return past(base).lines();
    }

    /// How the note came about, the newest stretch of writing first.
    public List<NoteStep> steps() {
        return NoteStep.of(NoteEdit.listAfter(interviewId, 0));
    }

    private List<NoteEdit> editsAfter(long base) {
        var later = base == revision ? List.<NoteEdit>of() : NoteEdit.listAfter(interviewId, base);
        if (base < 0 || base > revision || later.size() != revision - base) {
            throw Refused.conflict("This note has no revision %d; it is at %d. Read it again.", base, revision);
        }
        return later;
    }

    private static List<String> before(List<NoteEdit> edits, List<String> now) {
        var lines = now;
        for (var edit : edits.reversed()) {
            lines = edit.splice().inverse().applyTo(lines);
        }
        return lines;
    }

    /// Lines that a merge put after a last line without an end still begin on a line of their
    /// own.
    static String joined(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            boolean open =
                    !text.isEmpty() && text.charAt(text.length() - 1) != '\n' && text.charAt(text.length() - 1) != '\r';
            text.append(open ? "\n" : "").append(line);
        }
        return text.toString();
    }

    private void become(List<String> lines, Splice splice, Instant at) {
        var changed = String.join("", lines);
        Texts.text("text", changed, LONGEST);
        if (lines.size() > MOST_LINES) {
            throw Refused.tooLarge("A note may have %,d lines at most.", MOST_LINES);
        }
        text = changed;
        revision++;
        changedAt = at;
        new NoteEdit(interviewId, revision, splice, at).persist();
    }

    /// A browser's text area sends line feeds alone. A line that differs from the old one in its
    /// end only is the old one.
    private static Splice sameEnds(List<String> before, Splice splice) {
        if (before.stream().noneMatch(line -> line.endsWith("\r") || line.endsWith("\r\n"))) {
            return splice;
        }
        var after = splice.applyTo(before);
        var plain = Splice.between(
                before.stream().map(Note::plain).toList(),
                after.stream().map(Note::plain).toList());
        int at = plain.at();
        return Splice.between(
                before,
                new Splice(
                                at,
                                before.subList(at, at + plain.removed().size()),
                                after.subList(at, at + plain.inserted().size()))
                        .applyTo(before));
    }

    private static String plain(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return end == line.length() ? line : line.substring(0, end) + '\n';
    }

    /// A note for reading where nobody wrote yet; it is not stored.
    public static Note unwritten(Interview interview) {
        return new Note(interview.id, interview.createdAt);
    }

    /// The interview's note for reading; where nobody wrote yet an empty one that is not stored.
    public static Note forReading(Interview interview) {
        Note note = findById(interview.id);
        return note == null ? unwritten(interview) : note;
    }

    /// The interview's note; an empty one is begun where there is none.
    public static Note of(Interview interview, Instant now) {
        Note note = findById(interview.id);
        if (note == null) {
            note = new Note(interview.id, now);
            note.persist();
        }
        return note;
    }

    public static List<Note> listOf(Collection<UUID> interviews) {
        return interviews.isEmpty() ? List.of() : list("interviewId in ?1", interviews);
    }
}
