package dev.assay.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The body of `GET /roles/{id}/comparison`: the evaluation of two to eight candidacies, and who
/// probably outranks whom.
///
/// @param outranks for each pair with scores, in the order asked for
/// @param tipping the smallest change of one weight that puts the second of them above the first;
///     null where there is none
public record ComparisonReport(
        @JsonUnwrapped Evaluation evaluation,
        List<Outranks> outranks,
        @Nullable Tip tipping) {

    /// How probable it is that one deserves a higher score than the other.
    ///
    /// @param probability in `(0, 1)`
    /// @param tooClose whether neither is above .80
    record Outranks(UUID candidacy, UUID other, double probability, boolean tooClose) {}

    /// What would have to change.
    ///
    /// @param need code
    /// @param weight as it is
    /// @param equalAt the weight at which the first two are equal
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
