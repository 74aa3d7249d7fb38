package dev.assay.evaluation;

import dev.assay.access.Viewer;
import dev.assay.interview.Sight;
import dev.assay.role.Membership;
import dev.assay.role.Role;
import dev.assay.role.Rules;
import dev.assay.scoring.Panel;
import dev.assay.scoring.Scores;
import dev.assay.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The evaluations of roles, each computed once a revision.
///
/// A role's revision rises with every change that can move a number, so an evaluation that is
/// kept under its revision cannot be stale, and several copies of the program agree. Eight
/// statements on a miss, one on a hit, whatever the number of candidates. Other weights and other
/// rules are computed from what is kept, without a statement; a past moment is read anew.
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

    /// One computes, the others wait for it: all open pages of a role ask at once when it
    /// changes.
    private final Map<UUID, ReentrantLock> turns = new ConcurrentHashMap<>();

    Evaluations(Clock clock) {
        this.clock = clock;
    }

    /// A role's evaluation as a viewer may see it. Where it shows colleagues' ratings of a
    /// candidate, it is remembered that the viewer saw them.
    ///
    /// @throws Refused 404 where the viewer may not know of the role
    public Seen of(UUID role, Viewer viewer) {
        return of(role, viewer, Lens.PLAIN);
    }

    /// The same through a lens.
    ///
    /// @throws Refused 404 where the viewer may not know of the role; 400 for a weight of no
    ///     need; 422 for a moment that is yet to come
    public Seen of(UUID role, Viewer viewer, Lens lens) {
        return of(Membership.of(role, viewer), Set.of(), lens);
    }

    /// The same with some candidacies hidden that the viewer might see: of these only that
    /// something was asked and rated is told, and they do not count as seen.
    ///
    /// @param shut candidacies to hide; empty for none
    public Seen of(Membership membership, Set<UUID> shut) {
        return of(membership, shut, Lens.PLAIN);
    }

    private Seen of(Membership membership, Set<UUID> shut, Lens lens) {
        var all = whole(membership.role(), lens);
        var sight = Sight.of(membership).without(shut);
        sight.remember(null, clock.instant());
        return Seen.of(all, membership, sight, lens);
    }

    /// The evaluation with every candidacy hidden: that something was asked and rated, not what.
    /// Nobody's ratings count as seen by it.
    public Evaluation unseen(Membership membership) {
        var all = whole(membership.role(), Lens.PLAIN);
        var everybody = all.basis().candidacies().stream().map(one -> one.id).collect(Collectors.toSet());
        return Seen.of(all, membership, Sight.of(membership).without(everybody), Lens.PLAIN)
                .evaluation();
    }

    /// An evaluation and what one viewer was allowed to see of it.
    ///
    /// @param evaluation all candidacies, the hidden ones with no more than
    ///     [Evaluation.Candidacy#hidden()] says
    /// @param membership of the viewer in the role
    /// @param sight what is open to the viewer
    /// @param lens how it was looked at
    /// @param whole computed from the candidacies that are open to the viewer, and from nothing
    ///     of others
    /// @param all computed from all candidacies; not to be shown to the viewer
    public record Seen(Evaluation evaluation, Membership membership, Sight sight, Lens lens, Whole whole, Whole all) {

        private static Seen of(Whole all, Membership membership, Sight sight, Lens lens) {
            var whole = all.among(sight);
            var evaluation = Projection.of(whole.evaluation(), all.evaluation(), sight);
            return new Seen(evaluation, membership, sight, lens, whole, all);
        }

        /// The same ratings by other rules, as the same viewer may see them. No statement.
        public Evaluation by(Rules.Content rules) {
            return Projection.of(whole.by(rules).evaluation(), all.by(rules).evaluation(), sight);
        }
    }

    /// What is computed for a role, before it is decided what a viewer may see. For the reports
    /// of this package alone.
    ///
    /// @param revision of the role when it was computed
    /// @param basis what it was computed from
    /// @param panel the same as the scoring knows it
    /// @param scores the result for the panel
    /// @param evaluation the scores with names, interviews and evidence
    /// @param others the same ratings by other rules; filled when asked for
    /// @param parts the same for the candidacies that are open to one viewer or another, by
    ///     these; filled when asked for
    public record Whole(
            long revision,
            Basis basis,
            Panel panel,
            Scores scores,
            Evaluation evaluation,
            Map<Rules.Content, Whole> others,
            Map<Set<UUID>, Whole> parts) {

        private static final int PARTS_KEPT = 20;

        static Whole of(Basis basis, long revision, Instant asOf) {
            var panel = basis.panel();
            var scores = Scores.of(panel);
            var evaluation = new Assembly(basis, revision, asOf).evaluation(scores);
            return new Whole(
                    revision, basis, panel, scores, evaluation, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        /// The same of the candidacies that are open to a viewer; this where all are.
        Whole among(Sight sight) {
            var open = basis.candidacies().stream()
                    .map(one -> one.id)
                    .filter(sight::opens)
                    .collect(Collectors.toUnmodifiableSet());
            if (open.size() == basis.candidacies().size()) {
                return this;
            }
            if (parts.size() >= PARTS_KEPT) {
                parts.clear();
            }
            return parts.computeIfAbsent(open, _ -> of(basis.among(open), revision, evaluation.asOf()));
        }

        /// The same ratings by other rules, computed once and kept for the next time. No
        /// statement.
        public Whole by(Rules.Content rules) {
            // equal weights and the rules of the first submission: two at most
            return others.computeIfAbsent(rules, other -> of(basis.by(other), revision, evaluation.asOf()));
        }
    }

    private Whole whole(Role role, Lens lens) {
        var asOf = lens.asOf();
        if (asOf == null) {
            return through(lens, whole(role));
        }
        if (asOf.isAfter(clock.instant())) {
            throw Refused.impossible("asOf", "must not be in the future");
        }
        return through(lens, Whole.of(Basis.at(role, asOf), role.revision, asOf));
    }

    private static Whole through(Lens lens, Whole plain) {
        if (lens.weights().isEmpty() && lens.mode() == null && !lens.former()) {
            return plain;
        }
        var basis = plain.basis();
        var former = basis.former();
        if (lens.former() && former != null) {
            basis = basis.by(former);
        }
        requireNeeds(lens.weights(), basis.rules());
        basis = basis.weighing(lens.weights());
        var mode = lens.mode() == null ? basis.rules().mode() : lens.mode();
        basis = basis.by(
                new Rules.Content(basis.rules().needs(), mode, basis.rules().minimumRaters()));
        return Whole.of(basis, plain.revision(), plain.evaluation().asOf());
    }

    private static void requireNeeds(Map<String, Double> weights, Rules.Content rules) {
        var codes = rules.needs().stream()
                .map(need -> need.code().toUpperCase(Locale.ROOT))
                .toList();
        for (var code : weights.keySet()) {
            if (!codes.contains(code)) {
                throw Refused.malformed(
                        "weights", "names no need of this role: %s; it has %s", code, String.join(", ", codes));
            }
        }
    }

    private @Nullable Whole earlier(Role role, long revision) {
        synchronized (kept) {
            var earlier = kept.get(role.id);
            return earlier != null && earlier.revision() >= revision ? earlier : null;
        }
    }

    private Whole whole(Role role) {
        // the revision was read before the data, so a change in between is computed again, never
        // missed
        long revision = role.revision;
        var earlier = earlier(role, revision);
        if (earlier != null) {
            return earlier;
        }
        var turn = turns.computeIfAbsent(role.id, _ -> new ReentrantLock());
        turn.lock();
        try {
            var meanwhile = earlier(role, revision);
            return meanwhile == null ? computed(role, revision) : meanwhile;
        } finally {
            turn.unlock();
        }
    }

    private Whole computed(Role role, long revision) {
        var computed = Whole.of(Basis.now(role), revision, clock.instant());
        synchronized (kept) {
            kept.put(role.id, computed);
        }
        return computed;
    }
}
