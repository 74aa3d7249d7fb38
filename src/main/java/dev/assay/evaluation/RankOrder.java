package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.scoring.Readiness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who stands where. Nobody is ranked before two candidates are ready: an order of the half known
/// is a guess that looks like knowledge.
public final class RankOrder {

    /// How many ready candidates make an order.
    public static final int FEWEST = 2;

    private static final double TIE = 1e-9;

    private RankOrder() {}

    /// Whether a candidate can have a place: a score that may be seen, and no failed must-have.
    public static boolean ranked(Candidacy candidacy) {
        var readiness = candidacy.readiness();
        return candidacy.score() != null && readiness != null && readiness.status() != Readiness.Status.BLOCKED;
    }

    static boolean ready(Candidacy candidacy) {
        var readiness = candidacy.readiness();
        return candidacy.score() != null && readiness != null && readiness.status() == Readiness.Status.READY;
    }

    /// What is ranked by: the adjusted score in points, unrounded; 0 where there is none.
    public static double score(Candidacy candidacy) {
        var score = candidacy.score();
        return score == null ? 0 : score.adjusted();
    }

    /// The score as rated, in `[1, 5]`, unrounded; 0 where there is none.
    public static double asRated(Candidacy candidacy) {
        var score = candidacy.score();
        return score == null ? 0 : score.asRated();
    }

    /// Those who are ready by falling score, by name where scores are equal; empty where fewer
    /// than two are.
    public static List<Candidacy> order(Evaluation evaluation) {
        return order(evaluation, RankOrder::score);
    }

    /// The same by another number, the highest first.
    public static List<Candidacy> order(Evaluation evaluation, ToDoubleFunction<Candidacy> by) {
        var ready = evaluation.candidacies().stream().filter(RankOrder::ready).toList();
        return ready.size() < FEWEST
                ? List.of()
                : ready.stream()
                        .sorted(Comparator.comparingDouble(by).reversed())
                        .toList();
    }

    /// The place of each by candidacy, 1-based. Numbers less than 1e-9 apart share a place, and
    /// the next place is counted on, as in 1, 2, 2, 4.
    ///
    /// @param order the highest first
    /// @param by the number that it is ordered by
    public static Map<UUID, Integer> places(List<Candidacy> order, ToDoubleFunction<Candidacy> by) {
        var places = new HashMap<UUID, Integer>();
        for (var at = 0; at < order.size(); at++) {
            boolean tie =
                    at > 0 && Math.abs(by.applyAsDouble(order.get(at - 1)) - by.applyAsDouble(order.get(at))) < TIE;
            var before = tie ? places.get(order.get(at - 1).id()) : null;
            places.put(order.get(at).id(), before == null ? at + 1 : before);
        }
        return places;
    }

    /// Whether the same people come in another order. Those who are in one of the lists alone are
    /// left out.
    public static boolean differ(List<Candidacy> one, List<Candidacy> other) {
        return !ids(one, other).equals(ids(other, one));
    }

    /// How many of those in both lists stand in another place; others are not counted as places.
    public static int moved(List<Candidacy> one, List<Candidacy> other) {
        var before = ids(one, other);
        var now = ids(other, one);
        return (int) IntStream.range(0, before.size())
                .filter(at -> !before.get(at).equals(now.get(at)))
                .count();
    }

    private static List<UUID> ids(List<Candidacy> order, List<Candidacy> known) {
        var ids = known.stream().map(Candidacy::id).collect(Collectors.toSet());
        return order.stream().map(Candidacy::id).filter(ids::contains).toList();
    }

    /// An order cut into bands: nobody in a band is clearly below the first of that band, as
    /// [Chances#tooClose] says. The bands, and who is in them, keep the order.
    ///
    /// @param order the highest first; no band where it is empty
    /// @param chances of the same candidacies
    public static List<List<Candidacy>> bands(List<Candidacy> order, Chances chances) {
        var bands = new ArrayList<List<Candidacy>>();
        for (var candidacy : order) {
            boolean close = !bands.isEmpty()
                    && chances.tooClose(bands.getLast().getFirst().id(), candidacy.id());
            if (!close) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(candidacy);
        }
        return bands;
    }
}
