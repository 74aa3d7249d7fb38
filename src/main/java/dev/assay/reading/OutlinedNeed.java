package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// A need as the file states it.
///
/// @param code in capitals, unique in its role
/// @param description may be empty
/// @param weight null where the file gives none
/// @param threshold 1 to 5; null where it is no must-have
/// @param anchor1 what a rating of 1 means; null where the file doesn't say
/// @param codeInvented whether the file gives no code
/// @param line 1-based
public record OutlinedNeed(
        String code,
        String description,
        @Nullable Double weight,
        @Nullable Integer threshold,
        @Nullable String anchor1,
        @Nullable String anchor3,
        @Nullable String anchor5,
        boolean codeInvented,
        int line) {}
