package dev.assay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatsTest {

    /// A table of one or two columns.
    private record Literal(List<List<TableCell>> rows) implements Table {

        @Override
        public String name() {
            return "table";
        }

        @Override
        public List<Column> columns() {
            return List.of(new Column("a", ""), new Column("b", ""));
        }

        @Override
        public void writeTo(Rows to) {
            rows.forEach(to::add);
        }
    }

    private static byte[] written(FileFormat format, List<List<TableCell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(List.of(new Literal(rows)), out);
        return out.toByteArray();
    }

    private static String csv(TableCell... row) throws IOException {
        return new String(written(new CsvExport(false), List.of(List.of(row))), StandardCharsets.UTF_8)
                .substring("a,b\r\n".length());
    }

    @Test
    void csvQuotesWhatWouldSplitARow() throws IOException {
        assertThat(csv(TableCell.of("a\r\nb\rc\nd,e;f\"g\u0085h"), TableCell.of("\uD83D\uDE80\u202E")))
                .isEqualTo("\"a\r\nb\rc\nd,e;f\"\"g\u0085h\",\uD83D\uDE80\u202E\r\n");
    }

    @Test
    void numbersStayNumbersAndMomentsAreUtc() throws IOException {
        assertThat(csv(TableCell.of(-1.5), TableCell.of(Instant.parse("2030-01-02T03:04:05.678Z"))))
                .isEqualTo("-1.5,2030-01-02T03:04:05.678Z\r\n");
        assertThat(csv(TableCell.of(1e-7), TableCell.of(100.0))).isEqualTo("0.0000001,100\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                " =1",
                "\n=1",
                "\u0000=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u00A0=1",
                "\u202E=1",
                "'=1",
                "''=1"
            })
    void whatASpreadsheetWouldRunGetsOneApostrophe(String text) {
        assertThat(Formulas.neutral(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x=1", "O'Brien", "'tis", "1-2", "#OWN+", "a@b", "\nplain", "\uD83D\uDE80=1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Formulas.neutral(text)).isEqualTo(text);
    }

    @Test
    void aWorkbookKeepsWhatXmlCanHold() {
        assertThat(XlsxText.of("a\u0000b\u001Bc\td\uFFFEe\uD83D\uDE80")).isEqualTo("abc\tde\uD83D\uDE80");
        assertThat(XlsxText.of("_x000D_ and _x00")).isEqualTo("_x005F_x000D_ and _x00");
    }

    @Test
    void aCellTakesAllItCanAndNoHalfCharacter() {
        assertThat(XlsxText.of("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
        assertThat(XlsxText.of("x".repeat(32_768)))
                .hasSize(32_767)
                .endsWith("x… (cut: 32768 characters in all; the CSV has them)");
        assertThat(XlsxText.of("\uD83D\uDE80".repeat(17_000)).codePoints()).doesNotContain(0xD83D);
        assertThat(XlsxText.of("x" + "\uD83D\uDE80".repeat(17_000)).codePoints())
                .doesNotContain(0xD83D);
    }

    @Test
    void aTableTooLongForASheetGoesOnInTheNext() throws IOException {
        var rows = List.of(
                List.of(TableCell.of(1), TableCell.of("x")),
                List.of(TableCell.of(2), TableCell.EMPTY),
                List.of(TableCell.of(3), TableCell.EMPTY));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(new XlsxExport(3), rows)))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("table", "table 2");
            var second = workbook.getSheet(1).orElseThrow().read();
            assertThat(second).hasSize(2);
            assertThat(second.get(0).getCellText(0)).isEqualTo("a");
            assertThat(second.get(1).getCellText(0)).isEqualTo("3");
        }
    }

    @Test
    void jsonSaysNullForNothing() throws IOException {
        assertThat(new String(
                        written(new JsonExport(), List.of(List.of(TableCell.of(4.0), TableCell.EMPTY))),
                        StandardCharsets.UTF_8))
                .isEqualTo("[{\"a\":4,\"b\":null}]");
    }
}
