package dev.assay.interview;

import dev.assay.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One change as a pad sends it: from line `at`, counted from 0, `remove` lines give way to
/// `insert`, each of which carries its line end.
///
/// @param ages how many milliseconds ago each inserted line was first typed, for what waited
///     without a network; now where absent
public record LineEdit(
        int at,
        int remove,
        @Nullable List<String> insert,
        @Nullable List<Long> ages) {

    private static final Duration OLDEST = Duration.ofDays(30);

    /// When the inserted lines of the one change were first typed, as far as it says so.
    static List<Instant> typed(@Nullable List<LineEdit> edits, Instant now) {
        var ages = edits == null || edits.size() != 1 ? null : edits.getFirst().ages;
        return ages == null
                ? List.of()
                : ages.stream().map(age -> before(now, age)).toList();
    }

    private static Instant before(Instant now, @Nullable Long age) {
        return now.minusMillis(age == null ? 0 : Math.clamp(age, 0, OLDEST.toMillis()));
    }

    /// All changes, made one after the other, as one.
    ///
    /// @throws Refused 422 for a change beyond the last line
    static Splice splice(@Nullable List<LineEdit> edits, List<String> lines) {
        if (edits != null && edits.size() == 1) {
            return edits.getFirst().splice(lines);
        }
        var after = lines;
        for (var edit : edits == null ? List.<LineEdit>of() : edits) {
            after = edit.applyTo(after);
        }
        return Splice.between(lines, Splice.lines(String.join("", after)));
    }

    private Splice splice(List<String> lines) {
        requireWithin(lines);
        return Splice.of(lines, at, remove, String.join("", inserted()));
    }

    /// The lines after it as the next change counts them: what was sent as a line is one, also
    /// without an end.
    private List<String> applyTo(List<String> lines) {
        requireWithin(lines);
        var after = new ArrayList<>(lines.subList(0, at));
        after.addAll(inserted());
        after.addAll(lines.subList(at + remove, lines.size()));
        return after;
    }

    private List<String> inserted() {
        return insert == null ? List.of() : insert;
    }

    private void requireWithin(List<String> lines) {
        if (at < 0 || remove < 0 || at + (long) remove > lines.size()) {
            throw Refused.impossible("edits", "reach beyond the note's %d lines", lines.size());
        }
    }
}
