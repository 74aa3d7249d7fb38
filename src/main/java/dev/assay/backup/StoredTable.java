package dev.assay.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A table as the database describes it. Names are in small letters.
///
/// @param columns by name, in the order of their names, which each database has alike
/// @param key the columns of the primary key, in its order
/// @param counted the columns that the database counts up by itself
record StoredTable(String name, Map<String, Kind> columns, List<String> key, List<String> counted) {

    /// What is not copied: Flyway's own list, which installation it is, and what opens the
    /// program to somebody for a while.
    static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "installation", "session", "sign_in_link");

    /// All tables that are copied, each behind those that it refers to.
    static List<StoredTable> listOf(Connection connection) throws SQLException {
        var meta = connection.getMetaData();
        var schema = connection.getSchema();
        var names = new ArrayList<String>();
        try (var found = meta.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> LEFT_OUT.contains(small(name)));
        var refers = new LinkedHashMap<String, Set<String>>();
        for (var name : names.stream().sorted().toList()) {
            refers.put(name, referred(meta, schema, name));
        }
        var tables = new ArrayList<StoredTable>();
        for (var name : inOrder(refers)) {
            tables.add(read(meta, schema, name));
        }
        return tables;
    }

    private static Set<String> referred(DatabaseMetaData meta, String schema, String name) throws SQLException {
        try (var keys = meta.getImportedKeys(null, schema, name)) {
            return new LinkedHashSet<>(each(keys, row -> row.getString("PKTABLE_NAME")));
        }
    }

    private static Collection<String> inOrder(Map<String, Set<String>> refers) {
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < refers.size()) {
            var ready = refers.entrySet().stream()
                    .filter(table -> !ordered.contains(table.getKey()))
                    .filter(table -> table.getValue().stream()
                            .allMatch(other -> other.equals(table.getKey())
                                    || ordered.contains(other)
                                    || LEFT_OUT.contains(small(other))))
                    .map(Map.Entry::getKey)
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + refers);
            }
            ordered.addAll(ready);
        }
        return ordered;
    }

    private static StoredTable read(DatabaseMetaData meta, String schema, String name) throws SQLException {
        var columns = new TreeMap<String, Kind>();
        var counted = new ArrayList<String>();
        try (var found = meta.getColumns(null, schema, name, "%")) {
            while (found.next()) {
                var column = small(found.getString("COLUMN_NAME"));
                columns.put(column, Kind.of(found.getString("TYPE_NAME")));
                if (found.getString("IS_AUTOINCREMENT").equals("YES")) {
                    counted.add(column);
                }
            }
        }
        var key = new TreeMap<Short, String>();
        try (var found = meta.getPrimaryKeys(null, schema, name)) {
            while (found.next()) {
                key.put(found.getShort("KEY_SEQ"), small(found.getString("COLUMN_NAME")));
            }
        }
        return new StoredTable(small(name), columns, List.copyOf(key.values()), counted);
    }

    private interface Reading {
        String of(ResultSet row) throws SQLException;
    }

    private static List<String> each(ResultSet rows, Reading reading) throws SQLException {
        var found = new ArrayList<String>();
        while (rows.next()) {
            found.add(reading.of(rows));
        }
        return found;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Rows from a place on, in the order of the key.
    ///
    /// @param from whether it goes on behind a row, whose key stands for the question marks
    String select(boolean from) {
        var keys = String.join(", ", key);
        var after = from ? " where (%s) > (%s)".formatted(keys, marks(key.size())) : "";
        return "select %s from %s%s order by %s".formatted(String.join(", ", columns.keySet()), name, after, keys);
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(name, String.join(", ", columns.keySet()), marks(columns.size()));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
