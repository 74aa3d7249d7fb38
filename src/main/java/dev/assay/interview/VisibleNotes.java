package dev.assay.interview;

import dev.assay.access.Viewer;
import dev.assay.role.Duty;
import dev.assay.role.Membership;
import dev.assay.web.Checkpoint;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The blind rule in all roles of a viewer at once, for looking through notes: what [Sight] opens
/// one by one, as the condition of a query. A test holds the two together.
///
/// Eyes are closed to colleagues' notes on a candidate whom the viewer is still to interview or
/// to submit: who looks for a word must not come upon what they should judge without it.
public final class VisibleNotes {

    private static final String OPEN = "((i.interviewer.id = :viewer and (:owner = true or k.role.id in :roles))"
            + " or (k.id not in :shut and (:owner = true or k.role.id in :managed"
            + " or (i.submittedAt is not null and (k.role.id in :observed or k.id in :opened)))))";

    private static final String SAW = """
            insert into sighting (account_id, candidacy_id, first_at)
            select :viewer, i.candidacy_id, :now from interview i
            where i.candidacy_id in :candidacies and i.interviewer_id <> :viewer and i.submissions > 0
            and not exists (select 1 from sighting s where s.account_id = :viewer and s.candidacy_id = i.candidacy_id)
            group by i.candidacy_id
            """;

    private static final String SAW_ALL = """
            insert into sighting (account_id, candidacy_id, first_at)
            select :viewer, i.candidacy_id, :now from interview i where i.interviewer_id <> :viewer
            and not exists (select 1 from sighting s where s.account_id = :viewer and s.candidacy_id = i.candidacy_id)
            group by i.candidacy_id
            """;

    private final Viewer viewer;
    private final boolean owner;
    private final List<Membership> memberships;
    private final Set<UUID> opened;
    private final Set<UUID> shut;

    private VisibleNotes(Viewer viewer, List<Membership> memberships, Set<UUID> opened, Set<UUID> shut) {
        this.viewer = viewer;
        this.owner = viewer.owner() && viewer.boundRole() == null;
        this.memberships = owner ? List.of() : memberships;
        this.opened = opened;
        this.shut = shut;
    }

    /// One statement.
    public static VisibleNotes of(Viewer viewer, List<Membership> memberships) {
        var own = Sight.ownOf(viewer.id(), null);
        var interviewed = roles(memberships, Set.of(Duty.INTERVIEWER));
        var opened = Sight.opened(
                own.stream().filter(one -> interviewed.contains(one.role())).toList());
        var shut = own.stream()
                .filter(one -> !one.submitted())
                .map(Sight.Own::candidacy)
                .collect(Collectors.toSet());
        return new VisibleNotes(viewer, memberships, opened, shut);
    }

    /// A note with the interview it belongs to, its candidate, role and interviewer.
    public record Found(Interview interview, String text) {}

    /// The notes open to the viewer that have one of two texts anywhere in them, ignoring case;
    /// the newest interviews first. One statement.
    ///
    /// @param one,other patterns of small letters, with `!` before what is no wildcard
    public List<Found> notesLike(String one, String other, int offset, int count) {
        return Panache.getEntityManager()
                .createQuery(
                        "select i, n.text from Interview i join Note n on n.interviewId = i.id"
                                + " join fetch i.interviewer join fetch i.candidacy k join fetch k.candidate"
                                + " join fetch k.role where " + OPEN
                                + " and (lower(n.text) like :one escape '!' or lower(n.text) like :other escape '!')"
                                + " order by i.id desc",
                        Object[].class)
                .setParameter("viewer", viewer.id())
                .setParameter("owner", owner)
                .setParameter("roles", roles(Set.of(Duty.values())))
                .setParameter("managed", roles(Set.of(Duty.MANAGER)))
                .setParameter("observed", roles(Set.of(Duty.OBSERVER)))
                .setParameter("opened", opened)
                .setParameter("shut", shut)
                .setParameter("one", one)
                .setParameter("other", other)
                .setFirstResult(offset)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(row -> new Found((Interview) row[0], (String) row[1]))
                .toList();
    }

    private Set<UUID> roles(Set<Duty> duties) {
        return roles(memberships, duties);
    }

    private static Set<UUID> roles(List<Membership> memberships, Set<Duty> duties) {
        return memberships.stream()
                .filter(one -> duties.contains(one.duty()))
                .map(one -> one.role().id)
                .collect(Collectors.toSet());
    }

    /// How many candidates' notes are left out because the viewer is still to submit their own.
    public int shut() {
        return shut.size();
    }

    /// Remembers that the viewer read colleagues' lines on these candidates, before they are
    /// shown. One statement.
    public void remember(Collection<Found> shown, Instant now) {
        var observed = roles(Set.of(Duty.OBSERVER));
        var candidacies = new HashSet<UUID>();
        for (var found : shown) {
            var interview = found.interview();
            if (!interview.interviewer.id.equals(viewer.id()) && !observed.contains(interview.candidacy.role.id)) {
                candidacies.add(interview.candidacy.id);
            }
        }
        if (!candidacies.isEmpty()) {
            Checkpoint.keep(() -> Panache.getEntityManager()
                    .createNativeQuery(SAW)
                    .setParameter("viewer", viewer.id())
                    .setParameter("candidacies", candidacies)
                    .setParameter("now", now)
                    .executeUpdate());
        }
    }

    /// Remembers that somebody could read everything that others wrote on anybody, what they did
    /// not submit, too: whoever has a copy of all that is stored.
    public static void rememberAll(UUID viewer, Instant now) {
        for (int i = 0;
                i < 2;
                i++) { // where another request of theirs is just remembering one, the first is taken back
            Checkpoint.keep(() -> Panache.getEntityManager()
                    .createNativeQuery(SAW_ALL)
                    .setParameter("viewer", viewer)
                    .setParameter("now", now)
                    .executeUpdate());
        }
    }
}
