package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// Something that a candidate says of themselves, where it stands in their file.
///
/// @param section the headings above it, such as `Experience / Harbour Works`; null where there
///     are none
/// @param story the story's title, or the question that is answered; null for a passage
/// @param part such as `Result`; null where the story has no parts
/// @param text exactly as in the file, without the blanks around it
/// @param line where it begins, 1-based
public record OutlinedClaim(
        ClaimKind kind,
        @Nullable String section,
        @Nullable String story,
        @Nullable String part,
        String text,
        int line) {}
