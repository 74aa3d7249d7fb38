package dev.assay.shorthand;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of a note.
///
/// The rule: no input is refused and nothing is rewritten. A mark that does not parse stays text
/// and is told.
///
/// @param number place of the line in its text, counted from 1
/// @param text the line as typed, without its line end; may be empty
/// @param end the line end as typed: `\n`, `\r\n` or `\r`; empty where the text ends without one
/// @param indent columns of white space before the first other character, 0 or more; a tab
///     reaches to the next multiple of 4
/// @param heading whether the line is itself a heading. A line with a mark is none; a line with
///     something that is not understood is one only if it is a Markdown heading
/// @param context words of the nearest heading above, without its signs; null where there is none
///     above. A heading's own words are the context of the lines below it only
/// @param marks ascending by `start`, never overlapping; empty where there is none
/// @param notUnderstood what looks like a mark and is none, from left to right; empty where there
///     is none
public record Line(
        int number,
        String text,
        String end,
        int indent,
        boolean heading,
        @Nullable String context,
        List<Mark> marks,
        List<NotUnderstood> notUnderstood) {

    /// A line with its own copies of the two lists.
    public Line {
        marks = List.copyOf(marks);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// The same line at another place of its text.
    Line at(int place, @Nullable String heading) {
        return place == number && Objects.equals(heading, context)
                ? this
                : new Line(place, text, end, indent, this.heading, heading, marks, notUnderstood);
    }

    /// A mark that does not parse, or names no code of the role: kept as text, and shown.
    ///
    /// @param text the mark as typed, from its `#` on, without punctuation behind it
    /// @param nearest the code of the role that was probably meant, as the role spells it: at
    ///     most two single characters inserted, deleted or replaced, ignoring case. The code
    ///     itself where only what stands behind it is wrong; null where none is that near, or
    ///     where more than 40 characters were typed
    /// @param start offset of the `#` in the line's text, in UTF-16 units, from 0
    /// @param end offset behind the last character, exclusive
    public record NotUnderstood(String text, @Nullable String nearest, int start, int end) {}

    /// The line as typed, its end included: those of all lines, joined, are the text that was
    /// read.
    public String whole() {
        return text + end;
    }
}
