package dev.assay.interview;

import dev.assay.role.Duty;
import dev.assay.role.Membership;
import dev.assay.web.Checkpoint;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The blind rule, in the one place it lives: whose notes and ratings a viewer may see.
///
/// Managers of the role see everything, observers what is submitted. An interviewer sees what
/// colleagues submitted on a candidate once they have submitted an interview of their own that
/// says something, a need rated or a line written, and while none of theirs with this candidate
/// is open. Until then they see only that needs were asked and rated; and of somebody whom they
/// have no interview with, only that there is such a candidate.
public final class Sight {

    private static final String SAW = """
            insert into sighting (account_id, candidacy_id, first_at)
            select :viewer, i.candidacy_id, :now from interview i join candidacy k on k.id = i.candidacy_id
            where k.role_id = :role and i.interviewer_id <> :viewer and %s
            and not exists (select 1 from sighting s where s.account_id = :viewer and s.candidacy_id = i.candidacy_id)
            group by i.candidacy_id
            """;

    private final Membership membership;
    private final Set<UUID> met;
    private final Set<UUID> opened;
    private final Set<UUID> shut;

    private Sight(Membership membership, Set<UUID> met, Set<UUID> opened, Set<UUID> shut) {
        this.membership = membership;
        this.met = met;
        this.opened = opened;
        this.shut = Set.copyOf(shut);
    }

    /// What a viewer may see of a role. One statement for interviewers, none for others.
    public static Sight of(Membership membership) {
        var own = membership.duty() == Duty.INTERVIEWER
                ? ownOf(membership.viewer().id(), membership.role().id)
                : List.<Own>of();
        var met = own.stream().map(Own::candidacy).collect(Collectors.toSet());
        return new Sight(membership, met, opened(own), Set.of());
    }

    /// An interview of the viewer's own, as far as it opens colleagues' notes.
    ///
    /// @param said whether it is submitted and says something
    record Own(UUID role, UUID candidacy, boolean submitted, boolean said) {}

    /// The interviews of a viewer, of one role or, where that is null, of all. One statement.
    static List<Own> ownOf(UUID viewer, @Nullable UUID role) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select k.role.id, k.id, i.submittedAt, i.saysSomething from Interview i join i.candidacy k"
                                + " where i.interviewer.id = :viewer" + (role == null ? "" : " and k.role.id = :role"),
                        Object[].class)
                .setParameter("viewer", viewer);
        if (role != null) {
            query.setParameter("role", role);
        }
        return query.getResultList().stream()
                .map(row -> new Own((UUID) row[0], (UUID) row[1], row[2] != null, row[2] != null && (boolean) row[3]))
                .toList();
    }

    /// Those of which an interview that says something is submitted and none is open.
    static Set<UUID> opened(List<Own> own) {
        var opened = new HashSet<UUID>();
        own.stream().filter(Own::said).forEach(one -> opened.add(one.candidacy()));
        own.stream().filter(one -> !one.submitted()).forEach(one -> opened.remove(one.candidacy()));
        return opened;
    }

    /// The same with eyes closed to some candidacies, which are then not remembered as seen
    /// either: for pages that somebody comes to before their own interview.
    public Sight without(Set<UUID> candidacies) {
        return new Sight(membership, met, opened, candidacies);
    }

    /// Whether colleagues' submitted notes and ratings of this candidacy are open to the viewer.
    public boolean opens(UUID candidacy) {
        if (shut.contains(candidacy)) {
            return false;
        }
        return membership.duty() != Duty.INTERVIEWER || opened.contains(candidacy);
    }

    /// Whether the viewer may know more of this candidacy than that it is there: who speaks with
    /// the candidate, and which needs were asked and rated.
    public boolean knows(UUID candidacy) {
        return membership.duty() != Duty.INTERVIEWER || met.contains(candidacy);
    }

    /// Whether the note and ratings of this interview are open to the viewer.
    public boolean opens(Interview interview) {
        return own(interview)
                || membership.manages()
                || (interview.submittedAt() != null && opens(interview.candidacy.id));
    }

    /// Whether it is the viewer's own.
    public boolean own(Interview interview) {
        return interview.interviewer.id.equals(membership.viewer().id());
    }

    public Membership membership() {
        return membership;
    }

    /// Remembers that the viewer opened colleagues' submitted ratings: of one candidacy, or,
    /// where it is null, of all the role's that are open to them. A rating that they submit later
    /// is not independent, so this is on disk before anything is shown.
    public void remember(@Nullable UUID candidacy, Instant now) {
        boolean interviewer = membership.duty() == Duty.INTERVIEWER;
        if (membership.duty() == Duty.OBSERVER || (interviewer && opened.isEmpty())) {
            return;
        }
        var condition = new StringBuilder("i.submissions > 0");
        condition.append(candidacy == null ? "" : " and i.candidacy_id = :candidacy");
        condition.append(shut.isEmpty() ? "" : " and i.candidacy_id not in :shut");
        condition.append(interviewer ? " and i.candidacy_id in :opened" : "");
        var sql = SAW.formatted(condition);
        Checkpoint.keep(() -> saw(sql, candidacy, interviewer, now));
    }

    private int saw(String sql, @Nullable UUID candidacy, boolean interviewer, Instant now) {
        var query = Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("viewer", membership.viewer().id())
                .setParameter("role", membership.role().id)
                .setParameter("now", now);
        if (candidacy != null) {
            query.setParameter("candidacy", candidacy);
        }
        if (!shut.isEmpty()) {
            query.setParameter("shut", shut);
        }
        if (interviewer) {
            query.setParameter("opened", opened);
        }
        return query.executeUpdate();
    }

    static boolean remembered(UUID viewer, UUID candidacy) {
        return Panache.getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from sighting where account_id = :viewer and candidacy_id = :candidacy",
                                        Long.class)
                                .setParameter("viewer", viewer)
                                .setParameter("candidacy", candidacy)
                                .getSingleResult()
                        instanceof Long count
                && count > 0;
    }
}
