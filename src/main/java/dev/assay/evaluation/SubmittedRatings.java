package dev.assay.evaluation;

import dev.assay.scoring.Vote;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ratings submitted for a role up to a moment, on retired needs too: the first edition of
/// every interview, which formulas use, and what became of it in later ones, which they do not.
/// See ADR 5.
final class SubmittedRatings {

    private static final String RATINGS =
            "select k.id, r.need.id, i.interviewer.id, i.id, r.edition, r.rated, i.independent from Candidacy k"
                    + " join Interview i on i.candidacy = k join Submission s on s.interview = i"
                    + " join Rating r on r.interview = i and r.edition = s.edition"
                    + " where k.role.id = :role and s.submittedAt <= :moment"
                    + " and (r.edition > 1 or r.rated is not null)";

    private record Place(UUID candidacy, UUID need) {}

    private record Row(
            Place place,
            UUID interviewer,
            UUID interview,
            int edition,
            @Nullable Integer value,
            boolean independent) {

        static Row of(Object[] row) {
            var place = new Place((UUID) row[0], (UUID) row[1]);
            return new Row(place, (UUID) row[2], (UUID) row[3], (int) row[4], (Integer) row[5], (boolean) row[6]);
        }

        Vote vote() {
            return new Vote(place.candidacy, interviewer, place.need, Objects.requireNonNull(value), independent);
        }
    }

    /// One interviewer's ratings of a place, by interview.
    private static final class Voice {

        private final Map<UUID, @Nullable Integer> first = new HashMap<>();
        private final Map<UUID, @Nullable Integer> last = new HashMap<>();

        void add(Row row) {
            if (row.edition == 1) {
                first.put(row.interview, row.value);
            }
            last.put(row.interview, row.value);
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

    /// Of places that were rated again; there are few, whatever the size of the role.
    private final Map<Place, Map<UUID, Voice>> again = new HashMap<>();

    private SubmittedRatings() {}

    /// One statement.
    static SubmittedRatings of(UUID role, Instant moment) {
        var rows = Panache.getEntityManager()
                .createQuery(RATINGS, Object[].class)
                .setParameter("role", role)
                .setParameter("moment", moment)
                .getResultList()
                .stream()
                .map(Row::of)
                .toList();
        var later = rows.stream()
                .filter(row -> row.edition > 1)
                .sorted(Comparator.comparingInt(Row::edition))
                .toList();
        var ratings = new SubmittedRatings();
        later.forEach(row -> ratings.again.put(row.place, new LinkedHashMap<>()));
        rows.stream().filter(row -> row.edition == 1).forEach(ratings::add);
        later.forEach(ratings::add);
        return ratings;
    }

    private void add(Row row) {
        if (row.edition == 1) {
            votes.add(row.vote());
        }
        var voices = again.get(row.place);
        if (voices != null) {
            voices.computeIfAbsent(row.interviewer, _ -> new Voice()).add(row);
        }
    }

    /// What formulas use.
    List<Vote> votes() {
        return votes;
    }

    /// Whose value on a need is another by now.
    ///
    /// @param names of interviewers
    List<Evaluation.Later> later(UUID candidacy, UUID need, Map<UUID, String> names) {
        return again.getOrDefault(new Place(candidacy, need), Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().revised())
                .map(entry -> new Evaluation.Later(
                        entry.getKey(), names.getOrDefault(entry.getKey(), ""), Voice.mean(entry.getValue().last)))
                .toList();
    }
}
