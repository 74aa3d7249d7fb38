package dev.assay.board;

import dev.assay.evaluation.Chances;
import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.RankOrder;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What to say of the place of each who is ready: `1 of 3, too close to call; 2 with equal
/// weights`.
///
/// @param bands by candidacy, with whom it is too close to call; empty where fewer than two are
///     ready
/// @param equal with equal weights
public record Places(Map<UUID, List<Candidacy>> bands, Map<UUID, Integer> places, Map<UUID, Integer> equal) {

    /// Nobody has a place.
    static final Places NONE = new Places(Map.of(), Map.of(), Map.of());

    private static final int MOST_NAMED = 3;

    static Places of(Evaluations.Seen seen) {
        var order = RankOrder.order(seen.evaluation());
        var bands = new HashMap<UUID, List<Candidacy>>();
        for (var band : RankOrder.bands(order, new Chances(seen.whole().scores()))) {
            band.forEach(candidacy -> bands.put(candidacy.id(), band));
        }
        return new Places(bands, RankOrder.places(order, RankOrder::score), equalPlaces(seen));
    }

    private static Map<UUID, Integer> equalPlaces(Evaluations.Seen seen) {
        return RankOrder.places(OrderNotes.byEqualWeights(seen), RankOrder::score);
    }

    /// Null where there is no order.
    @Nullable
    Phrase words(Candidacy candidacy) {
        var band = bands.get(candidacy.id());
        if (band == null) {
            return null;
        }
        var place = Objects.requireNonNull(places.get(candidacy.id()));
        var close = band.size() > 1
                ? Phrase.of("too close to call with %s", others(candidacy, band))
                : Phrase.of("%d of %d", place, places.size());
        var other = equal.get(candidacy.id());
        return other == null || other.equals(place) ? close : Phrase.of("%s; %d with equal weights", close, other);
    }

    private static Phrase others(Candidacy candidacy, List<Candidacy> band) {
        int more = band.size() - 1 - MOST_NAMED;
        var named = band.stream()
                .filter(other -> !other.id().equals(candidacy.id()))
                .limit(more > 1 ? MOST_NAMED : band.size())
                .map(other -> Format.isolated(other.name()))
                .toList();
        return more > 1 ? Phrase.of("%s and %d others", Phrase.both(named), more) : Phrase.both(named);
    }
}
