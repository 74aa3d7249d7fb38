package dev.assay;

import dev.assay.TestPeople.Person;
import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.interview.Interview;
import dev.assay.interview.Writing;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.role.Role;
import dev.assay.role.TeamMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Roles with needs, candidates and submitted notes, made as the program makes them.
public final class TestRoles {

    /// What somebody types who wishes to break a page.
    public static final String HOSTILE = "\"><script>alert('x')</script>{config:x}";

    private TestRoles() {}

    /// A role that this person manages, with needs OWN (must-have), CODE and ENGLISH, and a
    /// question.
    public static UUID aRole(String title, Person manager) {
        return in(() -> {
            var role = new Role(title, "One position, Lisbon or remote.", FixedClock.NOW);
            role.persist();
            var own = Need.add(role, need("OWN", "Owns a system", 3, 3));
            Need.add(role, need("CODE", "Writes code", 2, null));
            Need.add(role, need("ENGLISH", "Works in English", 1, null));
            Question.add(role, "Which decision was yours alone?", own, null);
            TeamMember.ensureManager(role, User.findById(manager.id()));
            return role.id;
        });
    }

    public static Need.Definition need(String code, String title, double weight, @Nullable Integer threshold) {
        return new Need.Definition(code, title, null, weight, threshold, Need.Anchors.NONE);
    }

    public static UUID need(UUID role, String code) {
        return in(() -> Need.listOf(role).stream()
                .filter(need -> need.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id);
    }

    public static void interviews(UUID role, Person person) {
        in(() -> {
            TeamMember.ensureInterviewer(Role.findById(role), User.findById(person.id()));
            return role;
        });
    }

    public static void observes(UUID role, Person person) {
        in(() -> Role.getEntityManager()
                .createNativeQuery("insert into team_member (role_id, account_id, duty) values (?1, ?2, 'OBSERVER')")
                .setParameter(1, role)
                .setParameter(2, person.id())
                .executeUpdate());
    }

    public static UUID aCandidacy(UUID role, String name) {
        return in(() -> {
            var candidate = new Candidate(name, null, null, FixedClock.NOW);
            candidate.persist();
            var candidacy = new Candidacy(Role.findById(role), candidate, "Technical", FixedClock.NOW);
            candidacy.persist();
            Role.bump(role);
            return candidacy.id;
        });
    }

    /// Many at once, all at one stage.
    public static void candidacies(UUID role, String stage, List<String> names) {
        in(() -> {
            for (var name : names) {
                var candidate = new Candidate(name, null, null, FixedClock.NOW);
                candidate.persist();
                new Candidacy(Role.findById(role), candidate, stage, FixedClock.NOW).persist();
            }
            Role.bump(role);
            return role;
        });
    }

    /// An interview at a time, not begun.
    public static UUID planned(UUID candidacy, Person interviewer, @Nullable Instant startsAt) {
        return in(() -> plan(candidacy, interviewer, startsAt).id);
    }

    /// An interview with a note, not submitted.
    public static UUID draft(UUID candidacy, Person interviewer, String note) {
        return in(() -> write(plan(candidacy, interviewer, null), note).id);
    }

    /// An interview with a submitted note; its marks are the ratings.
    public static UUID submitted(UUID candidacy, Person interviewer, String note) {
        return in(() -> {
            var interview = write(plan(candidacy, interviewer, null), note);
            new Writing(interview, FixedClock.NOW).submit(null);
            return interview.id;
        });
    }

    private static Interview plan(UUID candidacyId, Person interviewer, @Nullable Instant startsAt) {
        Candidacy candidacy = Candidacy.findById(candidacyId);
        var interview = new Interview(
                candidacy,
                User.findById(interviewer.id()),
                new Interview.Plan("Technical", startsAt, null),
                FixedClock.NOW);
        interview.persistAndFlush();
        TeamMember.ensureInterviewer(candidacy.role, interview.interviewer);
        Role.bump(candidacy.role.id);
        return interview;
    }

    private static Interview write(Interview interview, String note) {
        new Writing(interview, FixedClock.NOW).note(0, note);
        return interview;
    }

    private static <T> T in(Supplier<T> deed) {
        return QuarkusTransaction.requiringNew().call(deed::get);
    }
}
