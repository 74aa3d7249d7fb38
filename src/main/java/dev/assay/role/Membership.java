package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.web.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role as one viewer stands to it. The only door to a role: whoever has no part in it learns
/// nothing of it.
///
/// @param duty MANAGER for owners, whatever the team says
public record Membership(Role role, Duty duty, Viewer viewer) {

    private static final String ROLES_WITH_DUTY =
            "select r, m.duty from Role r left join TeamMember m on m.role = r and m.account.id = :viewer";

    /// @throws Refused 404 where there is no such role, or it is not the viewer's to know of
    public static Membership of(UUID roleId, Viewer viewer) {
        var rows = User.getEntityManager()
                .createQuery(ROLES_WITH_DUTY + " where r.id = :role", Object[].class)
                .setParameter("viewer", viewer.id())
                .setParameter("role", roleId)
                .getResultList();
        return rows.stream()
                .map(row -> of(row, viewer))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(Refused::missing);
    }

    /// The roles a viewer has part in, by title.
    public static List<Membership> list(Viewer viewer) {
        return User.getEntityManager()
                .createQuery(ROLES_WITH_DUTY + " order by r.title, r.id", Object[].class)
                .setParameter("viewer", viewer.id())
                .getResultList()
                .stream()
                .map(row -> of(row, viewer))
                .filter(java.util.Objects::nonNull)
                .toList();
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
