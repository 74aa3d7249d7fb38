package dev.assay.intake;

import dev.assay.candidate.Claim;
import dev.assay.intake.ImportReport.CandidateEntry;
import dev.assay.intake.ImportReport.Change;
import dev.assay.intake.ImportReport.RoleEntry;
import dev.assay.language.Phrase;
import dev.assay.reading.OutlineWarning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one import has done so far.
final class ImportLog {

    private static final int MOST_WARNINGS = 1000;
    private static final int MOST_CHANGES = 200;

    private final Tally created = new Tally();
    private final Tally updated = new Tally();
    private final Tally unchanged = new Tally();
    private final List<Touched> touched = new ArrayList<>();
    private final List<RoleEntry> roles = new ArrayList<>();
    private final List<CandidateEntry> candidates = new ArrayList<>();
    private final List<OutlineWarning> warnings = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    void created(String kind, int count) {
        created.add(kind, count);
    }

    void updated(String kind, int count) {
        updated.add(kind, count);
    }

    void unchanged(String kind, int count) {
        unchanged.add(kind, count);
    }

    void touch(Touched thing) {
        touched.add(thing);
    }

    void role(RoleEntry role) {
        roles.add(role);
    }

    void candidate(CandidateEntry candidate) {
        candidates.add(candidate);
    }

    void warn(int line, String english, Object... values) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new OutlineWarning(line, Phrase.of(english, values)));
        }
    }

    void warn(List<OutlineWarning> more) {
        warnings.addAll(more);
    }

    void change(Phrase what, List<Phrase> removed, List<Phrase> added) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(new Change(what, removed, added));
        }
    }

    /// Keeps what was touched with the versions that it has now, after the last flush.
    void store(ImportBatch batch) {
        touched.forEach(each -> new ImportItem(batch, each).persist());
        var claims = touched.stream()
                .filter(each -> each.kind() == ImportItem.Kind.CLAIM && each.created())
                .map(Touched::subjectId)
                .toList();
        if (!claims.isEmpty()) {
            ImportItem.flush();
            Claim.update("batchId = ?1 where id in ?2", batch.id, claims);
        }
    }

    ImportReport report() {
        warnings.sort(Comparator.comparingInt(OutlineWarning::line));
        return new ImportReport(created.all(), updated.some(), unchanged.some(), roles, candidates, warnings, changes);
    }
}
