package dev.assay.system;

import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Rating;
import dev.assay.role.Need;
import dev.assay.role.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Interviews that the owner of a demo has before them: with those of whom most is not known yet,
/// in the round that asks about it.
final class DemoPlans {

    private static final List<Duration> AHEAD = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(2));
    private static final String USUAL_ROUND = "Technical";

    private final User owner;
    private final Instant now;

    DemoPlans(User owner, Instant now) {
        this.owner = owner;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    /// A candidacy with the needs that nobody rated, in the role's order.
    private record Open(Candidacy candidacy, List<Need> needs) {

        static Open of(Candidacy candidacy) {
            Set<UUID> rated = new HashSet<>();
            Rating.<Rating>list("interview.candidacy = ?1 and rated is not null", candidacy)
                    .forEach(rating -> rated.add(rating.need.id));
            var needs = Need.listOf(candidacy.role.id).stream()
                    .filter(need -> !rated.contains(need.id))
                    .toList();
            return new Open(candidacy, needs);
        }

        double weight() {
            return needs.stream().mapToDouble(Need::weight).sum();
        }

        /// The round of a question about the heaviest of them.
        String round() {
            var need =
                    needs.stream().max(Comparator.comparingDouble(Need::weight)).orElseThrow();
            return Question.listOf(candidacy.role.id).stream()
                    .filter(question -> question.need != null && question.need.id.equals(need.id))
                    .map(question -> question.round)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(USUAL_ROUND);
        }
    }

    void plan() {
        var open = Candidacy.<Candidacy>list("order by id").stream()
                .map(Open::of)
                .filter(each -> !each.needs().isEmpty())
                .sorted(Comparator.comparingDouble(Open::weight).reversed())
                .limit(AHEAD.size())
                .toList();
        for (int i = 0; i < open.size(); i++) {
            var plan = new Interview.Plan(open.get(i).round(), now.plus(AHEAD.get(i)), null);
            InterviewDoor.plan(open.get(i).candidacy().id, owner.id, plan, owner.viewer(), now);
        }
    }
}
