package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.journal.JournalEntry;
import dev.assay.role.Membership;
import dev.assay.role.Role;
import dev.assay.web.Refused;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that managers do to candidates and their candidacies. In the caller's transaction.
final class Considering {

    private final Viewer viewer;
    private final Instant now;

    Considering(Viewer viewer, Instant now) {
        this.viewer = viewer;
        this.now = now;
    }

    /// Enters a person.
    ///
    /// @throws Refused 403 for whoever is neither owner nor manager
    Candidate enter(@Nullable String name, @Nullable String email) {
        viewer.requireFounder();
        var candidate = new Candidate(Objects.requireNonNullElse(name, ""), email, viewer.id(), now);
        candidate.persistAndFlush();
        journal("created", new JournalEntry.Subject("candidate", candidate.id, null), null);
        return candidate;
    }

    void rename(Candidate candidate, @Nullable String name, @Nullable String email) {
        requireEditor(candidate);
        candidate.rename(Objects.requireNonNullElse(name, ""), email);
        Candidate.flush();
        Candidacy.bumpRolesOf(candidate.id);
        journal("changed", new JournalEntry.Subject("candidate", candidate.id, null), null);
    }

    /// @throws Refused 403 for whoever manages none of the candidate's roles
    void requireEditor(Candidate candidate) {
        if (!mayEdit(candidate)) {
            throw Refused.forbidden("Only a manager of a role they are considered for may change a candidate.");
        }
    }

    boolean mayEdit(Candidate candidate) {
        if (viewer.owner()) {
            return true;
        }
        var roles = Candidacy.listOfCandidate(candidate.id);
        if (roles.isEmpty()) {
            return viewer.mayFound();
        }
        var managed = Membership.list(viewer).stream()
                .filter(Membership::manages)
                .map(membership -> membership.role().id)
                .collect(Collectors.toSet());
        return roles.stream().anyMatch(candidacy -> managed.contains(candidacy.role.id));
    }

    /// Considers a person for a role.
    ///
    /// @throws Refused 409 where they are considered for it already
    Candidacy consider(Role role, Candidate candidate, @Nullable String stage) {
        if (Candidacy.findOf(role.id, candidate.id).isPresent()) {
            throw Refused.conflict("%s is considered for this role already.", candidate.name());
        }
        var candidacy = new Candidacy(role, candidate, stage, now);
        candidacy.persistAndFlush();
        changed("created", candidacy);
        return candidacy;
    }

    /// Somebody that a field of the caller names.
    ///
    /// @throws Refused 422 where there is no such person, or they are not the viewer's to know of
    Candidate given(UUID id) {
        try {
            return Candidate.get(id, viewer);
        } catch (Refused missing) {
            throw Refused.impossible("candidateId", "names nobody here");
        }
    }

    /// Sets what is given and leaves the rest.
    void change(Candidacy candidacy, @Nullable String stage, @Nullable Boolean withdrawn) {
        if (stage != null) {
            candidacy.advanceTo(stage);
        }
        if (withdrawn != null) {
            if (withdrawn) {
                candidacy.withdraw(now);
            } else {
                candidacy.restore();
            }
        }
        Candidacy.flush();
        changed("changed", candidacy);
    }

    private void changed(String action, Candidacy candidacy) {
        Role.bump(candidacy.role.id);
        var detail = candidacy.stage() + (candidacy.withdrawn() ? ", withdrawn" : "");
        journal(action, new JournalEntry.Subject("candidacy", candidacy.id, candidacy.role.id), detail);
    }

    private void journal(String action, JournalEntry.Subject subject, @Nullable String detail) {
        JournalEntry.write(now, viewer.id(), action, subject, detail);
    }
}
