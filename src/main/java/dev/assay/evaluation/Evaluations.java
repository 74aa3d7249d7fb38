package dev.assay.evaluation;

import dev.assay.access.Viewer;
import dev.assay.candidate.Candidacy;
import dev.assay.interview.Interview;
import dev.assay.interview.Sight;
import dev.assay.role.Membership;
import dev.assay.role.Need;
import dev.assay.role.Role;
import dev.assay.scoring.Asking;
import dev.assay.scoring.Criterion;
import dev.assay.scoring.Panel;
import dev.assay.scoring.Parameters;
import dev.assay.scoring.Scores;
import dev.assay.scoring.Subject;
import dev.assay.scoring.Vote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The evaluations of roles, each computed once a revision.
///
/// A role's revision rises with every change that can move a number, so an evaluation that is
/// kept under its revision cannot be
/// stale, and several copies of the program agree. Seven statements on a miss, one on a hit,
/// whatever the number of candidates.
@ApplicationScoped
public class Evaluations {

    private static final int KEPT = 100;

    private final Clock clock;
    private final Map<UUID, Whole> kept = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Whole> eldest) {
            return size() > KEPT;
        }
    };

    Evaluations(Clock clock) {
        this.clock = clock;
    }

    /// A role's evaluation as a viewer may see it. Remembers that colleagues' ratings were opened
    /// where they were.
    ///
    /// @throws dev.assay.web.Refused 404 where the role is not the viewer's to know of
    public Seen of(UUID role, Viewer viewer) {
        return of(Membership.of(role, viewer), Set.of());
    }

    /// The same with eyes closed to the candidacies `shut`: of these only that something was
    /// asked and rated remains, and they do not count as seen.
    public Seen of(Membership membership, Set<UUID> shut) {
        var whole = whole(membership.role());
        var sight = Sight.of(membership).without(shut);
        sight.remember(null, clock.instant());
        return new Seen(Projection.of(whole.evaluation(), sight), membership, sight);
    }

    /// The evaluation with eyes closed: that something was asked and rated, nothing of what, of any
    /// candidacy. Nobody's ratings count as seen by it.
    public Evaluation unseen(Membership membership) {
        var whole = whole(membership.role()).evaluation();
        var everybody =
                whole.candidacies().stream().map(Evaluation.Candidacy::id).collect(Collectors.toSet());
        return Projection.of(whole, Sight.of(membership).without(everybody));
    }

    /// An evaluation with the door it was seen through.
    public record Seen(Evaluation evaluation, Membership membership, Sight sight) {}

    private record Whole(long revision, Evaluation evaluation) {}

    private Whole whole(Role role) {
        // the revision was read before the data, so a change in between is computed again, never missed
        long revision = role.revision;
        synchronized (kept) {
            var earlier = kept.get(role.id);
            if (earlier != null && earlier.revision() == revision) {
                return earlier;
            }
        }
        var computed = new Whole(revision, compute(role, revision, clock.instant()));
        synchronized (kept) {
            kept.put(role.id, computed);
        }
        return computed;
    }

    private static Evaluation compute(Role role, long revision, Instant now) {
        var needs = Need.listOf(role.id);
        var candidacies = Candidacy.listOf(role.id);
        var interviews = Interview.listOfRole(role.id);
        var evidence = EvidenceCount.listOf(role.id);
        var ratings = SubmittedRatings.of(role.id);
        var scores = Scores.of(panel(needs, candidacies, interviews, ratings.votes(), evidence));
        return new Assembly(role, revision, now, needs, candidacies, interviews, evidence, ratings).of(scores);
    }

    private static Panel panel(
            List<Need> needs,
            List<Candidacy> candidacies,
            List<Interview> interviews,
            List<Vote> votes,
            List<EvidenceCount> evidence) {
        var drafts = new HashMap<UUID, Integer>();
        for (var interview : interviews) {
            if (interview.state() == Interview.State.LIVE) {
                drafts.merge(interview.candidacy.id, 1, Integer::sum);
            }
        }
        var criteria = needs.stream()
                .map(need -> new Criterion(need.id, need.weight(), need.threshold()))
                .toList();
        var subjects = candidacies.stream()
                .map(candidacy -> new Subject(candidacy.id, drafts.getOrDefault(candidacy.id, 0)))
                .toList();
        var askings = evidence.stream()
                .map(count -> new Asking(count.candidacy(), count.interviewer(), count.need()))
                .toList();
        return new Panel(criteria, subjects, votes, askings, Parameters.DEFAULTS);
    }
}
