package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// One line of a table of candidates, its words as [Cleaned#line] gives them.
///
/// @param name never empty
/// @param email as it stands there, not checked; null where the cell is empty or the column
///     missing
/// @param role the title of a role, not looked up; null likewise
/// @param stage as it stands there; null likewise
/// @param line where the record begins in the file, 1-based
public record CandidateRow(
        String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String stage,
        int line) {}
