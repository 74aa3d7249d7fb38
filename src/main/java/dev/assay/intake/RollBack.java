package dev.assay.intake;

import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.candidate.Claim;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.interview.Interview;
import dev.assay.journal.JournalEntry;
import dev.assay.language.Phrase;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.role.Role;
import dev.assay.role.Rules;
import dev.assay.role.TeamMember;
import dev.assay.task.Progress;
import dev.assay.web.Refused;
import dev.assay.web.Refused.Violation;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Takes an import back: what it created goes, as long as nobody has built on it. What it only
/// changed stays changed.
final class RollBack {

    private static final List<String> OF_INTERVIEW = List.of(
            "delete from Evidence where interviewId = ?1",
            "delete from Rating where interview.id = ?1",
            "delete from NoteLine where interviewId = ?1",
            "delete from NoteEdit where interviewId = ?1",
            "delete from Note where interviewId = ?1",
            "delete from Interview where id = ?1");

    private final ImportBatch batch;
    private final Created created;
    private final Progress progress;
    private int steps;

    RollBack(ImportBatch batch) {
        this(batch, Progress.UNHEARD);
    }

    /// The same for a large one.
    ///
    /// @param progress hears how many steps are done: each thing is looked at, then removed
    RollBack(ImportBatch batch, Progress progress) {
        this.batch = batch;
        this.progress = progress;
        created = new Created(ImportItem.listCreated(batch));
    }

    /// What stands in the way of rolling an import back.
    static List<Violation> obstacles(ImportBatch batch) {
        return new RollBackObstacles(new Created(ImportItem.listCreated(batch)), () -> {}).all();
    }

    private void step() {
        progress.at(steps++, 2 * created.all().size());
    }

    /// Rolls back, in the caller's transaction.
    ///
    /// @throws Refused 409 with what stands in the way, item by item
    /// @throws Refused 409 where it was rolled back before
    void run(Viewer viewer, Instant now) {
        ImportTurn.take();
        batch.rollBack();
        if (created.isEmpty()) {
            throw Refused.conflict("This import created nothing, so there is nothing to take back.");
        }
        created.lock();
        var obstacles = new RollBackObstacles(created, this::step).all();
        if (!obstacles.isEmpty()) {
            throw Refused.conflict(
                    Phrase.of("This import can't be rolled back: somebody has built on what it created."), obstacles);
        }
        clear();
        remove();
        clear();
        keepRules(viewer, now);
        var subject = new JournalEntry.Subject("import", batch.id, null);
        JournalEntry.write(now, viewer.id(), "rolled back", subject, null);
    }

    /// Forgets what was read: statements that delete would look through all of it, and it is not
    /// true any more after.
    private static void clear() {
        Role.flush();
        Panache.getEntityManager().clear();
    }

    private void remove() {
        var roles = created.ids(Kind.ROLE);
        for (var interview : created.ids(Kind.INTERVIEW)) {
            step();
            OF_INTERVIEW.forEach(statement -> Panache.getEntityManager()
                    .createQuery(statement)
                    .setParameter(1, interview)
                    .executeUpdate());
        }
        if (!created.items(Kind.CLAIM).isEmpty()) {
            Claim.delete("id in ?1", created.ids(Kind.CLAIM));
            created.items(Kind.CLAIM).forEach(_ -> step());
        }
        each(Kind.CANDIDACY, RollBack::removeCandidacy);
        each(Kind.CANDIDATE, id -> Candidate.delete("id", id));
        each(Kind.QUESTION, id -> Question.delete("id", id));
        each(Kind.NEED, id -> Need.delete("id", id));
        for (var member : created.items(Kind.MEMBER)) {
            step();
            removeMember(member);
        }
        for (var role : roles) {
            step();
            TeamMember.delete("role.id", role);
            Rules.delete("role.id", role);
            Role.delete("id", role);
        }
        each(Kind.ACCOUNT, RollBack::removeAccount);
        created.roles().forEach(Role::bump);
    }

    private void each(Kind kind, Consumer<UUID> removal) {
        for (var id : created.ids(kind)) {
            step();
            removal.accept(id);
        }
    }

    /// What the roles that stay are scored by without the needs that went.
    private void keepRules(Viewer viewer, Instant now) {
        for (var id : created.roles()) {
            Role role = Role.findById(id);
            if (role != null) {
                Rules.keep(role, now, viewer.id(), "Import rolled back");
            }
        }
    }

    private static void removeCandidacy(UUID id) {
        Panache.getEntityManager()
                .createNativeQuery("delete from sighting where candidacy_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        Candidacy.delete("id", id);
    }

    /// Takes somebody off a team again, unless there is something for them to do by now.
    private static void removeMember(ImportItem item) {
        boolean needed =
                Interview.count("interviewer.id = ?1 and candidacy.role.id = ?2", item.subjectId, item.roleId) > 0;
        if (!needed) {
            TeamMember.delete("role.id = ?1 and account.id = ?2 and duty = INTERVIEWER", item.roleId, item.subjectId);
        }
    }

    /// Removes an account that the import made, unless somebody has taken it into use.
    private static void removeAccount(UUID id) {
        User user = User.findById(id);
        boolean used = user == null
                || user.hasPassword()
                || user.email() != null
                || Interview.count("interviewer.id", id) > 0
                || TeamMember.count("account.id", id) > 0
                || count("select count(*) from SignInLink where account.id = ?1", id) > 0;
        if (!used) {
            User.delete("id", id);
        }
    }

    private static long count(String query, UUID id) {
        return Panache.getEntityManager()
                .createQuery(query, Long.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
