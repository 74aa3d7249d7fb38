package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How firm an order is when weights and ratings are not quite certain: SMAA-2.
///
/// @param draws how often was drawn, 1 or more
/// @param weightsOnly weights drawn around those of the role, ratings as they are
/// @param anyWeights weights drawn from all there are, ratings as they are: what holds when
///     nothing is known of weights
/// @param weightsAndRatings weights drawn around those of the role, ratings and severity drawn
///     too
public record Stability(int draws, Row weightsOnly, Row anyWeights, Row weightsAndRatings) {

    /// One way of drawing.
    ///
    /// @param subjects in the order asked for
    public record Row(List<Acceptability> subjects) {

        public Row {
            subjects = List.copyOf(subjects);
        }
    }

    /// What a subject got.
    ///
    /// @param ranks share of draws at each rank, the first rank first; their sum is 1. Ties are
    ///     split
    /// @param wins share of draws above each subject, in the order asked for; 0.5 against
    ///     itself
    /// @param centralWeights the mean weights of the draws that put it first, one a criterion,
    ///     sum 1; null where none did
    public record Acceptability(
            UUID subject,
            List<Double> ranks,
            List<Double> wins,
            @Nullable List<Double> centralWeights) {

        public Acceptability {
            ranks = List.copyOf(ranks);
            wins = List.copyOf(wins);
            centralWeights = centralWeights == null ? null : List.copyOf(centralWeights);
        }

        /// Share of draws in which it came first.
        public double first() {
            return ranks.getFirst();
        }
    }

    /// Draws the orders of some subjects of a panel.
    ///
    /// @param subjects those with a score are ranked, in this order; the others are left out
    /// @param seed of the draws, see [Seed]
    /// @return null where nothing has weight or nobody has a score
    /// @throws IllegalArgumentException if a subject is not in the panel
    public static @Nullable Stability of(Panel panel, List<UUID> subjects, long seed) {
        return StabilityDraws.of(panel, subjects, seed);
    }
}
