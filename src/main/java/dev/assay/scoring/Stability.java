package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How firm an order is when weights and ratings are not quite certain: SMAA-2.
///
/// Sources: docs/scoring.md, section "How firm the order is"; R. Lahdelma and P. Salminen,
/// SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, 2001.
///
/// @param draws how often weights and ratings were drawn, [Model#draws()]. The standard error of
///     a share is at most `.5 / √draws`
/// @param weightsOnly weights drawn around those of the role, ratings as they are. A weight of
///     average size has the relative error [Model#weightError()]
/// @param anyWeights weights drawn evenly from all there are, ratings as they are: what holds
///     when nothing is known of weights but which are 0
/// @param weightsAndRatings weights drawn around those of the role, ratings and severity drawn
///     too
public record Stability(int draws, Row weightsOnly, Row anyWeights, Row weightsAndRatings) {

    /// What one way of drawing gave.
    ///
    /// @param subjects those asked for that have a score, in the order asked for
    public record Row(List<Acceptability> subjects) {

        /// A row with its own copy of the list.
        public Row {
            subjects = List.copyOf(subjects);
        }
    }

    /// Where one subject came in the draws. Subjects that tie share their ranks in equal parts.
    ///
    /// @param subject identity of the subject
    /// @param ranks share of draws at each rank, in `[0, 1]`: one a subject of the row, the first
    ///     rank first. Their sum is 1
    /// @param wins share of draws in which it stood above each subject of the row, in the row's
    ///     order, in `[0, 1]`. A tie counts half, so against itself it is 0.5
    /// @param centralWeights the mean weights of the draws that put it first, one a criterion of
    ///     the panel, in the panel's order, with the sum 1; 0 for a criterion without weight.
    ///     Null where no draw put it first
    public record Acceptability(
            UUID subject,
            List<Double> ranks,
            List<Double> wins,
            @Nullable List<Double> centralWeights) {

        /// Shares with their own copies of the lists.
        public Acceptability {
            ranks = List.copyOf(ranks);
            wins = List.copyOf(wins);
            centralWeights = centralWeights == null ? null : List.copyOf(centralWeights);
        }

        /// Share of draws in which it came first, in `[0, 1]`; a shared first place counts as its
        /// part.
        public double first() {
            return ranks.getFirst();
        }
    }

    /// The shares of ranks of some subjects of a panel, over [Model#draws()] draws. The same
    /// input and seed give the same shares, in whatever order the subjects are asked for.
    ///
    /// @param panel all of it tells of severity and noise, whoever is asked for
    /// @param subjects identities, each once; whoever has no score is left out
    /// @param seed where the draws start, any number; see [Seed]
    /// @return null where none of them has a score, as where nothing has weight
    /// @throws IllegalArgumentException if a subject is not in the panel; if a vote or an asking
    ///     names a subject or a criterion that is not in it; or if one comes twice in it
    public static @Nullable Stability of(Panel panel, List<UUID> subjects, long seed) {
        return StabilityDraws.of(panel, subjects, seed);
    }
}
