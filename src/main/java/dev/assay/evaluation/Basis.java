package dev.assay.evaluation;

import dev.assay.candidate.Candidacy;
import dev.assay.interview.Interview;
import dev.assay.role.Need;
import dev.assay.role.Role;
import dev.assay.role.Rules;
import dev.assay.scoring.Asking;
import dev.assay.scoring.Criterion;
import dev.assay.scoring.Panel;
import dev.assay.scoring.Parameters;
import dev.assay.scoring.Subject;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that an evaluation of a role is made from, at one moment. Six statements, whatever the
/// number of candidates.
///
/// @param role as it is now, also for a past moment
/// @param rules needs with their weights, and what the role is scored by
/// @param candidacies by name; the withdrawn too
/// @param interviews all that there were, submitted or not
/// @param ratings submitted, on retired needs too
/// @param evidence one a candidacy, interviewer and need; on retired needs too
/// @param drafts how many interviews are begun and not submitted, by candidacy; a candidacy
///     without one is not in it
/// @param former the rules in force at the first submission; null where nobody had submitted
public record Basis(
        Role role,
        Rules.Content rules,
        List<Candidacy> candidacies,
        List<Interview> interviews,
        SubmittedRatings ratings,
        List<EvidenceCount> evidence,
        Map<UUID, Integer> drafts,
        Rules.@Nullable Content former) {

    /// A moment that all that was stored lies before.
    private static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

    /// The moment a lens looks at.
    static Instant moment(Lens lens) {
        var asOf = lens.asOf();
        return asOf == null ? NOW : asOf;
    }

    /// A role as it is.
    static Basis now(Role role) {
        var interviews = Interview.listOfRole(role.id);
        var drafts = new HashMap<UUID, Integer>();
        for (var interview : interviews) {
            if (interview.state() == Interview.State.LIVE) {
                drafts.merge(interview.candidacy.id, 1, Integer::sum);
            }
        }
        return new Basis(
                role,
                Rules.Content.of(role, Need.listOf(role.id)),
                Candidacy.listOf(role.id),
                interviews,
                SubmittedRatings.of(role.id, NOW),
                EvidenceCount.listOf(role.id, NOW),
                drafts,
                former(role, NOW));
    }

    /// A role as it was: its rules, its candidates, and what was submitted by then.
    static Basis at(Role role, Instant moment) {
        var rules = Rules.at(role.id, moment)
                .map(Rules::content)
                .orElseGet(() -> Rules.Content.of(role, Need.listOf(role.id)));
        return new Basis(
                role,
                rules,
                Candidacy.listOf(role.id).stream()
                        .filter(candidacy -> !candidacy.createdAt.isAfter(moment))
                        .toList(),
                Interview.listOfRole(role.id).stream()
                        .filter(interview -> !interview.createdAt.isAfter(moment))
                        .toList(),
                SubmittedRatings.of(role.id, moment),
                EvidenceCount.listOf(role.id, moment),
                draftsAt(role.id, moment),
                former(role, moment));
    }

    /// The same of some of its candidacies, as if there were no others: what was rated of those,
    /// [#panel] leaves out.
    Basis among(Set<UUID> some) {
        return new Basis(
                role,
                rules,
                candidacies.stream().filter(one -> some.contains(one.id)).toList(),
                interviews.stream()
                        .filter(one -> some.contains(one.candidacy.id))
                        .toList(),
                ratings,
                evidence,
                drafts,
                former);
    }

    /// The same by other rules.
    Basis by(Rules.Content other) {
        return new Basis(role, other, candidacies, interviews, ratings, evidence, drafts, former);
    }

    /// The same with some other weights, by code in capitals.
    Basis weighing(Map<String, Double> weights) {
        var needs = rules.needs().stream()
                .map(need -> need.weighing(weights.getOrDefault(need.code().toUpperCase(Locale.ROOT), need.weight())))
                .toList();
        return by(new Rules.Content(needs, rules.mode(), rules.minimumRaters()));
    }

    Panel panel() {
        var criteria = rules.needs().stream()
                .map(need -> new Criterion(need.id(), need.weight(), need.threshold()))
                .toList();
        var known = rules.needs().stream().map(Rules.OfNeed::id).collect(Collectors.toSet());
        var subjects = candidacies.stream()
                .map(candidacy -> new Subject(candidacy.id, drafts.getOrDefault(candidacy.id, 0)))
                .toList();
        var present = candidacies.stream().map(candidacy -> candidacy.id).collect(Collectors.toSet());
        var counted = ratings.votes().stream()
                .filter(vote -> known.contains(vote.criterion()) && present.contains(vote.subject()))
                .toList();
        var askings = evidence.stream()
                .filter(count -> known.contains(count.need()) && present.contains(count.candidacy()))
                .map(count -> new Asking(count.candidacy(), count.interviewer(), count.need()))
                .toList();
        var parameters = Parameters.DEFAULTS.in(rules.mode()).withMinimumRaters(rules.minimumRaters());
        return new Panel(criteria, subjects, counted, askings, parameters);
    }

    private static Rules.@Nullable Content former(Role role, Instant moment) {
        var since = role.ratedSince();
        var edition = role.ratedRules();
        return since == null || edition == null || since.isAfter(moment)
                ? null
                : Rules.findEdition(role.id, edition).map(Rules::content).orElse(null);
    }

    private static Map<UUID, Integer> draftsAt(UUID role, Instant moment) {
        return Panache.getEntityManager()
                .createQuery(
                        "select i.candidacy.id, count(i) from Interview i where i.candidacy.role.id = :role"
                                + " and i.begunAt <= :moment and not exists (select 1 from Submission s"
                                + " where s.interview = i and s.submittedAt <= :moment"
                                + " and (s.reopenedAt is null or s.reopenedAt > :moment)) group by i.candidacy.id",
                        Object[].class)
                .setParameter("role", role)
                .setParameter("moment", moment)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Math.toIntExact((long) row[1])));
    }
}
