package dev.assay.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rows of a table as lines of JSON: an object a row, columns by name. The same rows give the
/// same bytes, whichever database they are in.
final class StoredRows {

    static final JsonMapper JSON = new JsonMapper();

    private static final int AT_ONCE = 100; // a row may hold megabytes

    private StoredRows() {}

    /// Takes the lines, each with its end of line.
    interface Lines {
        void take(byte[] line) throws IOException;
    }

    /// Reads all rows of a table in the order of its key, some at a time.
    static void read(Connection connection, StoredTable table, Lines lines) throws SQLException, IOException {
        try (var first = connection.prepareStatement(table.select(false));
                var next = connection.prepareStatement(table.select(true))) {
            var last = some(first, table, lines);
            while (last != null) {
                int at = 1;
                for (var column : table.key()) {
                    next.setObject(at++, kind(table, column).value(last.get(column)));
                }
                last = some(next, table, lines);
            }
        }
    }

    /// @return the last row; null where there was none
    private static @Nullable ObjectNode some(PreparedStatement select, StoredTable table, Lines lines)
            throws SQLException, IOException {
        select.setMaxRows(AT_ONCE);
        ObjectNode last = null;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                last = JSON.createObjectNode();
                int at = 1;
                for (var column : table.columns().entrySet()) {
                    last.set(column.getKey(), column.getValue().read(rows, at++));
                }
                lines.take((JSON.writeValueAsString(last) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return last;
    }

    /// Adds a row to a batch of inserts.
    ///
    /// @throws IllegalArgumentException where the line is not a row of this table
    static void add(PreparedStatement insert, StoredTable table, String line) throws SQLException, IOException {
        var row = JSON.readTree(line);
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException("a row of " + table.name() + " has other columns than the table");
        }
        int at = 1;
        for (Map.Entry<String, Kind> column : table.columns().entrySet()) {
            JsonNode kept = row.get(column.getKey());
            if (kept == null) {
                throw new IllegalArgumentException("a row of " + table.name() + " has no " + column.getKey());
            }
            insert.setObject(at++, kept.isNull() ? null : column.getValue().value(kept));
        }
        insert.addBatch();
    }

    private static Kind kind(StoredTable table, String column) {
        return Objects.requireNonNull(table.columns().get(column));
    }
}
