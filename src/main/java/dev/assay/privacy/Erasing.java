package dev.assay.privacy;

import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.intake.Forgetting;
import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import dev.assay.journal.JournalEntry;
import dev.assay.role.Role;
import dev.assay.task.Progress;
import dev.assay.web.Mentions;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Erases a person: everything that is held on them, wherever it is, or nothing. In the caller's
/// transaction.
final class Erasing {

    /// Shorter lines say nothing of anybody, and stand in everybody's notes.
    private static final int SHORTEST_LINE = 8;

    private static final List<String> OF_INTERVIEW = List.of(
            "delete from evidence where interview_id = ?1",
            "delete from rating where interview_id = ?1",
            "delete from submission where interview_id = ?1",
            "delete from note_line where interview_id = ?1",
            "delete from note_edit where interview_id = ?1",
            "delete from note where interview_id = ?1",
            "delete from interview where id = ?1");

    private static final String SIGHTINGS =
            "delete from sighting where candidacy_id in (select k.id from candidacy k where k.candidate_id = ?1)";

    private final Viewer viewer;
    private final Instant now;
    private final Progress progress;
    private final EntityManager database = Panache.getEntityManager();

    /// @param progress hears how many interviews are erased
    Erasing(Viewer viewer, Instant now, Progress progress) {
        this.viewer = viewer;
        this.now = now;
        this.progress = progress;
    }

    /// @throws Refused 404 for whom the viewer may not know of, 403 where they may not erase them
    static Candidate candidate(UUID id, Viewer viewer) {
        var candidate = Candidate.get(id, viewer);
        if (!candidate.erasableBy(viewer)) {
            throw Refused.forbidden(
                    "Only an owner, or whoever manages all roles this person is considered for, may erase them.");
        }
        return candidate;
    }

    /// @throws Refused as [#candidate]
    Erasure run(UUID id) {
        Forgetting.takeTurn();
        var candidate = candidate(id, viewer);
        var interviews = held(id);
        var roles =
                Candidacy.listOfCandidate(id).stream().map(one -> one.role.id).toList();
        var counts = PersonalData.of(id);
        var names = Stream.of(candidate.name(), candidate.email())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var things = PersonalData.things(id);
        var lines = lines(interviews);
        Role.flush();
        database.clear();
        names = new Forgetting(id, things, names, lines).run();
        Role.flush();
        database.clear();
        new Answers(things, Mentions.of(names)).forget();
        remove(id, interviews);
        counts.put(PersonalData.MENTIONS, new Redaction(Mentions.of(IdentifyingNames.clear(id, names))).run());
        roles.forEach(Role::bump);
        return receipt(id, counts);
    }

    /// Holds everything of theirs still, so that nothing is written between the look and the
    /// deed.
    private List<UUID> held(UUID id) {
        Candidate.find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        var candidacies = Candidacy.<Candidacy>find("candidate.id = ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var interviews = candidacies.isEmpty()
                ? List.<Interview>of()
                : Interview.<Interview>find("candidacy in ?1 order by id", candidacies)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
        var ids = interviews.stream().map(interview -> interview.id).toList();
        for (var interview : ids) {
            database.find(Note.class, interview, LockModeType.PESSIMISTIC_WRITE);
        }
        return ids;
    }

    /// Every line that ever stood in the notes on them.
    private Set<String> lines(List<UUID> interviews) {
        var lines = new HashSet<String>();
        for (var interview : interviews) {
            for (var query : List.of(
                    "select n.text from note n where n.interview_id = ?1",
                    "select e.removed from note_edit e where e.interview_id = ?1",
                    "select e.inserted from note_edit e where e.interview_id = ?1")) {
                for (var text : database.createNativeQuery(query, String.class)
                        .setParameter(1, interview)
                        .getResultList()) {
                    text.toString()
                            .lines()
                            .map(String::strip)
                            .filter(line -> line.length() >= SHORTEST_LINE)
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }

    private void remove(UUID id, List<UUID> interviews) {
        PersonalData.JOURNAL_ENTRIES.delete(id);
        int gone = 0;
        for (var interview : interviews) {
            progress.at(gone++, interviews.size());
            OF_INTERVIEW.forEach(statement -> execute(statement, interview));
        }
        progress.at(gone, Math.max(1, interviews.size()));
        PersonalData.DECISIONS.delete(id);
        PersonalData.CLAIMS.delete(id);
        execute(SIGHTINGS, id);
        PersonalData.CANDIDACIES.delete(id);
        execute("delete from candidate where id = ?1", id);
    }

    private void execute(String statement, UUID id) {
        database.createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }

    private Erasure receipt(UUID id, Map<PersonalData, Long> counts) {
        var erasure = new Erasure(id, User.findById(viewer.id()), now, counts);
        erasure.persistAndFlush();
        var subject = new JournalEntry.Subject("erasure", erasure.id, null);
        JournalEntry.write(now, viewer.id(), "erased", subject, null);
        return erasure;
    }
}
