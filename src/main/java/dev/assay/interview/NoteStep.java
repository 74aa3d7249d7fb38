package dev.assay.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A stretch of writing without a pause: the revisions of a note that belong together to whoever
/// looks back.
///
/// @param revision the last one
/// @param from when the first was made
/// @param to when the last was made
/// @param revisions how many there are
/// @param removed characters that gave way
/// @param inserted characters that came
public record NoteStep(long revision, Instant from, Instant to, int revisions, int removed, int inserted) {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// The newest first.
    static List<NoteStep> of(List<NoteEdit> edits) {
        var steps = new ArrayList<NoteStep>();
        for (var edit : edits) {
            var here = of(edit);
            var before = steps.isEmpty() ? here : steps.getLast();
            if (!steps.isEmpty() && before.goesOnIn(here)) {
                steps.set(steps.size() - 1, before.and(here));
            } else {
                steps.add(here);
            }
        }
        return steps.reversed();
    }

    /// `+12` or `-3` characters.
    public String growth() {
        return grown() < 0 ? Integer.toString(grown()) : "+" + grown();
    }

    private static NoteStep of(NoteEdit edit) {
        return new NoteStep(edit.revision, edit.at, edit.at, 1, edit.removed.length(), edit.inserted.length());
    }

    private boolean goesOnIn(NoteStep later) {
        return Duration.between(to, later.from).compareTo(PAUSE) < 0
                && Duration.between(from, later.to).compareTo(LONGEST) < 0;
    }

    private NoteStep and(NoteStep later) {
        return new NoteStep(
                later.revision,
                from,
                later.to,
                revisions + later.revisions,
                removed + later.removed,
                inserted + later.inserted);
    }

    /// Whether the note had grown, in characters.
    public int grown() {
        return inserted - removed;
    }
}
