package dev.assay.intake;

import dev.assay.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An import as its page shows it.
///
/// @param obstacles what stands in the way of rolling it back
/// @param problem why it was not rolled back; null where nobody asked
public record ImportShown(
        ImportBatch batch,
        ImportReport report,
        List<Refused.Violation> obstacles,
        @Nullable String problem) {

    private static final Map<String, String> WORDS = Map.of("noteLines", "lines of notes");

    static ImportShown of(ImportBatch batch) {
        return new ImportShown(batch, batch.report(), List.of(), null);
    }

    ImportShown refused(Refused refused) {
        return new ImportShown(batch, report, refused.violations(), refused.getMessage());
    }

    public String url() {
        return "/imports/" + batch.id;
    }

    public boolean rolledBack() {
        return !batch.confirmed();
    }

    /// `2 roles, 6 needs, 71 lines of notes`.
    public String created() {
        return words(report.created());
    }

    public String updated() {
        return words(report.updated());
    }

    public String unchanged() {
        return words(report.unchanged());
    }

    /// `2 roles, 6 needs`, or `nothing`.
    public static String words(Map<String, Integer> counts) {
        var words = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + word(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    private static String word(String kind, int count) {
        var plural = WORDS.getOrDefault(kind, kind);
        if (count != 1) {
            return plural;
        }
        return plural.startsWith("lines") ? plural.replace("lines", "line") : plural.substring(0, plural.length() - 1);
    }
}
