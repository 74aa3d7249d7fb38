package dev.assay.intake;

import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.candidate.Claim;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.intake.ImportReport.CandidateEntry;
import dev.assay.reading.Cleaned;
import dev.assay.reading.DossierName;
import dev.assay.role.Membership;
import dev.assay.role.Role;
import dev.assay.web.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Brings in a dossier: its candidate, who may be here already, and what they say of themselves.
final class DossierImport {

    static final int MOST_CLAIMS = 10_000;

    private static final int LONGEST_NAME = 200;

    private final ImportContext context;

    DossierImport(ImportContext context) {
        this.context = context;
    }

    /// @param role where the candidate is looked for, and considered; null for any role
    /// @throws Refused 422 where nobody says whose it is, or several people are called so
    void take(ImportFile file, @Nullable Role role) {
        var dossier = file.dossier();
        var name = name(dossier.name(), file.reading().candidate());
        if (dossier.claims().isEmpty()) {
            throw Refused.impossible("file", "has nothing but headings");
        }
        if (dossier.claims().size() > MOST_CLAIMS) {
            throw Refused.tooLarge(
                    "One dossier may make %,d claims at most; this one makes %,d. Divide it.",
                    MOST_CLAIMS, dossier.claims().size());
        }
        var candidate = role == null ? anywhere(name) : in(role, name);
        new ClaimUpdate(context, candidate, Claim.listOf(candidate.id)).run(dossier.claims());
        tell(candidate, role);
    }

    private String name(DossierName found, @Nullable String said) {
        var name = said == null ? found.name() : said;
        if (name == null || Cleaned.line(name).isEmpty()) {
            throw Refused.impossible("candidate", "must say whose dossier this is: the file does not");
        }
        if (said == null && found.guessed() != null) {
            var line = Math.max(1, found.line());
            context.log()
                    .warn(
                            line,
                            "Taken for the dossier of %s, by %s. If it is somebody else's, name the candidate beside the file.",
                            Cleaned.line(name),
                            found.guessed());
        }
        return context.name(name, LONGEST_NAME, 1);
    }

    private Candidate anywhere(String name) {
        var same = Candidate.listEditable(context.viewer(), name);
        if (same.size() > 1) {
            throw Refused.impossible(
                    "candidate", "%s is the name of %d people here: name the role, too", name, same.size());
        }
        return same.isEmpty() ? create(name) : there(same.getFirst());
    }

    private Candidate in(Role role, String name) {
        var there = Candidacies.named(name, role.id);
        if (there != null) {
            return there(there.candidate);
        }
        var candidate = create(name);
        var candidacy = new Candidacy(role, candidate, null, context.now());
        candidacy.persist();
        context.created(Kind.CANDIDACY, candidacy.id, () -> candidacy.version, role.id);
        return candidate;
    }

    private Candidate there(Candidate candidate) {
        context.log().unchanged(Tally.CANDIDATES, 1);
        return candidate;
    }

    private Candidate create(String name) {
        var candidate = new Candidate(name, null, context.viewer().id(), context.now());
        candidate.persist();
        context.created(Kind.CANDIDATE, candidate.id, () -> candidate.version, null);
        context.log().created(Tally.CANDIDATES, 1);
        return candidate;
    }

    /// Tells of the candidate, and lets those who manage them know of the import.
    private void tell(Candidate candidate, @Nullable Role named) {
        Candidate.flush();
        var managed = Membership.list(context.viewer()).stream()
                .filter(Membership::manages)
                .map(Membership::role)
                .toList();
        List<Candidacy> candidacies = Candidacy.listOfCandidate(candidate.id).stream()
                .filter(candidacy -> managed.contains(candidacy.role))
                .toList();
        candidacies.stream().map(candidacy -> candidacy.role).forEach(role -> {
            if (!role.equals(named)) {
                context.found(Kind.ROLE, role.id, () -> role.version, role.id);
            }
        });
        var shown = candidacies.stream()
                .filter(candidacy -> named == null || candidacy.role.equals(named))
                .findFirst();
        context.log()
                .candidate(new CandidateEntry(
                        candidate.id,
                        candidate.name(),
                        shown.map(candidacy -> candidacy.role.title()).orElse(null),
                        shown.map(candidacy -> Objects.requireNonNull(candidacy.id))
                                .orElse(null),
                        null,
                        List.of()));
    }
}
