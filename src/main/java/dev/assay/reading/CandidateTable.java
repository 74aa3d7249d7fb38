package dev.assay.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.assay.language.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of candidates as trackers export it: CSV whose first line names the columns, in any
/// order. Common names of columns are known, in capitals or not: `Candidate`, `Full name`,
/// `E-mail`, `Job title`, `Status`.
///
/// The separator is the comma, the semicolon or the tab: the one that the first line has most of.
/// Columns of other names are not read.
public final class CandidateTable {

    private static final List<String> NAME =
            List.of("name", "candidate", "full name", "candidate name", "fullname", "applicant");
    private static final List<String> FIRST = List.of("first name", "firstname", "given name");
    private static final List<String> LAST = List.of("last name", "lastname", "surname", "family name");
    private static final List<String> EMAIL =
            List.of("email", "e-mail", "email address", "candidate email", "primary email");
    private static final List<String> ROLE = List.of("role", "job", "position", "job title", "job name", "requisition");
    private static final List<String> STAGE = List.of("stage", "current stage", "status", "pipeline stage");

    private final Map<String, Integer> columns = new HashMap<>();

    private CandidateTable(CsvRecord header) {
        for (int i = 0; i < header.getFieldCount(); i++) {
            columns.putIfAbsent(Cleaned.key(header.getField(i)), i);
        }
    }

    /// The candidates of a table, one a line, in the order of the file. Lines without a name are
    /// left out; the list is empty where no line has one.
    ///
    /// @param text of the whole file, which must not be empty
    /// @throws NotRead where no column names candidates, a quote is never closed, or a line is
    ///     too long
    /// @throws java.util.NoSuchElementException if there is no line with anything in it
    public static List<CandidateRow> read(String text) {
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            var records = reader.iterator();
            var table = new CandidateTable(records.next());
            table.requireNames();
            var rows = new ArrayList<CandidateRow>();
            while (records.hasNext()) {
                var row = table.row(records.next());
                if (!row.name().isEmpty()) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (CsvParseException e) {
            throw new NotRead(Phrase.of("is no CSV: a quotation mark is opened and not closed, or a line is too long"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(header, each) > count(header, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }

    private void requireNames() {
        boolean named = NAME.stream().anyMatch(columns::containsKey)
                || FIRST.stream().anyMatch(columns::containsKey)
                || LAST.stream().anyMatch(columns::containsKey);
        if (!named) {
            throw new NotRead(
                    Phrase.of(
                            "has no column of names. Its first line must have name, Candidate, Full name, or First name and Last name"));
        }
    }

    private CandidateRow row(CsvRecord csv) {
        var whole = value(csv, NAME);
        var first = value(csv, FIRST);
        var last = value(csv, LAST);
        var name = whole == null ? (first == null ? "" : first) + " " + (last == null ? "" : last) : whole;
        return new CandidateRow(name.strip(), value(csv, EMAIL), value(csv, ROLE), value(csv, STAGE), (int)
                csv.getStartingLineNumber());
    }

    private @Nullable String value(CsvRecord csv, List<String> titles) {
        for (var title : titles) {
            var column = columns.get(title);
            if (column != null && column < csv.getFieldCount()) {
                var value = plain(Cleaned.line(csv.getField(column)));
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    /// Without the one apostrophe that an export puts before what a spreadsheet would run.
    private static String plain(String value) {
        boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(value.charAt(1)) >= 0;
        return guarded ? value.substring(1) : value;
    }
}
