package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.access.Viewer;
import dev.assay.web.Listed;
import dev.assay.web.NamePart;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role as one viewer stands to it. The only door to a role: whoever has no part in it learns
/// nothing of it.
///
/// @param duty MANAGER for owners, whatever the team says
public record Membership(Role role, Duty duty, Viewer viewer) {

    private static final String ROLES = " from Role r left join TeamMember m on m.role = r and m.account.id = :viewer";

    private static final String ROLES_WITH_DUTY = "select r, m.duty" + ROLES;

    private static final String CLOSED_LAST = "case when r.closedAt is null then 0 else 1 end";

    /// Those that a viewer has part in.
    private static final String MINE = " where (:owner = true or m.duty is not null)";

    private static final Sorting SORTING =
            Sorting.by(Sorting.By.text("title", "lower(r.title)"), Sorting.By.time("created", "r.createdAt"));

    /// @throws Refused 404 where there is no such role, or it is not the viewer's to know of
    public static Membership of(UUID roleId, Viewer viewer) {
        var rows = Panache.getEntityManager()
                .createQuery(ROLES_WITH_DUTY + " where r.id = :role", Object[].class)
                .setParameter("viewer", viewer.id())
                .setParameter("role", roleId)
                .getResultList();
        return rows.stream()
                .map(row -> of(row, viewer))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(Refused::missing);
    }

    /// The roles a viewer has part in, by title.
    public static List<Membership> list(Viewer viewer) {
        return Panache.getEntityManager()
                .createQuery(ROLES_WITH_DUTY + " order by r.title, r.id", Object[].class)
                .setParameter("viewer", viewer.id())
                .getResultList()
                .stream()
                .map(row -> of(row, viewer))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Those of them with that in their title, the open ones first, then by title.
    ///
    /// @param like part of a title; empty for all
    public static List<Membership> list(Viewer viewer, String like, int offset, int count) {
        var order = " order by " + CLOSED_LAST + ", r.title, r.id";
        return page(viewer, " and " + NamePart.in("r.title") + order, NamePart.and(mine(viewer), like), offset, count);
    }

    /// How many that would give in all.
    public static long count(Viewer viewer, String like) {
        return count(viewer, " and " + NamePart.in("r.title"), NamePart.and(mine(viewer), like));
    }

    /// The first of them: the open ones, then those that the viewer manages, then by title.
    public static List<Membership> listFirst(Viewer viewer, int count) {
        var managed = "case when :owner = true or m.duty = MANAGER then 0 else 1 end";
        var order = " order by " + CLOSED_LAST + ", " + managed + ", r.title, r.id";
        return page(viewer, order, mine(viewer), 0, count);
    }

    /// How many open ones there are in all.
    public static long countOpen(Viewer viewer) {
        return count(viewer, " and r.closedAt is null", mine(viewer));
    }

    /// Those that a viewer has part in, as the API lists them; rows are for [#listedRow].
    ///
    /// @param closed null for all
    static Listed listed(Viewer viewer, String like, @Nullable Boolean closed) {
        var states = closed == null ? List.of(0, 1) : List.of(closed ? 1 : 0);
        var where = "(:owner = true or m.duty is not null)"
                + (viewer.boundRole() == null ? "" : " and r.id = :bound")
                + " and %s and %s in :states".formatted(NamePart.in("r.title"), CLOSED_LAST);
        var parameters = NamePart.and(mine(viewer), like).and("states", states);
        return new Listed("r, m.duty", ROLES.substring(" from ".length()), where, parameters, SORTING);
    }

    /// What a row of [#listed] says.
    static Membership listedRow(Object[] row, Viewer viewer) {
        return Objects.requireNonNull(of(row, viewer));
    }

    private static String bound(Viewer viewer) {
        return viewer.boundRole() == null ? MINE : MINE + " and r.id = :bound";
    }

    private static Parameters mine(Viewer viewer) {
        var parameters = Parameters.with("viewer", viewer.id()).and("owner", viewer.owner());
        return viewer.boundRole() == null ? parameters : parameters.and("bound", viewer.boundRole());
    }

    private static List<Membership> page(Viewer viewer, String rest, Parameters parameters, int offset, int count) {
        var query = Panache.getEntityManager().createQuery(ROLES_WITH_DUTY + bound(viewer) + rest, Object[].class);
        parameters.map().forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(count).getResultList().stream()
                .map(row -> of(row, viewer))
                .filter(Objects::nonNull)
                .toList();
    }

    private static long count(Viewer viewer, String rest, Parameters parameters) {
        var query =
                Panache.getEntityManager().createQuery("select count(r)" + ROLES + bound(viewer) + rest, Long.class);
        parameters.map().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static @Nullable Membership of(Object[] row, Viewer viewer) {
        var role = (Role) row[0];
        var onTeam = (@Nullable Duty) row[1];
        if (viewer.boundRole() != null && !viewer.boundRole().equals(role.id)) {
            return null;
        }
        var duty = viewer.owner() ? Duty.MANAGER : allowed(onTeam, viewer.access());
        return duty == null ? null : new Membership(role, duty, viewer);
    }

    private static @Nullable Duty allowed(@Nullable Duty onTeam, Access access) {
        return onTeam != null && access == Access.OBSERVER ? Duty.OBSERVER : onTeam;
    }

    public boolean manages() {
        return duty == Duty.MANAGER;
    }

    public boolean interviews() {
        return duty != Duty.OBSERVER;
    }

    /// @throws Refused 403 for everybody but the role's managers
    public Role requireManager() {
        if (!manages()) {
            throw Refused.forbidden("Only a manager of this role may do this.");
        }
        return role;
    }
}
