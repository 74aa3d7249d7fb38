package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// One interviewer's note.
///
/// @param interviewer null where the file names none
/// @param round such as `Technical`; null where the file names none
/// @param text character for character as in the file, line ends included; never blank
/// @param firstLine where the text begins, 1-based
public record OutlinedNote(
        @Nullable String interviewer, @Nullable String round, String text, int firstLine) {}
