package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A row a candidacy, with three columns a need.
record ScoresLayout(Evaluation evaluation) implements Table {

    private static final List<Column> FIRST = List.of(
            new Column("candidate_id", "Identifier of the candidate; the same in every role."),
            new Column("candidate", "Name."),
            new Column("stage", "How far the candidate has come, in the role's own words."),
            new Column(
                    "readiness",
                    "ready, not ready, blocked (a must-have failed), or hidden (yours is to be submitted first)."
                            + " It never means recommended."),
            new Column(
                    "score",
                    "Weighted mean of the needs that somebody rated, 1 to 5, corrected for severity where that is known."
                            + " Empty: nothing with weight is assessed, or hidden."),
            new Column("score_low", "Lower end of the score's interval. Empty: no interval is known."),
            new Column("score_high", "Upper end of the score's interval. Empty: no interval is known."),
            new Column("score_as_rated", "The score from the ratings as they were given."),
            new Column("coverage_once", "Share of the weight that at least one interviewer rated, 0 to 1."),
            new Column("coverage_twice", "Share of the weight that two independent interviewers rated, 0 to 1."),
            new Column(
                    "gates", "Each must-have with passed, contested, failed or not assessed. Empty: none, or hidden."));

    @Override
    public String name() {
        return "scores";
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(FIRST);
        for (var need : evaluation.needs()) {
            columns.add(new Column(
                    need.code(), need.title() + ": mean of the interviewers' ratings, 1 to 5. Empty: see the status."));
            columns.add(new Column(need.code() + "_raters", "How many interviewers rated it."));
            columns.add(new Column(need.code() + "_status", "assessed, not assessed, or hidden."));
        }
        return columns;
    }

    @Override
    public void writeTo(Rows rows) {
        evaluation.candidacies().forEach(candidacy -> rows.add(row(candidacy)));
    }

    private static List<TableCell> row(Evaluation.Candidacy candidacy) {
        var row = new ArrayList<TableCell>();
        row.add(TableCell.of(candidacy.candidateId().toString()));
        row.add(TableCell.of(candidacy.name()));
        row.add(TableCell.of(candidacy.stage()));
        row.add(TableCell.of(readiness(candidacy)));
        row.addAll(score(candidacy));
        var coverage = candidacy.coverage();
        row.add(coverage == null ? TableCell.EMPTY : TableCell.of(coverage.once()));
        row.add(coverage == null ? TableCell.EMPTY : TableCell.of(coverage.twice()));
        row.add(TableCell.of(gates(candidacy)));
        for (var cell : candidacy.cells()) {
            row.add(TableCell.of(cell.asRated()));
            row.add(cell.raters() == null ? TableCell.EMPTY : TableCell.of(cell.raters()));
            row.add(TableCell.of(words(cell.assessment())));
        }
        return row;
    }

    private static String readiness(Evaluation.Candidacy candidacy) {
        var readiness = candidacy.readiness();
        return readiness == null ? "hidden" : words(readiness.status());
    }

    private static List<TableCell> score(Evaluation.Candidacy candidacy) {
        var score = candidacy.score();
        return score == null
                ? List.of(TableCell.EMPTY, TableCell.EMPTY, TableCell.EMPTY, TableCell.EMPTY)
                : List.of(
                        TableCell.of(score.adjusted()),
                        TableCell.of(score.low()),
                        TableCell.of(score.high()),
                        TableCell.of(score.asRated()));
    }

    private static String gates(Evaluation.Candidacy candidacy) {
        return candidacy.gates().stream()
                .map(gate -> gate.need() + " " + words(gate.status()))
                .collect(Collectors.joining("; "));
    }

    /// As in `not assessed`.
    static String words(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
