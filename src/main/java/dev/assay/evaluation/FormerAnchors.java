package dev.assay.evaluation;

import dev.assay.candidate.Candidacy;
import dev.assay.language.Phrase;
import dev.assay.role.Need;
import dev.assay.role.Rules;
import dev.assay.web.Format;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The anchors that somebody rated on, where they were changed since: an old rating keeps the
/// meaning it was given.
///
/// @param since when these anchors came into force
/// @param anchors what 1, 3 and 5 meant then
public record FormerAnchors(Instant since, Need.Anchors anchors) {

    private static final String EDITIONS = "select s.interview.interviewer.id, s.rulesEdition from Submission s"
            + " where s.interview.candidacy.id = :candidacy and s.edition = 1 and s.rulesEdition is not null";

    /// Of those who rated a candidate, on one need, by interviewer; who rated on the anchors of
    /// now is not in it. Two statements.
    ///
    /// @param need identity of the need
    public static Map<UUID, FormerAnchors> of(Candidacy candidacy, UUID need) {
        var editions = Rules.listOf(candidacy.role.id).stream()
                .collect(Collectors.toMap(rules -> rules.edition, rules -> rules));
        var newest = editions.values().stream()
                .max(Comparator.comparingInt(rules -> rules.edition))
                .flatMap(rules -> anchors(rules, need));
        var former = new HashMap<UUID, FormerAnchors>();
        Panache.getEntityManager()
                .createQuery(EDITIONS, Object[].class)
                .setParameter("candidacy", candidacy.id)
                .getResultList()
                .forEach(row -> {
                    var rules = editions.get((Integer) row[1]);
                    var then = rules == null ? Optional.<Need.Anchors>empty() : anchors(rules, need);
                    if (rules != null && then.isPresent() && !then.equals(newest)) {
                        former.put((UUID) row[0], new FormerAnchors(rules.validFrom, then.get()));
                    }
                });
        return former;
    }

    private static Optional<Need.Anchors> anchors(Rules rules, UUID need) {
        return rules.content().needs().stream()
                .filter(one -> one.id().equals(need))
                .findFirst()
                .map(Rules.OfNeed::anchors);
    }

    /// What the nearest anchor said when a value was given.
    Phrase words(double value) {
        var nearest = value < 2 ? 1 : value > 4 ? 5 : 3;
        var text = text(nearest);
        return Phrase.of(
                "Given when a %d read, since %s: %s",
                nearest, Format.day(since), text == null ? Phrase.of("nothing") : text);
    }

    private @Nullable String text(int rating) {
        return switch (rating) {
            case 1 -> anchors.one();
            case 3 -> anchors.three();
            default -> anchors.five();
        };
    }
}
