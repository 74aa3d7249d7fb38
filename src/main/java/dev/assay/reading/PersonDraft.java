package dev.assay.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A candidate while the notes are being read.
final class PersonDraft {

    private final String name;
    private final @Nullable String role;
    private final List<Note> notes = new ArrayList<>();

    PersonDraft(String name, @Nullable String role) {
        this.name = name;
        this.role = role;
    }

    void open(@Nullable Interviewer interviewer, String text, int line) {
        notes.add(new Note(interviewer, new StringBuilder(text), line));
    }

    /// Goes on with the last note.
    void append(String text) {
        notes.getLast().text.append(text);
    }

    OutlinedPerson person() {
        return new OutlinedPerson(
                name, role, notes.stream().filter(Note::says).map(Note::note).toList());
    }

    private record Note(@Nullable Interviewer interviewer, StringBuilder text, int line) {

        boolean says() {
            return !text.toString().isBlank();
        }

        OutlinedNote note() {
            return interviewer == null
                    ? new OutlinedNote(null, null, text.toString(), line)
                    : new OutlinedNote(interviewer.name(), interviewer.round(), text.toString(), line);
        }
    }
}
