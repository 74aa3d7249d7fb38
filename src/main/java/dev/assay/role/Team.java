package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.access.User;
import dev.assay.web.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who works on a role, by duty: account identifiers.
public record Team(
        @Nullable List<UUID> managers,
        @Nullable List<UUID> interviewers,
        @Nullable List<UUID> observers) {

    static Team of(UUID role) {
        var members = TeamMember.listOf(role);
        return new Team(ids(members, Duty.MANAGER), ids(members, Duty.INTERVIEWER), ids(members, Duty.OBSERVER));
    }

    private static List<UUID> ids(List<TeamMember> members, Duty duty) {
        return members.stream()
                .filter(member -> member.duty == duty)
                .map(member -> member.account.id)
                .toList();
    }

    /// Makes this the role's team. The strongest duty counts where somebody is named twice.
    ///
    /// @throws Refused 422 for unknown people, and for managers whose access is too low
    void applyTo(Role role) {
        Map<UUID, Duty> wanted = new LinkedHashMap<>();
        orNone(observers).forEach(id -> wanted.put(id, Duty.OBSERVER));
        orNone(interviewers).forEach(id -> wanted.put(id, Duty.INTERVIEWER));
        orNone(managers).forEach(id -> wanted.put(id, Duty.MANAGER));
        for (var member : TeamMember.listOf(role.id)) {
            var duty = wanted.remove(member.account.id);
            if (duty == null) {
                member.delete();
            } else {
                requireAble(member.account, duty);
                member.duty = duty;
            }
        }
        wanted.forEach((id, duty) -> {
            var account = User.given("team", id);
            requireAble(account, duty);
            new TeamMember(role, account, duty).persist();
        });
    }

    private static List<UUID> orNone(@Nullable List<UUID> ids) {
        return Objects.requireNonNullElse(ids, List.of());
    }

    /// Whether an access level is enough for a duty.
    static boolean able(Access access, Duty duty) {
        return switch (duty) {
            case MANAGER -> access == Access.OWNER || access == Access.MANAGER;
            case INTERVIEWER -> access != Access.OBSERVER;
            case OBSERVER -> true;
        };
    }

    private static void requireAble(User account, Duty duty) {
        if (!able(account.access, duty)) {
            throw Refused.impossible(
                    "team", "%s has the access level %s, which is not enough for this", account.name, account.access);
        }
    }
}
