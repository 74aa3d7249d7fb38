package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.web.Format;
import dev.assay.web.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What to say of the place of each who is ready: `1 of 3, too close to call; 2 with equal
/// weights`.
final class Places {

    private Places() {}

    /// By candidacy; empty where fewer than two are ready.
    static Map<UUID, Phrase> of(Evaluations.Seen seen) {
        var order = Standings.order(seen.evaluation());
        var places = Standings.places(order, Standings::score);
        var equal = equalPlaces(seen);
        var words = new HashMap<UUID, Phrase>();
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

    private static Phrase words(
            Candidacy candidacy, List<Candidacy> band, Map<UUID, Integer> places, Map<UUID, Integer> equal) {
        var place = Objects.requireNonNull(places.get(candidacy.id()));
        var close = band.size() > 1
                ? Phrase.of(
                        "too close to call with %s",
                        Phrase.both(band.stream()
                                .filter(other -> !other.id().equals(candidacy.id()))
                                .map(other -> Format.isolated(other.name()))
                                .toList()))
                : Phrase.of("%d of %d", place, places.size());
        var other = equal.get(candidacy.id());
        return other == null || other.equals(place) ? close : Phrase.of("%s; %d with equal weights", close, other);
    }
}
