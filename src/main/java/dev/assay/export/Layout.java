package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;

/// What is in a file.
enum Layout {
    SCORES,
    RATINGS,
    EVIDENCE,
    /// All of them and what they mean.
    WORKBOOK;

    /// The tables of an evaluation as its viewer may see it.
    List<Table> tables(Evaluation evaluation, AboutSheet.Making making) {
        return switch (this) {
            case SCORES -> List.of(new ScoresLayout(evaluation));
            case RATINGS -> List.of(new RatingsLayout(evaluation));
            case EVIDENCE -> List.of(new EvidenceLayout(evaluation));
            case WORKBOOK -> workbook(evaluation, making);
        };
    }

    private static List<Table> workbook(Evaluation evaluation, AboutSheet.Making making) {
        var tables = new ArrayList<Table>();
        tables.add(new ScoresLayout(evaluation));
        tables.add(new RatingsLayout(evaluation));
        tables.add(new EvidenceLayout(evaluation));
        tables.add(new AboutSheet(evaluation, making, List.copyOf(tables)));
        return tables;
    }

    /// Whether its rows are read from the database while they are written.
    boolean readsOn() {
        return this != SCORES;
    }
}
