package dev.assay.shorthand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a note.
///
/// @param number 1-based
/// @param text without its line end
/// @param end the line end as typed: `\n`, `\r\n`, `\r`, or empty for the last line
/// @param indent columns of white space before the first other character, a tab reaching to the
///     next multiple of 4
/// @param heading whether the line is itself a heading
/// @param context text of the nearest heading above, without its signs; null where there is none
/// @param marks in the order of notes.md, never overlapping
/// @param notUnderstood what looks like a mark and is none
public record Line(
        int number,
        String text,
        String end,
        int indent,
        boolean heading,
        @Nullable String context,
        List<Mark> marks,
        List<NotUnderstood> notUnderstood) {

    public Line {
        marks = List.copyOf(marks);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// A mark that does not parse: kept as text, and shown.
    ///
    /// @param nearest a known code within two edits, ignoring case; null where there is none
    public record NotUnderstood(String text, @Nullable String nearest, int start, int end) {}

    /// The line as typed, its end included.
    public String whole() {
        return text + end;
    }
}
