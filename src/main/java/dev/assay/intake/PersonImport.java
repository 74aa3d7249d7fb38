package dev.assay.intake;

import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.intake.ImportReport.CandidateEntry;
import dev.assay.intake.ImportReport.InterviewEntry;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Note;
import dev.assay.interview.Writing;
import dev.assay.reading.OutlinedNote;
import dev.assay.reading.OutlinedPerson;
import dev.assay.role.Role;
import dev.assay.role.TeamMember;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings in the candidates of a file, and an interview with its note for each note on them.
final class PersonImport {

    private static final String USUAL_ROUND = "Notes";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROUND = 100;

    private final ImportContext context;
    private final Interviewers interviewers;
    private final Set<UUID> counted = new HashSet<>();

    /// Interviews that a note of this file stands for already.
    private final Set<UUID> spoken = new HashSet<>();

    PersonImport(ImportContext context) {
        this.context = context;
        interviewers = new Interviewers(context);
    }

    /// Brings in one person, and forgets all that was loaded for it: else every statement would
    /// look through everybody before.
    void take(OutlinedPerson person, UUID roleId) {
        Role role = Role.findById(roleId);
        int line = person.notes().isEmpty() ? 1 : person.notes().getFirst().firstLine();
        var candidacy = candidacy(context.name(person.name(), LONGEST_NAME, line), role);
        var interviews = new ArrayList<InterviewEntry>();
        for (var note : person.notes()) {
            interviews.add(context.at(note.firstLine(), () -> take(note, candidacy)));
        }
        context.log()
                .candidate(new CandidateEntry(
                        candidacy.candidate.id,
                        candidacy.candidate.name(),
                        role.title(),
                        candidacy.id,
                        interviews.isEmpty() ? null : interviews.getFirst().id(),
                        interviews));
        Role.flush();
        Panache.getEntityManager().clear();
    }

    private Candidacy candidacy(String name, Role role) {
        var there = Candidacies.named(name, role.id);
        if (there == null) {
            var candidate = new Candidate(name, null, context.viewer().id(), context.now());
            candidate.persist();
            context.created(Kind.CANDIDATE, candidate.id, () -> candidate.version, null);
            context.log().created(Tally.CANDIDATES, 1);
            counted.add(candidate.id);
            return candidacy(candidate, role);
        }
        if (counted.add(there.candidate.id)) {
            context.log().unchanged(Tally.CANDIDATES, 1);
        }
        return there;
    }

    private Candidacy candidacy(Candidate candidate, Role role) {
        var candidacy = new Candidacy(role, candidate, null, context.now());
        candidacy.persist();
        context.created(Kind.CANDIDACY, candidacy.id, () -> candidacy.version, role.id);
        return candidacy;
    }

    private InterviewEntry take(OutlinedNote outlined, Candidacy candidacy) {
        int line = outlined.firstLine();
        var named = outlined.interviewer() == null ? null : interviewers.named(outlined.interviewer(), line);
        var round = outlined.round() == null ? USUAL_ROUND : context.name(outlined.round(), LONGEST_ROUND, line);
        var earlier = ImportedNote.find(candidacy, named, round, spoken);
        var interview = earlier == null ? write(outlined, candidacy, named, round) : earlier.interview();
        if (earlier != null) {
            new NoteUpdate(context, earlier, outlined).run();
        }
        spoken.add(interview.id);
        int lines = LineDiff.lines(outlined.text()).size();
        return new InterviewEntry(interview.id, interview.interviewer.name, interview.round(), lines);
    }

    private Interview write(OutlinedNote outlined, Candidacy candidacy, @Nullable User named, String round) {
        User interviewer = named == null ? context.account() : User.findById(named.id);
        join(candidacy.role, interviewer);
        var plan = new Interview.Plan(round, null, null);
        var interview = InterviewDoor.plan(candidacy.id, interviewer.id, plan, context.viewer(), context.now());
        new Writing(interview, context.now()).note(0, outlined.text());
        Note note = Note.findById(interview.id);
        context.created(Kind.INTERVIEW, interview.id, note::revision, candidacy.role.id);
        context.log().created(Tally.INTERVIEWS, 1);
        context.log().created(Tally.NOTE_LINES, LineDiff.lines(outlined.text()).size());
        return interview;
    }

    /// Notes who comes to the team of a role by this, so that rolling back can undo it.
    private void join(Role role, User interviewer) {
        boolean member = TeamMember.count("role = ?1 and account = ?2", role, interviewer) > 0;
        if (!member) {
            TeamMember.ensureInterviewer(role, interviewer);
            context.created(Kind.MEMBER, interviewer.id, () -> 0, role.id);
        }
    }
}
