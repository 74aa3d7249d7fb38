package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a workbook is of, and what each of its columns means.
record AboutSheet(Evaluation evaluation, Making making, List<Table> tables) implements Table {

    private static final List<Column> COLUMNS = List.of(
            new Column("sheet", "A sheet of this workbook."),
            new Column("column", "A column of it."),
            new Column("meaning", "What stands there."));

    AboutSheet {
        tables = List.copyOf(tables);
    }

    /// Who made the file, and when.
    record Making(String by, Instant at) {}

    @Override
    public String name() {
        return "about";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void writeTo(Rows rows) {
        rows.add(row(null, "role", TableCell.of(evaluation.roleTitle())));
        rows.add(row(null, "role_id", TableCell.of(evaluation.roleId().toString())));
        rows.add(row(null, "revision", TableCell.of((double) evaluation.revision())));
        rows.add(row(null, "scoring_version", TableCell.of(evaluation.scoringVersion())));
        rows.add(row(null, "made_at", TableCell.of(making.at())));
        rows.add(row(null, "made_by", TableCell.of(making.by())));
        rows.add(row(null, "seen", TableCell.of("What %s may see, and nothing else.".formatted(making.by()))));
        for (var table : tables) {
            for (var column : table.columns()) {
                rows.add(row(table.name(), column.name(), TableCell.of(column.meaning())));
            }
        }
    }

    private static List<TableCell> row(@Nullable String sheet, String column, TableCell meaning) {
        return List.of(TableCell.of(sheet), TableCell.of(column), meaning);
    }
}
