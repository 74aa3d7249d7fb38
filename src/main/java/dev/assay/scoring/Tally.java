package dev.assay.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The votes on one subject and one criterion, one value a rater.
///
/// Somebody who met the subject in two interviews is still one voice: the votes of one rater are averaged
/// before anything else. The value is independent if any of the votes is: that one was given unseen.
final class Tally {

    private static final Comparator<Cell.Value> BY_VALUE_THEN_RATER =
            Comparator.comparingDouble(Cell.Value::value).thenComparing(Cell.Value::rater);

    private final Map<UUID, Voice> voices = new HashMap<>();

    void add(Vote vote) {
        voices.merge(vote.rater(), new Voice(vote.value(), 1, vote.independent()), Voice::and);
    }

    /// One value a rater, ascending by value, then by rater: the order of the votes leaves no trace, not
    /// even in the last bit of a sum.
    List<Cell.Value> values() {
        return voices.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(BY_VALUE_THEN_RATER)
                .toList();
    }

    private record Voice(long sum, int votes, boolean independent) {

        Voice and(Voice other) {
            return new Voice(sum + other.sum, votes + other.votes, independent || other.independent);
        }

        Cell.Value of(UUID rater) {
            return new Cell.Value(rater, (double) sum / votes, independent);
        }
    }
}
