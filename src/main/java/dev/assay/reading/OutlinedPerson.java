package dev.assay.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A candidate with the notes on them.
///
/// @param role title of one of the outline's roles; null where the file names none
public record OutlinedPerson(String name, @Nullable String role, List<OutlinedNote> notes) {

    public OutlinedPerson {
        notes = List.copyOf(notes);
    }
}
