package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// One line of a table of candidates.
///
/// @param line 1-based
public record CandidateRow(
        String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String stage,
        int line) {}
