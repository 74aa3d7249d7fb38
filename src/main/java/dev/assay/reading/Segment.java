package dev.assay.reading;

import dev.assay.language.Phrase;
import org.jspecify.annotations.Nullable;

/// A stretch of lines between two headings that count, with what it is taken for.
///
/// @param title the heading's words; empty where there is no heading
/// @param body the first line below the heading; equal to `first` without one
/// @param interviewer who is named by the heading of a NOTE
/// @param reason why it is taken so, where that needs the user's eye; null where it does not
record Segment(
        BlockKind kind,
        String title,
        int first,
        int body,
        int last,
        @Nullable Interviewer interviewer,
        @Nullable Phrase reason) {

    Segment to(int end) {
        return new Segment(kind, title, first, body, end, interviewer, reason);
    }

    /// The same lines without a heading of their own.
    Segment whole() {
        return new Segment(kind, "", first, first, last, null, null);
    }

    Segment as(BlockKind other) {
        return new Segment(other, title, first, body, last, interviewer, null);
    }
}
