package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// A need as the file states it.
///
/// @param code in capitals, unique in its role
/// @param description one or more lines, with `\n` between them; may be empty
/// @param weight 0 or more; null where the file gives none
/// @param threshold the lowest rating that is enough, 1 to 5; null where it is no must-have
/// @param anchor1 what a rating of 1 means; null where the file doesn't say
/// @param anchor3 what a rating of 3 means; null likewise
/// @param anchor5 what a rating of 5 means; null likewise
/// @param codeInvented whether the file does not give this code in capitals: it was made from the
///     words, or the file wrote it in small letters
/// @param line where the need begins, 1-based
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
