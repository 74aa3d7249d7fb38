package dev.assay.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A change of a text in whole lines: at line `at` (0-based), `removed` lines give way to
/// `inserted` ones. Lines carry their ends.
///
/// Pure; the arithmetic by which edits of one note, made in two places, come together.
record Splice(int at, List<String> removed, List<String> inserted) {

    Splice {
        if (at < 0) {
            throw new IllegalArgumentException("at must be 0 or more, was " + at);
        }
        removed = List.copyOf(removed);
        inserted = List.copyOf(inserted);
    }

    /// The lines of a text, each with its end: `\n`, `\r\n` or `\r`. Joined, they are the text.
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /// The one splice between two texts: what is left without their common first and last lines.
    static Splice between(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Splice(head, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    }

    /// The change in whole lines where, from line `at` on, `removed` lines give way to a text: it
    /// joins with the line before that has no end, and with the line behind where it has none.
    ///
    /// @param lines each with its end; only the last may have none
    static Splice of(List<String> lines, int at, int removed, String text) {
        int from = Math.max(0, at - 1);
        int to = Math.min(lines.size(), at + removed + 1);
        var around = String.join("", lines.subList(from, at)) + text + String.join("", lines.subList(at + removed, to));
        return new Splice(from, lines.subList(from, to), lines(around)).least(lines);
    }

    /// The same change of a text without the lines that it puts back, as [#between] finds it.
    private Splice least(List<String> lines) {
        var rest = lines.subList(at + removed.size(), lines.size());
        int shorter = Math.min(removed.size(), inserted.size()) + rest.size();
        int head = 0;
        while (head < shorter && line(removed, rest, head).equals(line(inserted, rest, head))) {
            head++;
        }
        int tail = Math.min(rest.size(), shorter - head);
        while (tail < shorter - head
                && line(removed, rest, removed.size() + rest.size() - 1 - tail)
                        .equals(line(inserted, rest, inserted.size() + rest.size() - 1 - tail))) {
            tail++;
        }
        return new Splice(at + head, part(removed, rest, head, tail), part(inserted, rest, head, tail));
    }

    private static String line(List<String> first, List<String> rest, int at) {
        return at < first.size() ? first.get(at) : rest.get(at - first.size());
    }

    private static List<String> part(List<String> first, List<String> rest, int head, int tail) {
        return IntStream.range(head, first.size() + rest.size() - tail)
                .mapToObj(at -> line(first, rest, at))
                .toList();
    }

    boolean empty() {
        return removed.equals(inserted);
    }

    /// The text after this change.
    List<String> applyTo(List<String> text) {
        var result = new ArrayList<>(text.subList(0, at));
        result.addAll(inserted);
        result.addAll(text.subList(at + removed.size(), text.size()));
        return result;
    }

    /// The change that undoes this one.
    Splice inverse() {
        return new Splice(at, inserted, removed);
    }

    /// This change as it must be made where `other` was made first to the same text.
    ///
    /// Changes of different lines both happen. Changes of the same lines keep both versions: the
    /// other's stays and this one's lines follow it. Where one only types on from the words of
    /// the other, the longer ones stay alone: the very same change made twice is made once.
    Splice after(Splice other) {
        if (other.goesOnFrom(this)) {
            return new Splice(at, List.of(), List.of());
        }
        if (goesOnFrom(other)) {
            return new Splice(at, other.inserted, inserted);
        }
        int otherEnd = other.at + other.removed.size();
        if (isBefore(other)) {
            return this;
        }
        if (at >= otherEnd) {
            return new Splice(at + other.inserted.size() - other.removed.size(), removed, inserted);
        }
        return new Splice(other.at + other.inserted.size(), List.of(), added(other));
    }

    /// Whether both change the same lines, so that [#after] keeps two versions.
    boolean meets(Splice other) {
        return !goesOnFrom(other)
                && !other.goesOnFrom(this)
                && !isBefore(other)
                && at < other.at + other.removed.size();
    }

    /// Whether this is the other change with words typed after its own.
    private boolean goesOnFrom(Splice other) {
        return at == other.at
                && removed.equals(other.removed)
                && String.join("", inserted).startsWith(String.join("", other.inserted));
    }

    private boolean isBefore(Splice other) {
        int end = at + removed.size();
        return end < other.at || (end == other.at && !(removed.isEmpty() && other.removed.isEmpty()));
    }

    private List<String> added(Splice other) {
        return inserted.stream()
                .filter(line -> !other.inserted.contains(line) && !other.removed.contains(line))
                .toList();
    }
}
