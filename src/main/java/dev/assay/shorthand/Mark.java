package dev.assay.shorthand;

import org.jspecify.annotations.Nullable;

/// What the reader found in a line.
///
/// `start` and `end` are offsets in the line's text, in UTF-16 units, `end` exclusive; marks of
/// one line never overlap.
public sealed interface Mark {

    int start();

    int end();

    /// A verdict on a need.
    ///
    /// @param need the code as the role spells it; null where the verdict waits to be linked
    record OfVerdict(@Nullable String need, Verdict verdict, int start, int end) implements Mark {}

    /// A rating of a need.
    ///
    /// @param value 1 to 5
    record OfRating(String need, int value, int start, int end) implements Mark {}

    /// A question that was asked: one of the kit by number, or one in the interviewer's words.
    /// Exactly one of the two is there.
    ///
    /// @param number 1 or more
    record OfQuestion(@Nullable Integer number, @Nullable String text, int start, int end) implements Mark {}

    /// The candidate's own words, without the quotation marks.
    record OfQuote(String text, int start, int end) implements Mark {}
}
