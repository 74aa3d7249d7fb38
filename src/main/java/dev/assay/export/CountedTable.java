package dev.assay.export;

import dev.assay.task.Progress;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table that tells how many candidates of it are written: a row begins with its candidate.
///
/// @param before candidates of the tables before it
/// @param total candidates of all tables
record CountedTable(Table table, int before, int total, Progress progress) implements Table {

    /// The same tables, counted but for one that tells of the file itself.
    static List<Table> of(List<Table> tables, int candidates, Progress progress) {
        int counted = (int)
                tables.stream().filter(table -> !(table instanceof AboutSheet)).count();
        return IntStream.range(0, tables.size())
                .mapToObj(at -> at < counted
                        ? new CountedTable(tables.get(at), at * candidates, counted * candidates, progress)
                        : tables.get(at))
                .toList();
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<Column> columns() {
        return table.columns();
    }

    @Override
    public void writeTo(Rows rows) {
        table.writeTo(new Counting(rows));
    }

    private final class Counting implements Rows {

        private final Rows rows;
        private @Nullable TableCell candidate;
        private int done;

        Counting(Rows rows) {
            this.rows = rows;
        }

        @Override
        public void add(List<TableCell> row) {
            if (!row.getFirst().equals(candidate)) {
                candidate = row.getFirst();
                progress.at(before + done++, total);
            }
            rows.add(row);
        }
    }
}
