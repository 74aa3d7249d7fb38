package dev.assay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// An array with an object a row, its fields named by the columns. Empty cells are null.
final class JsonExport implements FileFormat {

    static final String TYPE = "application/json";

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public void write(List<Table> tables, OutputStream out) throws IOException {
        var json = JSON.createGenerator(out);
        var table = tables.getFirst();
        json.writeStartArray();
        table.writeTo(row -> write(row, table.columns(), json));
        json.writeEndArray();
        json.flush();
    }

    private static void write(List<TableCell> row, List<Column> columns, JsonGenerator json) {
        try {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeFieldName(columns.get(i).name());
                write(row.get(i), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TableCell cell, JsonGenerator json) throws IOException {
        switch (cell) {
            case TableCell.Text text -> json.writeString(text.text());
            case TableCell.Figure figure -> json.writeNumber(figure.value());
            case TableCell.Moment moment -> json.writeString(moment.at().toString());
            case TableCell.Empty _ -> json.writeNull();
        }
    }
}
