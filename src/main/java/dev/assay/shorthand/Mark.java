package dev.assay.shorthand;

import org.jspecify.annotations.Nullable;

/// What the reader found in a line.
///
/// Offsets count UTF-16 units of the line's text, from 0. Marks of one line never overlap.
public sealed interface Mark {

    /// Offset of the first character, 0 or more.
    int start();

    /// Offset behind the last character, exclusive; at most the length of the line's text.
    int end();

    /// A verdict on a need: `#OWN+`, or `OWN: text` at the start of a line, or a leading sign as
    /// in `+ text`. A leading sign judges the codes of its line that have no verdict of their
    /// own.
    ///
    /// @param need the code as the role spells it; null where a leading sign stands in a line
    ///     without a code, and the verdict waits to be linked
    /// @param verdict never null; `MENTION` where a code stands without a sign
    /// @param start of the `#`, of the code that opens the line, or of the leading sign
    /// @param end exclusive; the same as `start` where a leading sign judges a rated need: such a
    ///     verdict stands right behind the rating and takes no room
    record OfVerdict(@Nullable String need, Verdict verdict, int start, int end) implements Mark {}

    /// A rating of a need: `#OWN=4` or `#OWN=4/5`. The reader gives all of them; of several
    /// ratings of one need in a note the last wins.
    ///
    /// @param need the code as the role spells it
    /// @param value 1 to 5
    /// @param start of the `#`
    /// @param end exclusive, behind the value or the `/5`
    record OfRating(String need, int value, int start, int end) implements Mark {}

    /// A question that was asked: one of the kit by number (`q3`), or one in the interviewer's
    /// words (`Q: Who decided?`). Of `number` and `text` exactly one is null.
    ///
    /// @param number which question of the kit, 1 to 999,999,999; null for a question in words
    /// @param text the words behind `Q:` to the end of the line, no blanks around; never empty;
    ///     null for a question of the kit
    /// @param start of the `q` or the `Q:`
    /// @param end exclusive; for a question in words behind `Q:`, so that the text may hold marks
    record OfQuestion(@Nullable Integer number, @Nullable String text, int start, int end) implements Mark {}

    /// The candidate's own words: `"..."` or `“...”`.
    ///
    /// @param text without the quotation marks and the blanks inside them; never blank
    /// @param start of the opening quotation mark
    /// @param end exclusive, behind the closing quotation mark
    record OfQuote(String text, int start, int end) implements Mark {}
}
