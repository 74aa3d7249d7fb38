package dev.assay.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.h2.Driver;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.table.Table;
import org.h2.table.TableType;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// Reads a database of H2 through and leaves its file as it is, to the byte.
final class Look implements AutoCloseable {

    private static final String FORM = "jdbc:h2:file:look:%s;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    private final Connection connection;
    private final SessionLocal session;

    /// @throws SQLException where it cannot be opened, or somebody has it open to write
    Look(Path file) throws SQLException {
        LookedFiles.register();
        var name = file.toAbsolutePath().toString();
        var stem = name.substring(0, name.length() - DatabaseFile.SUFFIX.length());
        this.connection = new Driver().connect(FORM.formatted(stem), DatabaseLogin.ofSettings());
        this.session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    private MVStore store() {
        return session.getDatabase().getStore().getMvStore();
    }

    /// By which H2 tells its files apart.
    String created() {
        return Long.toHexString(store().getFileStore().getCreationTime());
    }

    /// The version of the data.
    long version() {
        return store().getFileStore().lastChunkVersion();
    }

    boolean hasTables() throws SQLException {
        return has("ACCOUNT");
    }

    private boolean has(String table) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", table, null)) {
            return tables.next();
        }
    }

    /// @param counter see [Marker]
    record Identity(UUID id, long counter) {}

    /// Which installation's it is; null where it was never started so far.
    @Nullable
    Identity identity() throws SQLException {
        if (!has("INSTALLATION")) {
            return null;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id, counter from installation")) {
            return row.next() ? new Identity(row.getObject(1, UUID.class), row.getLong(2)) : null;
        }
    }

    /// Reads every value of every table, and every entry of every index.
    ///
    /// @return how many rows a table has, by its name in small letters
    /// @throws SQLException where an index is not of its table; where something cannot be read
    ///     also whatever H2 stumbles over
    Map<String, Long> through() throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : session.getDatabase().getMainSchema().getAllTablesAndViews(session)) {
            if (table.getTableType() == TableType.TABLE) {
                rows.put(table.getName().toLowerCase(Locale.ROOT), through(table));
            }
        }
        return rows;
    }

    private long through(Table table) throws SQLException {
        long rows = 0;
        var cursor = table.getScanIndex(session).find(session, null, null, false);
        while (cursor.next()) {
            var row = cursor.get();
            for (int column = 0; column < row.getColumnCount(); column++) {
                read(row.getValue(column));
            }
            rows++;
        }
        for (var index : table.getIndexes()) {
            if (entries(index) != rows) {
                throw new SQLException(
                        "index %s does not fit the table %s".formatted(index.getName(), table.getName()));
            }
        }
        return rows;
    }

    private static void read(Value value) {
        value.getString(); // of what is large, all of it
    }

    private long entries(Index index) {
        long entries = 0;
        var cursor = index.find(session, null, null, false);
        while (cursor.next()) {
            cursor.getSearchRow();
            entries++;
        }
        return entries;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
