package dev.assay.evaluation;

import dev.assay.role.Question;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What can still be asked in a role: its interviews that are booked and not begun, and its
/// questions. Two statements, however many there are.
public final class Agenda {

    private static final String BOOKED = "select i.candidacy.id, i.id, a.id, a.name, i.startsAt, i.round"
            + " from Interview i join i.interviewer a where i.candidacy.role.id = :role"
            + " and i.submittedAt is null and i.begunAt is null and i.startsAt is not null order by i.startsAt, i.id";

    private Agenda() {}

    /// The agenda of a role, read from the database. An interview is on it when it has a time,
    /// nobody has begun it and it is not submitted; a question when it is about a need.
    public static AskNext of(Evaluations.Seen seen) {
        var role = seen.membership().role().id;
        var booked = Panache.getEntityManager()
                .createQuery(BOOKED, Object[].class)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .map(row -> planned(row, seen))
                .toList();
        return new AskNext(booked, questions(role));
    }

    private static AskNext.Planned planned(Object[] row, Evaluations.Seen seen) {
        var membership = seen.membership();
        boolean opens =
                membership.manages() || row[2].equals(membership.viewer().id());
        return new AskNext.Planned(
                (UUID) row[0], (UUID) row[1], (String) row[3], (Instant) row[4], (String) row[5], opens);
    }

    private static List<AskNext.Question> questions(UUID role) {
        return Question.listOf(role).stream()
                .filter(question -> question.need != null)
                .map(question -> new AskNext.Question(
                        java.util.Objects.requireNonNull(question.need).id, question.text(), question.round))
                .toList();
    }
}
