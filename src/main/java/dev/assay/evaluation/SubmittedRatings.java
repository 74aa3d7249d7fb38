package dev.assay.evaluation;

import dev.assay.role.Role;
import dev.assay.scoring.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The submitted ratings of a role on needs in force: the first edition of every interview, which
/// formulas use, and what became of it in later ones, which they do not. See ADR 5.
final class SubmittedRatings {

    private static final String RATINGS =
            "select k.id, n.id, i.interviewer.id, i.id, r.edition, r.rated, i.independent from Rating r"
                    + " join r.interview i join i.candidacy k join r.need n where k.role.id = :role"
                    + " and r.edition <= i.submissions and n.retiredAt is null"
                    + " and (r.edition > 1 or r.rated is not null) order by r.edition";

    private record Place(UUID candidacy, UUID need) {}

    /// One interviewer's ratings of a place, by interview.
    private static final class Voice {

        private final Map<UUID, @Nullable Integer> first = new HashMap<>();
        private final Map<UUID, @Nullable Integer> last = new HashMap<>();

        void add(UUID interview, int edition, @Nullable Integer value) {
            if (edition == 1) {
                first.put(interview, value);
            }
            last.put(interview, value);
        }

        boolean revised() {
            return !Objects.equals(mean(first), mean(last));
        }

        private static @Nullable Double mean(Map<UUID, @Nullable Integer> values) {
            var mean = values.values().stream()
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .average();
            return mean.isPresent() ? mean.getAsDouble() : null;
        }
    }

    private final List<Vote> votes = new ArrayList<>();
    private final Map<Place, Map<UUID, Voice>> voices = new HashMap<>();

    private SubmittedRatings() {}

    /// One statement.
    static SubmittedRatings of(UUID role) {
        var ratings = new SubmittedRatings();
        Role.getEntityManager()
                .createQuery(RATINGS, Object[].class)
                .setParameter("role", role)
                .getResultList()
                .forEach(ratings::add);
        return ratings;
    }

    private void add(Object[] row) {
        var place = new Place((UUID) row[0], (UUID) row[1]);
        var interviewer = (UUID) row[2];
        int edition = (int) row[4];
        var value = (Integer) row[5];
        if (edition == 1) {
            votes.add(new Vote(place.candidacy(), interviewer, place.need(), (int) row[5], (boolean) row[6]));
        }
        voices.computeIfAbsent(place, _ -> new LinkedHashMap<>())
                .computeIfAbsent(interviewer, _ -> new Voice())
                .add((UUID) row[3], edition, value);
    }

    /// What formulas use.
    List<Vote> votes() {
        return votes;
    }

    /// Whose value on a need is another by now.
    ///
    /// @param names of interviewers
    List<Evaluation.Later> later(UUID candidacy, UUID need, Map<UUID, String> names) {
        return voices.getOrDefault(new Place(candidacy, need), Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().revised())
                .map(entry -> new Evaluation.Later(
                        entry.getKey(), names.getOrDefault(entry.getKey(), ""), Voice.mean(entry.getValue().last)))
                .toList();
    }
}
