package dev.assay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook with a sheet a table. Text is an inline string, never a formula; numbers are
/// numbers. The writer, fastexcel 0.20.2, has no `quotePrefix`, so text such as `=1+1` stays text
/// until somebody edits its cell.
final class XlsxExport implements FileFormat {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int KEPT_ROWS = 1_000;

    private final int mostRows;

    XlsxExport() {
        this(Worksheet.MAX_ROWS);
    }

    /// @param mostRows of a sheet, its header included; what comes after goes on in a further
    ///     sheet
    XlsxExport(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public void write(List<Table> tables, OutputStream out) throws IOException {
        // not closed where it fails: that would give half a file a proper end
        var workbook = new Workbook(out, "Assay", "1.0");
        for (var table : tables) {
            var sheets = new Sheets(workbook, table);
            table.writeTo(sheets);
            sheets.current.finish();
        }
        workbook.finish();
    }

    /// The sheets of one table.
    private final class Sheets implements Rows {

        private final Workbook workbook;
        private final Table table;
        private Worksheet current;
        private int number = 1;
        private int filled;

        Sheets(Workbook workbook, Table table) {
            this.workbook = workbook;
            this.table = table;
            this.current = begin(table.name());
        }

        private Worksheet begin(String name) {
            var sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            var columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.inlineString(0, i, columns.get(i).name());
                sheet.style(0, i).bold().set();
            }
            filled = 1;
            return sheet;
        }

        @Override
        public void add(List<TableCell> row) {
            try {
                if (filled == mostRows) {
                    current.finish();
                    number++;
                    current = begin(table.name() + " " + number);
                }
                for (int i = 0; i < row.size(); i++) {
                    put(row.get(i), i);
                }
                filled++;
                if (filled % KEPT_ROWS == 0) {
                    current.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void put(TableCell cell, int column) {
            switch (cell) {
                case TableCell.Text text -> current.inlineString(filled, column, XlsxText.of(text.text()));
                case TableCell.Figure figure -> current.value(filled, column, figure.value());
                case TableCell.Moment moment ->
                    current.inlineString(filled, column, moment.at().toString());
                case TableCell.Empty _ -> {}
            }
        }
    }
}
