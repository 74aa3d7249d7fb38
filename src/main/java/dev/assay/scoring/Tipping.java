package dev.assay.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The smallest change of one weight at which the lower of two subjects draws level with the
/// higher.
///
/// Source: docs/scoring.md, section "How firm the order is".
///
/// @param criterion identity of the criterion whose weight changes; all other weights stay
/// @param from the weight as it is, in the unit of [Criterion#weight()]
/// @param to the weight at which the two adjusted scores are equal, in the same unit, above 0;
///     beyond it the two change places
public record Tipping(UUID criterion, double from, double to) {

    /// The smallest such change for two subjects, in whichever order they are given. Changes are
    /// compared by how many units of weight they take, not by their part of the weight.
    ///
    /// @param criteria those of the panel the standings are of, in its order
    /// @param a a standing of the scores of that panel
    /// @param b another one of the same scores
    /// @return null where one of them has no score, where the adjusted scores are less than 1e-9
    ///     apart, or where no change of a single weight would do
    public static @Nullable Tipping between(List<Criterion> criteria, Standing a, Standing b) {
        if (a.score() == null || b.score() == null) {
            return null;
        }
        var ahead = a.score().adjusted() - b.score().adjusted();
        if (Math.abs(ahead) < Threshold.TOLERANCE) {
            return null;
        }
        return IntStream.range(0, criteria.size())
                .boxed()
                .flatMap(k -> of(criteria, k, a, b))
                .min(Comparator.comparingDouble(Tipping::change).thenComparing(Tipping::criterion))
                .orElse(null);
    }

    private double change() {
        return Math.abs(to - from);
    }

    private static Stream<Tipping> of(List<Criterion> criteria, int k, Standing a, Standing b) {
        var criterion = criteria.get(k);
        var gap = new Gap(criteria, k, a, b);
        return gap.roots().filter(gap::changesSign).map(to -> new Tipping(criterion.id(), criterion.weight(), to));
    }

    /// The difference of two scores as one weight x changes: `(pₐ + x·mₐ)/(dₐ + x·iₐ) − (p_b +
    /// x·m_b)/(d_b + x·i_b)`, with i 1 where the criterion is assessed and 0 where not.
    private record Gap(Side a, Side b) {

        private static final double STEP = 1e-6;

        Gap(List<Criterion> criteria, int k, Standing a, Standing b) {
            this(Side.of(criteria, k, a), Side.of(criteria, k, b));
        }

        /// The weights at which the two scores are equal, none to two. Some may be negative, and
        /// NaN where the scores are never equal.
        Stream<Double> roots() {
            var square = a.mean * b.assessed - b.mean * a.assessed;
            var linear = a.sum * b.assessed + a.mean * b.weight - b.sum * a.assessed - b.mean * a.weight;
            var constant = a.sum * b.weight - b.sum * a.weight;
            if (Math.abs(square) < Threshold.TOLERANCE) {
                return Math.abs(linear) < Threshold.TOLERANCE ? Stream.empty() : Stream.of(-constant / linear);
            }
            var root = Math.sqrt(linear * linear - 4 * square * constant);
            return Stream.of((-linear - root) / (2 * square), (-linear + root) / (2 * square));
        }

        /// Whether the two change places at this weight. Never at 0 or below, since no smaller
        /// weight exists, and never at NaN.
        boolean changesSign(double root) {
            var step = STEP * Math.max(1, root);
            return root > step && at(root - step) * at(root + step) < 0;
        }

        private double at(double weight) {
            return a.at(weight) - b.at(weight);
        }
    }

    /// One subject without the criterion, and the criterion.
    private record Side(double sum, double weight, double mean, double assessed) {

        static Side of(List<Criterion> criteria, int k, Standing standing) {
            var sum = 0.0;
            var weight = 0.0;
            for (var other = 0; other < criteria.size(); other++) {
                var value = standing.cells().get(other).adjusted();
                if (other != k && value != null) {
                    sum += criteria.get(other).weight() * value;
                    weight += criteria.get(other).weight();
                }
            }
            var cell = standing.cells().get(k);
            return new Side(sum, weight, Objects.requireNonNullElse(cell.adjusted(), 0.0), cell.assessed() ? 1 : 0);
        }

        double at(double x) {
            return (sum + x * mean) / (weight + x * assessed);
        }
    }
}
