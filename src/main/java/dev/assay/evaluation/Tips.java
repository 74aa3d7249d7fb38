package dev.assay.evaluation;

import dev.assay.scoring.Standing;
import dev.assay.scoring.Tipping;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What would have to change for the second candidate to come before the first. Source of the
/// rule: [Tipping].
public final class Tips {

    private Tips() {}

    /// The smallest change of one weight between the two highest of these candidacies. Null where
    /// fewer than two can be ranked, their scores are equal, or no change of one weight does it.
    ///
    /// @param visible candidacies that the viewer may see
    public static ComparisonReport.@Nullable Tip between(Evaluations.Seen seen, List<Evaluation.Candidacy> visible) {
        var order = visible.stream()
                .filter(RankOrder::ranked)
                .sorted(Comparator.comparingDouble(RankOrder::score).reversed())
                .limit(2)
                .toList();
        if (order.size() < 2) {
            return null;
        }
        var first = order.getFirst().id();
        var second = order.getLast().id();
        var tipping = Tipping.between(seen.whole().panel().criteria(), standing(seen, first), standing(seen, second));
        if (tipping == null) {
            return null;
        }
        var need = seen.evaluation().need(tipping.criterion()).orElseThrow();
        return new ComparisonReport.Tip(first, second, need.code(), tipping.from(), tipping.to());
    }

    /// All that the scoring knows of a candidacy.
    ///
    /// @throws java.util.NoSuchElementException if it is not of the role, or not open to the
    ///     viewer
    public static Standing standing(Evaluations.Seen seen, UUID candidacy) {
        return seen.whole().scores().standings().stream()
                .filter(standing -> standing.subject().equals(candidacy))
                .findFirst()
                .orElseThrow();
    }
}
