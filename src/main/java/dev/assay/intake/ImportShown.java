package dev.assay.intake;

import dev.assay.language.Phrase;
import dev.assay.web.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An import as its page shows it.
///
/// @param obstacles what stands in the way of rolling it back
/// @param problem why it was not rolled back; null where nobody asked
public record ImportShown(
        ImportBatch batch,
        ImportReport report,
        List<Refused.Violation> obstacles,
        @Nullable Phrase problem) {

    static ImportShown of(ImportBatch batch) {
        return new ImportShown(batch, batch.report(), List.of(), null);
    }

    ImportShown refused(Refused refused) {
        return refused(refused.detail(), refused.violations());
    }

    ImportShown refused(Phrase why, List<Refused.Violation> standing) {
        return new ImportShown(batch, report, standing, why);
    }

    public String url() {
        return "/imports/" + batch.id;
    }

    public boolean rolledBack() {
        return !batch.confirmed();
    }

    /// `2 roles, 6 needs, 71 lines of notes`.
    public Phrase created() {
        return words(report.created());
    }

    public Phrase updated() {
        return words(report.updated());
    }

    public Phrase unchanged() {
        return words(report.unchanged());
    }

    /// `2 roles, 6 needs`, or `nothing`.
    public static Phrase words(Map<String, Integer> counts) {
        var words = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> words(each.getKey(), each.getValue()))
                .toList();
        return words.isEmpty() ? Phrase.of("nothing") : Phrase.list(words);
    }

    private static Phrase words(String kind, int count) {
        boolean one = count == 1;
        return switch (kind) {
            case Tally.ROLES -> one ? Phrase.of("1 role") : Phrase.of("%d roles", count);
            case Tally.NEEDS -> one ? Phrase.of("1 need") : Phrase.of("%d needs", count);
            case Tally.QUESTIONS -> one ? Phrase.of("1 question") : Phrase.of("%d questions", count);
            case Tally.CANDIDATES -> one ? Phrase.of("1 candidate") : Phrase.of("%d candidates", count);
            case Tally.INTERVIEWS -> one ? Phrase.of("1 interview") : Phrase.of("%d interviews", count);
            case Tally.NOTE_LINES -> one ? Phrase.of("1 line of notes") : Phrase.of("%d lines of notes", count);
            case Tally.CLAIMS -> one ? Phrase.of("1 claim") : Phrase.of("%d claims", count);
            default -> Phrase.of("%d %s", count, kind);
        };
    }
}
