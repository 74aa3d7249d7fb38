package dev.assay.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts what an archive holds into a database whose tables are of the archive's version and hold
/// nothing of anybody. The caller commits, after [#check].
final class Restoring implements Archive.Reader, AutoCloseable {

    private static final int BATCH = 50; // a row may hold megabytes

    private final Connection connection;
    private final Consumer<String> told;
    private final Map<String, StoredTable> tables;
    private @Nullable PreparedStatement insert;
    private int waiting;
    private long rows;

    /// Empties the tables first: migrations fill some.
    ///
    /// @param connection that commits nothing by itself
    /// @throws Damaged where somebody's data is there
    Restoring(Connection connection) throws SQLException, IOException {
        this(connection, table -> {});
    }

    /// @param told is told each table when it was read
    Restoring(Connection connection, Consumer<String> told) throws SQLException, IOException {
        this.told = told;
        this.connection = connection;
        var inOrder = StoredTable.listOf(connection);
        this.tables = inOrder.stream().collect(Collectors.toMap(StoredTable::name, Function.identity()));
        requireEmpty(connection);
        for (var table : inOrder.reversed()) {
            run("delete from " + table.name());
        }
    }

    /// A first start makes an account without a password, which is nobody's yet.
    ///
    /// @throws Damaged where somebody can sign in, or there is a role or a candidate
    static void requireEmpty(Connection connection) throws SQLException, IOException {
        for (var held : List.of("account where password_hash is not null", "role", "candidate")) {
            if (number(connection, "select count(*) from " + held) > 0) {
                throw new Damaged("This database holds data already. A backup is put back into an empty one.");
            }
        }
    }

    @Override
    public void begin(Manifest begun) throws IOException, SQLException {
        var schema = Backup.schema(connection);
        if (!schema.equals(begun.schema())) {
            throw new IllegalStateException(
                    "tables of version %s for an archive of version %s".formatted(schema, begun.schema()));
        }
    }

    @Override
    public void line(String name, String line) throws IOException, SQLException {
        var table = table(name);
        if (insert == null) {
            insert = connection.prepareStatement(table.insert());
        }
        StoredRows.add(insert, table, line);
        rows++;
        if (++waiting == BATCH) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void end(String name) throws SQLException {
        if (insert != null) {
            insert.executeBatch();
        }
        told.accept("  %s: %,d".formatted(name, rows));
        rows = 0;
        close();
    }

    private StoredTable table(String name) throws Damaged {
        var table = tables.get(name);
        if (table == null) {
            throw new Damaged("The archive is damaged: there is no table " + name + ".");
        }
        return table;
    }

    /// Reads all of it again and holds it against the archive's counts and hashes; then what the
    /// database counts up goes on behind the highest number.
    ///
    /// @throws Damaged where something came out other than it went in
    void check(Manifest manifest) throws SQLException, IOException {
        if (manifest.tables().size() != tables.size()) {
            throw new Damaged("The archive is damaged: it does not hold every table.");
        }
        for (var content : manifest.tables()) {
            var counter = new Counter();
            StoredRows.read(connection, table(content.name()), counter::take);
            if (!counter.content(content.name()).equals(content)) {
                throw new Damaged(
                        "What was put back is not what the archive holds, in %s. Nothing was changed; please tell us."
                                .formatted(content.name()));
            }
        }
        for (var table : tables.values()) {
            for (var column : table.counted()) {
                long highest =
                        number(connection, "select coalesce(max(%s), 0) from %s".formatted(column, table.name()));
                run("alter table %s alter column %s restart with %d".formatted(table.name(), column, highest + 1));
            }
        }
    }

    private static long number(Connection connection, String select) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(select)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
        insert = null;
        waiting = 0;
    }
}
