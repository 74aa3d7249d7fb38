package dev.assay.interview;

import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.candidate.Candidacy;
import dev.assay.journal.JournalEntry;
import dev.assay.role.Membership;
import dev.assay.role.Role;
import dev.assay.role.TeamMember;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interview as one viewer stands to it: every route to a note or a rating goes through here.
public record InterviewDoor(Interview interview, Membership membership, Sight sight) {

    /// @throws Refused 404 where there is no such interview, or its role or candidate is not the
    ///     viewer's to know of
    public static InterviewDoor of(UUID id, Viewer viewer) {
        var interview = Interview.findWhole(id).orElseThrow(Refused::missing);
        var membership = Membership.of(interview.candidacy.role.id, viewer);
        var sight = Sight.of(membership);
        if (!sight.knows(interview.candidacy.id)) {
            throw Refused.missing();
        }
        return new InterviewDoor(interview, membership, sight);
    }

    public boolean own() {
        return sight.own(interview);
    }

    public boolean opens() {
        return sight.opens(interview);
    }

    /// For reading note and ratings. Remembers that a colleague's were opened.
    ///
    /// @throws Refused 404 where they are not open to the viewer
    public Interview requireOpen(Instant now) {
        if (!opens()) {
            throw Refused.missing();
        }
        if (!own()) {
            sight.remember(interview.candidacy.id, now);
        }
        return interview;
    }

    /// For what its interviewer alone sees.
    ///
    /// @throws Refused 404 where it is not even to be read, 403 for everybody else
    public Interview requireOwn() {
        if (!own()) {
            if (!opens()) {
                throw Refused.missing();
            }
            throw Refused.forbidden("Only %s writes in this interview.", interview.interviewer.name);
        }
        return interview;
    }

    /// For writing: an interview is its interviewer's alone, and several pages of theirs change
    /// it one after the other. What is read before may be old afterwards.
    ///
    /// @throws Refused as [#requireOwn]; 404 where it was erased while this waited
    public Interview requireWriter() {
        var own = requireOwn();
        try {
            Panache.getEntityManager().refresh(own, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException erased) {
            throw Refused.missing();
        }
        return own;
    }

    /// @throws Refused 403 for everybody but the role's managers and the interviewer
    public void requirePlanner() {
        if (!own() && !membership.manages()) {
            throw Refused.forbidden("Only its interviewer or a manager of the role may plan this interview.");
        }
    }

    /// Changes when and what, and, for managers, who.
    ///
    /// @param interviewerId the present one where absent
    public void replan(Interview.Plan plan, @Nullable UUID interviewerId, Instant now) {
        requirePlanner();
        interview.plan(plan);
        if (interviewerId != null && !interviewerId.equals(interview.interviewer.id)) {
            var role = membership.requireManager();
            interview.reassign(User.given("interviewerId", interviewerId));
            TeamMember.ensureInterviewer(role, interview.interviewer);
        }
        Interview.flush();
        changed("changed", now);
    }

    /// Takes a planned interview away.
    ///
    /// @throws Refused 403 for everybody but the role's managers
    public void cancel(Instant now) {
        membership.requireManager();
        interview.cancel();
        changed("cancelled", now);
    }

    private void changed(String action, Instant now) {
        Role.bump(membership.role().id);
        var subject = new JournalEntry.Subject("interview", interview.id, membership.role().id);
        JournalEntry.write(now, membership.viewer().id(), action, subject, interview.round());
    }

    /// Plans an interview: managers for anybody, interviewers for themselves.
    public static Interview plan(
            UUID candidacyId, UUID interviewerId, Interview.Plan plan, Viewer viewer, Instant now) {
        var seen = Candidacy.get(candidacyId, viewer);
        var membership = seen.membership();
        boolean forSelf = membership.interviews() && interviewerId.equals(viewer.id());
        if (!membership.manages() && !forSelf) {
            throw Refused.forbidden("Only a manager of this role may plan an interview for somebody else.");
        }
        membership.role().requireOpen();
        var interviewer = User.given("interviewerId", interviewerId);
        var interview = new Interview(seen.candidacy(), interviewer, plan, now);
        interview.persistAndFlush();
        TeamMember.ensureInterviewer(membership.role(), interviewer);
        Role.bump(membership.role().id);
        var subject = new JournalEntry.Subject("interview", interview.id, membership.role().id);
        JournalEntry.write(now, viewer.id(), "planned", subject, interview.round());
        return interview;
    }
}
