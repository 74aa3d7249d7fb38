package dev.assay.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The chunks H2 writes its file in: what has to be done with them and has no words in SQL.
///
/// Each sync writes a chunk of a few blocks, and soon only some pages of it are not out of date.
/// H2 moves these together when nobody writes, and hardly ever while somebody does.
final class Chunks {

    /// Of what the chunks hold, the percentage that should be no older than the newest.
    private static final int FILLED = 50;

    private static final int SYNCS_BETWEEN = 32;
    private static final int BYTES_AT_ONCE = 2 * 1024 * 1024;

    private static final AtomicInteger SYNCS = new AtomicInteger();

    private Chunks() {}

    /// At times, writes anew what is left of old chunks, so that their space can be used again.
    static void tidy(Connection connection) throws SQLException {
        if (SYNCS.incrementAndGet() % SYNCS_BETWEEN == 0) {
            on(connection, store -> store.compact(FILLED, BYTES_AT_ONCE));
        }
    }

    /// Returns when H2's own threads have written what they had to.
    static void await(Connection connection) throws SQLException {
        on(connection, store -> store.executeFilestoreOperation(() -> {}));
    }

    private interface Deed {
        void on(MVStore store);
    }

    private static void on(Connection connection, Deed deed) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        var store = session.getDatabase().getStore().getMvStore();
        if (store.getFileStore() == null) {
            return; // in memory
        }
        try {
            deed.on(store);
        } catch (MVStoreException e) {
            throw new SQLException(e);
        }
    }
}
