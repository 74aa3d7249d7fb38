package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts the places of subjects over many draws.
final class Ranks {

    private final double[][] ranks;
    private final double[][] wins;
    private final double[][] weightsWhenFirst;
    private final int[] order;
    private int draws;

    Ranks(int subjects, int criteria) {
        ranks = new double[subjects][subjects];
        wins = new double[subjects][subjects];
        weightsWhenFirst = new double[subjects][criteria];
        order = new int[subjects];
    }

    /// @param scores one a subject
    /// @param weights one a criterion
    void count(double[] scores, double[] weights) {
        draws++;
        sort(scores);
        for (var from = 0; from < order.length; ) {
            var to = from + 1;
            while (to < order.length && tie(scores[order[from]], scores[order[to]])) {
                to++;
            }
            place(from, to);
            if (from == 0) {
                first(to, weights);
            }
            from = to;
        }
    }

    Stability.Row row(List<UUID> subjects) {
        var row = new ArrayList<Stability.Acceptability>();
        for (var i = 0; i < ranks.length; i++) {
            row.add(new Stability.Acceptability(subjects.get(i), shares(ranks[i]), wins(i), centralWeights(i)));
        }
        return new Stability.Row(row);
    }

    /// Subjects by falling score; nearly sorted from the draw before.
    private void sort(double[] scores) {
        if (draws == 1) {
            for (var i = 0; i < order.length; i++) {
                order[i] = i;
            }
        }
        for (var n = 1; n < order.length; n++) {
            var subject = order[n];
            var at = n;
            for (; at > 0 && scores[order[at - 1]] < scores[subject]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = subject;
        }
    }

    private static boolean tie(double a, double b) {
        return Math.abs(a - b) < Threshold.TOLERANCE;
    }

    /// Those from one place to before another are equal and share these places.
    private void place(int from, int to) {
        for (var n = from; n < to; n++) {
            for (var rank = from; rank < to; rank++) {
                ranks[order[n]][rank] += 1.0 / (to - from);
                wins[order[n]][order[rank]] += .5;
            }
            for (var below = to; below < order.length; below++) {
                wins[order[n]][order[below]]++;
            }
        }
    }

    private void first(int to, double[] weights) {
        for (var n = 0; n < to; n++) {
            for (var k = 0; k < weights.length; k++) {
                weightsWhenFirst[order[n]][k] += weights[k] / to;
            }
        }
    }

    private List<Double> wins(int subject) {
        return shares(wins[subject]);
    }

    private List<Double> shares(double[] counts) {
        return Arrays.stream(counts).mapToObj(count -> count / draws).toList();
    }

    private @Nullable List<Double> centralWeights(int subject) {
        var first = ranks[subject][0];
        return first == 0
                ? null
                : Arrays.stream(weightsWhenFirst[subject])
                        .mapToObj(sum -> sum / first)
                        .toList();
    }
}
