package dev.assay.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes everything that is stored as one archive: a ZIP of `assay.json`, a file of lines of
/// JSON a table, and `manifest.json` with counts and hashes, which comes last.
public final class Backup {

    static final String BEGIN = "assay.json";
    static final String END = "manifest.json";
    static final String LINES = ".jsonl";

    private static final int H2_SNAPSHOT = 6; // TRANSACTION_SNAPSHOT of H2: all tables at one moment

    private static final String NO_TABLES = "This database has no tables of Assay yet: there is nothing to copy.";
    private static final String UNKNOWN_NAME = "42";

    private Backup() {}

    /// Writes what the database holds at one moment. Nobody who writes meanwhile waits for it.
    /// The stream is finished, not closed.
    ///
    /// @param connection that nobody else uses; as it was, afterwards
    static Manifest write(Connection connection, Instant now, OutputStream out) throws SQLException, IOException {
        return write(connection, now, out, table -> {});
    }

    /// The same, for somebody who waits.
    ///
    /// @param written is told each table when it is written
    public static Manifest write(
            Connection connection, Instant now, OutputStream out, Consumer<Manifest.Content> written)
            throws SQLException, IOException {
        boolean commits = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        try {
            connection.setTransactionIsolation(isH2(connection) ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            return write(connection, Manifest.begun(schema(connection), now), new ZipOutputStream(out), written);
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(commits);
        }
    }

    private static Manifest write(
            Connection connection, Manifest begun, ZipOutputStream zip, Consumer<Manifest.Content> written)
            throws SQLException, IOException {
        entry(zip, BEGIN, begun);
        var counted = new ArrayList<Manifest.Content>();
        for (var table : StoredTable.listOf(connection)) {
            var counter = new Counter();
            zip.putNextEntry(new ZipEntry(table.name() + LINES));
            StoredRows.read(connection, table, line -> {
                counter.take(line);
                zip.write(line);
            });
            zip.closeEntry();
            var content = counter.content(table.name());
            written.accept(content);
            counted.add(content);
        }
        var whole = begun.with(counted);
        entry(zip, END, whole);
        zip.finish();
        zip.flush();
        return whole;
    }

    private static void entry(ZipOutputStream zip, String name, Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Archive.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /// The newest migration that was made.
    ///
    /// @throws Damaged where none was
    static String schema(Connection connection) throws SQLException, IOException {
        var newest = "select version from flyway_schema_history where success and version is not null"
                + " order by installed_rank desc";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(isH2(connection) ? quoted(newest) : newest)) {
            if (!found.next()) {
                throw new Damaged(NO_TABLES);
            }
            return found.getString(1);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(UNKNOWN_NAME)) {
                throw new Damaged(NO_TABLES, e);
            }
            throw e;
        }
    }

    /// Flyway quotes its names, which H2 then keeps in small letters.
    private static String quoted(String select) {
        return select.replaceAll("(flyway_schema_history|version|success|installed_rank)", "\"$1\"");
    }
}
