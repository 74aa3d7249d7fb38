package dev.assay.role;

import dev.assay.access.User;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/// Somebody on a role's team.
@Entity
@IdClass(TeamMember.Key.class)
public class TeamMember extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    Role role;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public User account;

    @Enumerated(EnumType.STRING)
    public Duty duty;

    /// Identity of a membership.
    public record Key(UUID role, UUID account) implements Serializable {}

    protected TeamMember() {} // for Hibernate

    TeamMember(Role role, User account, Duty duty) {
        this.role = role;
        this.account = account;
        this.duty = duty;
    }

    /// A role's team with their accounts, by name.
    public static List<TeamMember> listOf(UUID role) {
        return list("from TeamMember m join fetch m.account a where m.role.id = ?1 order by a.name, a.id", role);
    }

    /// Who may hold interviews: everybody who can sign in and is no observer, the team first.
    public static List<User> interviewers(UUID role) {
        var team = listOf(role).stream()
                .filter(member -> member.duty != Duty.OBSERVER)
                .map(member -> member.account.id)
                .toList();
        return User.listByName().stream()
                .filter(User::mayConductInterviews)
                .sorted(java.util.Comparator.comparing(user -> !team.contains(user.id)))
                .toList();
    }

    /// Somebody's duty by name, `NONE` where they are not on the team.
    static String duty(UUID role, UUID account) {
        TeamMember member = findById(new Key(role, account));
        return member == null ? "NONE" : member.duty.name();
    }

    /// Puts somebody on the team as an interviewer if they are not on it.
    public static void ensureInterviewer(Role role, User account) {
        if (findById(new Key(role.id, account.id)) == null) {
            new TeamMember(role, account, Duty.INTERVIEWER).persist();
        }
    }

    /// Makes somebody a manager of the role.
    public static void ensureManager(Role role, User account) {
        TeamMember member = findById(new Key(role.id, account.id));
        if (member == null) {
            new TeamMember(role, account, Duty.MANAGER).persist();
        } else {
            member.duty = Duty.MANAGER;
        }
    }
}
