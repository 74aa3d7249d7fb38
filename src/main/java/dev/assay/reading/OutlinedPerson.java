package dev.assay.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A candidate with the notes on them.
///
/// @param name as the file or the user gives it; two may have the same, then a warning says so
/// @param role the title of one of the outline's roles; null where the file names none
/// @param notes in the order of the file; empty where nothing but the name stands there
public record OutlinedPerson(String name, @Nullable String role, List<OutlinedNote> notes) {

    public OutlinedPerson {
        notes = List.copyOf(notes);
    }
}
