package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row a candidacy, need and interviewer who submitted, with the value that enters the score.
/// Where nobody submitted, a row a need says so.
record RatingsLayout(Evaluation evaluation) implements Table {

    private static final List<Column> COLUMNS = List.of(
            new Column("candidate_id", "Identifier of the candidate; the same in every role."),
            new Column("candidate", "Name."),
            new Column("need", "Code of the need."),
            new Column("interviewer", "Who rated. Empty: nobody has submitted an interview of the candidate."),
            new Column(
                    "rating",
                    "1 to 5 as first submitted, which is what the score uses; the mean where one interviewer met the"
                            + " candidate several times. Empty: not assessed."),
            new Column("status", "assessed or not assessed."),
            new Column("submitted_at", "When the interviewer first submitted, UTC."));

    @Override
    public String name() {
        return "ratings";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void writeTo(Rows rows) {
        for (var slice : Slices.of(evaluation, RatingsLayout::interviews)) {
            var raters = Rater.listOf(slice);
            slice.forEach(candidacy -> write(candidacy, raters, rows));
        }
    }

    private static int interviews(Evaluation.Candidacy candidacy) {
        return candidacy.interviews() == null ? 0 : candidacy.interviews().of();
    }

    private static void write(Evaluation.Candidacy candidacy, Map<UUID, List<Rater>> all, Rows rows) {
        var raters = all.getOrDefault(candidacy.id(), List.of());
        for (var cell : candidacy.cells()) {
            if (raters.isEmpty()) {
                rows.add(row(candidacy, cell, null, null, null));
            }
            for (var rater : raters) {
                rows.add(row(candidacy, cell, rater.name(), value(cell, rater.id()), rater.submittedAt()));
            }
        }
    }

    private static @Nullable Double value(Evaluation.Cell cell, UUID rater) {
        return cell.values().stream()
                .filter(value -> value.interviewerId().equals(rater))
                .map(Evaluation.Value::value)
                .findFirst()
                .orElse(null);
    }

    private static List<TableCell> row(
            Evaluation.Candidacy candidacy,
            Evaluation.Cell cell,
            @Nullable String interviewer,
            @Nullable Double value,
            @Nullable Instant submittedAt) {
        return List.of(
                TableCell.of(candidacy.candidateId().toString()),
                TableCell.of(candidacy.name()),
                TableCell.of(cell.need()),
                TableCell.of(interviewer),
                TableCell.of(value),
                TableCell.of(value == null ? "not assessed" : "assessed"),
                TableCell.of(submittedAt));
    }
}
