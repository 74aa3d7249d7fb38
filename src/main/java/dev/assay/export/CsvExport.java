package dev.assay.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// RFC 4180: commas, CRLF, UTF-8, the header first. Empty cells are empty.
final class CsvExport implements FileFormat {

    static final String TYPE = "text/csv";

    private final boolean bom;

    /// @param bom whether the file begins with a byte order mark
    CsvExport(boolean bom) {
        this.bom = bom;
    }

    @Override
    public String mediaType() {
        return TYPE + ";charset=utf-8;header=present";
    }

    @Override
    public void write(List<Table> tables, OutputStream out) throws IOException {
        if (bom) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        var table = tables.getFirst();
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        table.writeTo(row -> csv.writeRecord(row.stream().map(CsvExport::field).toList()));
        csv.flush();
    }

    private static String field(TableCell cell) {
        return switch (cell) {
            case TableCell.Text text -> Formulas.neutral(text.text());
            case TableCell.Figure figure -> figure.value().toPlainString();
            case TableCell.Moment moment -> moment.at().toString();
            case TableCell.Empty _ -> "";
        };
    }
}
