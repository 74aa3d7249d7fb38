package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// Something that a candidate says of themselves, and where it stands in their file.
///
/// @param kind what sort of words it is; a QUANTITY has the section, story and part of the claim
///     it stands in
/// @param section the headings above it, such as `Experience / Harbour Works`, 300 UTF-16 units
///     at most; null where there are none
/// @param story the story's title, or the question that is answered; null for a passage
/// @param part such as `Result`; of an answer the heading below the question, such as `Short
///     version`; null where there is none
/// @param text exactly as in the file, without the blanks around it
/// @param line where it begins, 1-based
public record OutlinedClaim(
        ClaimKind kind,
        @Nullable String section,
        @Nullable String story,
        @Nullable String part,
        String text,
        int line) {}
