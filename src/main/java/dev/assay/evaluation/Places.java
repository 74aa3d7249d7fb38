package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.web.Format;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What to say of the place of each who is ready: `1 of 3, too close to call; 2 with equal
/// weights`.
final class Places {

    private Places() {}

    /// By candidacy; empty where fewer than two are ready.
    static Map<UUID, String> of(Evaluations.Seen seen) {
        var order = Standings.order(seen.evaluation());
        var places = Standings.places(order, Standings::score);
        var equal = equalPlaces(seen);
        var words = new HashMap<UUID, String>();
        for (var band : Standings.bands(order, new Chances(seen.whole().scores()))) {
            for (var candidacy : band) {
                words.put(candidacy.id(), words(candidacy, band, places, equal));
            }
        }
        return words;
    }

    private static Map<UUID, Integer> equalPlaces(Evaluations.Seen seen) {
        return Standings.places(OrderNotes.byEqualWeights(seen), Standings::score);
    }

    private static String words(
            Candidacy candidacy, List<Candidacy> band, Map<UUID, Integer> places, Map<UUID, Integer> equal) {
        var place = places.get(candidacy.id());
        var close = band.size() > 1
                ? "too close to call with "
                        + String.join(
                                " and ",
                                band.stream()
                                        .filter(other -> !other.id().equals(candidacy.id()))
                                        .map(other -> Format.isolated(other.name()))
                                        .toList())
                : place + " of " + places.size();
        var other = equal.get(candidacy.id());
        return other == null || other.equals(place) ? close : close + "; " + other + " with equal weights";
    }
}
