package dev.assay.scoring;

import java.util.List;

/// The weights of a panel's criteria, relative to the heaviest. Only the share of the sum matters, so this
/// changes no result, and keeps the sum finite whatever the weights are.
final class Weights {

    private final double[] relative;
    private final double total;

    Weights(List<Criterion> criteria) {
        var heaviest = criteria.stream().mapToDouble(Criterion::weight).max().orElse(0);
        relative = criteria.stream()
                .mapToDouble(criterion -> heaviest > 0 ? criterion.weight() / heaviest : 0)
                .toArray();
        var sum = 0.0;
        for (var weight : relative) {
            sum += weight;
        }
        total = sum;
    }

    /// The weight of the criterion at a position, in `[0, 1]`.
    double of(int criterion) {
        return relative[criterion];
    }

    /// Whether there is no criterion, or none with a weight.
    boolean none() {
        return total == 0;
    }

    /// What part a sum of weights is of all, in `[0, 1]`; 0 where there is no weight at all.
    double share(double weight) {
        return none() ? 0 : weight / total;
    }
}
