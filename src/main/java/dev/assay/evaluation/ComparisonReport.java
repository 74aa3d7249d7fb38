package dev.assay.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The body of `GET /roles/{id}/comparison`: the evaluation of two to eight candidacies, and who
/// probably outranks whom.
///
/// @param evaluation of these alone, in the order asked for
/// @param outranks two a pair with scores, one each way; in the order asked for
/// @param tipping the smallest change of one weight after which the second of the two highest
///     comes first; null where no change of one weight does it
public record ComparisonReport(
        @JsonUnwrapped Evaluation evaluation,
        List<Outranks> outranks,
        @Nullable Tip tipping) {

    /// How probable it is that one deserves a higher score than the other.
    ///
    /// @param candidacy identity of the one
    /// @param other identity of the other
    /// @param probability in `[0, 1]`
    /// @param tooClose whether neither reaches .80
    record Outranks(UUID candidacy, UUID other, double probability, boolean tooClose) {}

    /// What would have to change for the second to come first.
    ///
    /// @param first identity of the candidacy with the higher score
    /// @param second identity of the one with the lower score
    /// @param need code
    /// @param weight as it is, in the unit of [Evaluation.Need#weight()]
    /// @param equalAt the weight at which the two scores are equal, likewise, above 0
    public record Tip(UUID first, UUID second, String need, double weight, double equalAt) {}

    static ComparisonReport of(Evaluations.Seen seen, Evaluation chosen) {
        var chances = new Chances(seen.whole().scores());
        var visible = chosen.candidacies().stream().filter(one -> !one.hidden()).toList();
        var pairs = visible.stream()
                .flatMap(one -> visible.stream()
                        .filter(other -> !other.id().equals(one.id()))
                        .map(other -> pair(chances, one.id(), other.id())))
                .filter(Objects::nonNull)
                .toList();
        return new ComparisonReport(chosen, pairs, Tips.between(seen, visible));
    }

    private static @Nullable Outranks pair(Chances chances, UUID one, UUID other) {
        var chance = chances.before(one, other);
        return chance == null ? null : new Outranks(one, other, chance, chances.tooClose(one, other));
    }
}
