package dev.assay.intake;

import dev.assay.task.LongTask;
import dev.assay.web.Mentions;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Takes what files said of one person out of the imports: their spans, their name, what was told
/// of them. The rest of a file stays as it came. In the caller's transaction.
public final class Forgetting {

    private final UUID candidate;
    private final Set<UUID> things;
    private final Set<String> names;
    private final Set<String> lines;

    /// @param things identifiers of everything of theirs: the person, candidacies, interviews,
    ///     claims
    /// @param names by which they are known, with their address
    /// @param lines of the notes on them
    public Forgetting(UUID candidate, Set<UUID> things, Set<String> names, Set<String> lines) {
        this.candidate = candidate;
        this.things = Set.copyOf(things);
        this.names = new HashSet<>(names);
        this.lines = Set.copyOf(lines);
    }

    /// Waits for the imports that are under way, so that none brings back what goes.
    public static void takeTurn() {
        ImportTurn.take();
    }

    /// How many imports say something of them.
    public static long count(Set<UUID> things) {
        return ImportBatch.countAbout(things);
    }

    /// Forgets, and answers the names by which files called them.
    public Set<String> run() {
        var batches = ImportBatch.listAbout(things);
        batches.forEach(batch -> batch.report().candidates().stream()
                .filter(entry -> candidate.equals(entry.id()))
                .forEach(entry -> names.add(entry.name())));
        batches.forEach(this::forget);
        ImportItem.delete("subjectId in ?1", things);
        forgetGiven();
        return names;
    }

    private void forget(ImportBatch batch) {
        var mentions = Mentions.of(names);
        var reading = batch.reading();
        if (batch.kind == ImportKind.DOSSIER) {
            var bare = new ImportFile.Reading(Map.of(), reading.role(), null);
            batch.rewrite(batch.kind.word(), Mentions.ERASED, bare, bare(batch.report()));
            return;
        }
        var spans = PersonSpans.of(batch, names);
        var erased = new ErasedText(batch.text(), spans, mentions, lines);
        var choices = ImportJson.read(mentions.erased(ImportJson.write(reading)), ImportFile.Reading.class);
        batch.rewrite(mentions.erased(batch.source), erased.text(), choices, without(batch.report(), erased, mentions));
    }

    private static ImportReport bare(ImportReport report) {
        return new ImportReport(
                report.created(),
                report.updated(),
                report.unchanged(),
                report.roles(),
                List.of(),
                List.of(),
                List.of());
    }

    private ImportReport without(ImportReport report, ErasedText erased, Mentions mentions) {
        return new ImportReport(
                report.created(),
                report.updated(),
                report.unchanged(),
                report.roles(),
                report.candidates().stream()
                        .filter(entry -> !candidate.equals(entry.id()) && !mentions.in(entry.name()))
                        .toList(),
                report.warnings().stream()
                        .filter(warning -> !erased.touches(warning.line()))
                        .filter(warning -> !tells(warning.message().toString(), mentions))
                        .toList(),
                report.changes().stream()
                        .filter(change -> Stream.of(List.of(change.what()), change.removed(), change.added())
                                .flatMap(List::stream)
                                .noneMatch(phrase -> tells(phrase.toString(), mentions)))
                        .toList());
    }

    private boolean tells(String text, Mentions mentions) {
        return mentions.in(text) || lines.stream().anyMatch(text::contains);
    }

    /// Files that wait to be imported: a preview with them in it goes as a whole.
    private void forgetGiven() {
        var mentions = Mentions.of(names);
        for (var task : GivenFile.listErrands()) {
            var given = GivenFile.get(task);
            if (tells(given.file().text(), mentions)) {
                LongTask.delete("id", task);
            }
            Panache.getEntityManager().detach(given); // each may be large
        }
    }
}
