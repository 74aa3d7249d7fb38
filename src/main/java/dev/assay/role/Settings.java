package dev.assay.role;

import dev.assay.access.User;
import dev.assay.journal.JournalEntry;
import dev.assay.scoring.Mode;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a manager does to a role itself: each deed says that numbers may have moved and
/// stands in the journal. In the caller's transaction. Needs and questions are the [Kit]'s.
final class Settings {

    private final Role role;
    private final UUID by;
    private final Instant now;

    Settings(Role role, UUID by, Instant now) {
        this.role = role;
        this.by = by;
        this.now = now;
    }

    void rename(@Nullable String title, @Nullable String summary) {
        role.rename(title == null ? "" : title, summary);
        changed("changed", role.title());
    }

    void changeHeadings(String headings) {
        role.changeHeadings(headings);
        changed("headings changed", null);
    }

    /// @param reason why; needed once ratings are submitted
    void scoreBy(Mode mode, int minimumRaters, @Nullable String reason) {
        role.scoreBy(mode, minimumRaters);
        Rules.keep(role, now, by, reason);
        changed("scoring changed", "%s, %d raters a must-have".formatted(mode, minimumRaters));
    }

    void staff(Team team) {
        team.applyTo(role);
        changed("team changed", null);
    }

    /// Gives somebody a duty, or takes them off the team where it is null.
    ///
    /// @throws Refused 422 for unknown people, and those whose access is too low
    void appoint(UUID account, @Nullable Duty duty) {
        var now = Team.of(role.id);
        staff(new Team(
                with(now.managers(), account, duty == Duty.MANAGER),
                with(now.interviewers(), account, duty == Duty.INTERVIEWER),
                with(now.observers(), account, duty == Duty.OBSERVER)));
    }

    private static List<UUID> with(@Nullable List<UUID> ids, UUID account, boolean in) {
        var all = new ArrayList<>(Objects.requireNonNullElse(ids, List.of()));
        all.remove(account);
        if (in) {
            all.add(account);
        }
        return all;
    }

    void close(boolean closed) {
        if (closed) {
            role.close(now);
        } else {
            role.reopen();
        }
        changed(closed ? "closed" : "reopened", role.title());
    }

    /// Whether nobody was ever considered for the role.
    static boolean deletable(UUID role) {
        return Panache.getEntityManager()
                        .createQuery("select count(*) from Candidacy where role.id = ?1", Long.class)
                        .setParameter(1, role)
                        .getSingleResult()
                == 0;
    }

    /// @throws Refused 409 where somebody was considered for it
    void delete() {
        if (!deletable(role.id)) {
            throw Refused.conflict(
                    "This role has candidates. Close it instead, so that nothing written about them is lost.");
        }
        journal("deleted", role.title());
        Question.delete("role", role);
        Rules.delete("role", role);
        Need.delete("role", role);
        TeamMember.delete("role", role);
        role.delete();
    }

    /// Whom the team may still take: everybody who can sign in and is not on it.
    static List<User> others(List<TeamMember> team) {
        var on = team.stream().map(member -> member.account.id).toList();
        return User.listByName().stream()
                .filter(user -> !user.disabled() && !on.contains(user.id))
                .toList();
    }

    private void changed(String action, @Nullable String detail) {
        Role.flush();
        Role.bump(role.id);
        journal(action, detail);
    }

    private void journal(String action, @Nullable String detail) {
        JournalEntry.write(now, by, action, new JournalEntry.Subject("role", role.id, role.id), detail);
    }
}
