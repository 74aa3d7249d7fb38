package dev.assay.scoring;

import java.util.stream.IntStream;

/// Who is linked to whom, however indirectly. Everybody begins alone.
final class Links {

    private final int[] parent;

    Links(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    void link(int one, int other) {
        parent[group(one)] = group(other);
    }

    /// One of those somebody is linked to, the same for all of them.
    int group(int one) {
        var at = one;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int groups() {
        return (int) IntStream.range(0, parent.length)
                .filter(one -> group(one) == one)
                .count();
    }
}
