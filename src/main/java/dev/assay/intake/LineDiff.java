package dev.assay.intake;

import dev.assay.language.Phrase;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Shorthand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where two texts differ, line by line: the shortest list of changes, found as Myers describes
/// (An O(ND) Difference Algorithm and Its Variations, 1986).
///
/// Texts that differ in more than 400 lines have one change from the first difference to the
/// last.
final class LineDiff {

    private static final int MOST_CHANGED = 400;

    private final List<String> before;
    private final List<String> after;
    private final boolean[] removed;
    private final boolean[] added;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        removed = new boolean[before.size()];
        added = new boolean[after.size()];
    }

    /// One change: from line `at` of the text before, counted from 0, lines give way to others.
    record Hunk(int at, List<String> removed, List<String> added) {

        int end() {
            return at + removed.size();
        }
    }

    /// The lines of a text with their ends.
    static List<String> lines(String text) {
        return new Shorthand(List.of()).read(text).stream().map(Line::whole).toList();
    }

    static List<String> removed(List<String> before, List<String> after) {
        return hunks(before, after).stream()
                .flatMap(it -> it.removed().stream())
                .toList();
    }

    /// The changes in order; none where the texts are the same.
    static List<Hunk> hunks(List<String> before, List<String> after) {
        var diff = new LineDiff(before, after);
        diff.mark();
        return diff.hunks();
    }

    private void mark() {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = before.size();
        int other = after.size();
        while (end > same && other > same && before.get(end - 1).equals(after.get(other - 1))) {
            end--;
            other--;
        }
        var trace = trace(before.subList(same, end), after.subList(same, other));
        if (trace == null) {
            Arrays.fill(removed, same, end, true);
            Arrays.fill(added, same, other, true);
        } else {
            follow(trace, same, end - same, other - same);
        }
    }

    /// By number of changes, how far each diagonal was reached before the last of them; null
    /// where there are too many.
    private static @Nullable List<int[]> trace(List<String> a, List<String> b) {
        int most = Math.min(a.size() + b.size(), MOST_CHANGED);
        int[] reached = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int changes = 0; changes <= most; changes++) {
            trace.add(reached.clone());
            for (int k = -changes; k <= changes; k += 2) {
                int x = start(reached, most + 1, k, changes);
                while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
                    x++;
                }
                reached[most + 1 + k] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    return trace;
                }
            }
        }
        return null;
    }

    private static int start(int[] reached, int zero, int k, int changes) {
        return down(reached, zero, k, changes) ? reached[zero + k + 1] : reached[zero + k - 1] + 1;
    }

    private static boolean down(int[] reached, int zero, int k, int changes) {
        return k == -changes || (k != changes && reached[zero + k - 1] < reached[zero + k + 1]);
    }

    private void follow(List<int[]> trace, int offset, int x, int y) {
        int zero = (trace.getFirst().length - 1) / 2;
        int at = x;
        int to = y;
        for (int changes = trace.size() - 1; changes > 0; changes--) {
            int[] reached = trace.get(changes);
            int k = at - to;
            boolean down = down(reached, zero, k, changes);
            int from = down ? k + 1 : k - 1;
            at = reached[zero + from];
            to = at - from;
            if (down) {
                added[offset + to] = true;
            } else {
                removed[offset + at] = true;
            }
        }
    }

    private List<Hunk> hunks() {
        var hunks = new ArrayList<Hunk>();
        int i = 0;
        int j = 0;
        while (i < removed.length || j < added.length) {
            int first = i;
            int other = j;
            while (i < removed.length && removed[i]) {
                i++;
            }
            while (j < added.length && added[j]) {
                j++;
            }
            if (i > first || j > other) {
                hunks.add(new Hunk(first, before.subList(first, i), after.subList(other, j)));
            } else {
                i++;
                j++;
            }
        }
        return hunks;
    }

    /// At most `most` lines, without their ends, for people to read.
    static List<Phrase> shown(Stream<String> lines, int most) {
        var all = lines.map(String::stripTrailing).map(Phrase::verbatim).toList();
        if (all.size() <= most) {
            return all;
        }
        var shown = new ArrayList<>(all.subList(0, most));
        shown.add(Phrase.of("… and %d more", all.size() - most));
        return shown;
    }
}
