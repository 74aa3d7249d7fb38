package dev.assay.intake;

import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.intake.ImportReport.CandidateEntry;
import dev.assay.language.Phrase;
import dev.assay.reading.CandidateRow;
import dev.assay.role.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings in the candidates of a table: somebody of the same name in the role is the same
/// person, and is moved to the stage that the table gives.
final class CandidateImport {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 320;
    private static final int LONGEST_STAGE = 100;

    private final ImportContext context;
    private final Map<UUID, Map<String, Candidacy>> there = new HashMap<>();

    CandidateImport(ImportContext context) {
        this.context = context;
    }

    void take(CandidateRow row, Role role) {
        var name = context.name(row.name(), LONGEST_NAME, row.line());
        var named = there.computeIfAbsent(role.id, Candidacies::byName);
        var earlier = named.get(Candidacies.key(name));
        var candidacy = earlier == null ? add(name, row, role) : earlier;
        if (earlier == null) {
            named.put(Candidacies.key(name), candidacy);
        } else {
            bringUpToDate(earlier, row);
        }
        context.log()
                .candidate(new CandidateEntry(
                        candidacy.candidate.id,
                        candidacy.candidate.name(),
                        role.title(),
                        candidacy.id,
                        null,
                        List.of()));
    }

    private Candidacy add(String name, CandidateRow row, Role role) {
        var email = cut(row.email(), LONGEST_EMAIL, row.line());
        var candidate = new Candidate(name, email, context.viewer().id(), context.now());
        candidate.persist();
        context.created(Kind.CANDIDATE, candidate.id, () -> candidate.version, null);
        var candidacy = new Candidacy(role, candidate, cut(row.stage(), LONGEST_STAGE, row.line()), context.now());
        candidacy.persist();
        context.created(Kind.CANDIDACY, candidacy.id, () -> candidacy.version, role.id);
        context.log().created(Tally.CANDIDATES, 1);
        return candidacy;
    }

    private void bringUpToDate(Candidacy candidacy, CandidateRow row) {
        var candidate = candidacy.candidate;
        var stage = cut(row.stage(), LONGEST_STAGE, row.line());
        var before = words(candidacy);
        if (stage != null && !stage.equals(candidacy.stage())) {
            candidacy.advanceTo(stage);
        }
        if (candidate.email() == null && row.email() != null) {
            candidate.rename(candidate.name(), cut(row.email(), LONGEST_EMAIL, row.line()));
        }
        var after = words(candidacy);
        if (before.equals(after)) {
            context.log().unchanged(Tally.CANDIDATES, 1);
        } else {
            context.log().updated(Tally.CANDIDATES, 1);
            context.log()
                    .change(
                            Phrase.verbatim(candidate.name()),
                            List.of(Phrase.verbatim(before)),
                            List.of(Phrase.verbatim(after)));
        }
    }

    private @Nullable String cut(@Nullable String text, int most, int line) {
        return text == null ? null : context.name(text, most, line);
    }

    private static String words(Candidacy candidacy) {
        var email = candidacy.candidate.email();
        return candidacy.stage() + (email == null ? "" : ", " + email);
    }
}
