package dev.assay.scoring;

import java.util.List;

/// The weights of a panel's criteria, scaled together so that their sum is finite whatever they
/// are. Only the share of the sum matters; a power of two as the scale costs no bit, so whole
/// weights give exact sums.
final class Weights {

    private final double[] scaled;
    private final double total;

    Weights(List<Criterion> criteria) {
        var heaviest = criteria.stream().mapToDouble(Criterion::weight).max().orElse(0);
        var exponent = Math.getExponent(heaviest);
        scaled = criteria.stream()
                .mapToDouble(criterion -> Math.scalb(criterion.weight(), -exponent))
                .toArray();
        var sum = 0.0;
        for (var weight : scaled) {
            sum += weight;
        }
        total = sum;
    }

    /// The weight of the criterion at a position, below 2.
    double of(int criterion) {
        return scaled[criterion];
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
