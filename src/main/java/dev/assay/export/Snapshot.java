package dev.assay.export;

import dev.assay.role.Role;
import dev.assay.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/// Reading that goes on while a file is written: all of it sees the database as it was at one
/// moment.
///
/// Each takes a connection for as long as its reader takes, so no more than a dozen go on at
/// once, and the pool keeps some for everybody else.
@ApplicationScoped
class Snapshot {

    /// Of the pool's twenty.
    private static final int AT_ONCE = 12;

    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final int LONGEST_READ_SECONDS = 3_600;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final boolean ofSession;

    Snapshot(@ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.ofSession = databaseKind.equals("h2");
    }

    /// Reads in a transaction that ends with the reading, also where it fails.
    ///
    /// @throws Refused 429 where too many others read for too long
    void read(Runnable reading) {
        enter();
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_READ_SECONDS).run(() -> isolated(reading));
        } finally {
            free.release();
        }
    }

    private void enter() {
        try {
            if (free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.tooOften("Too many exports are being read at this moment. Try again in a while.");
    }

    /// PostgreSQL isolates the transaction; H2 the connection, which goes back to the pool and
    /// must be as it was.
    private void isolated(Runnable reading) {
        if (!ofSession) {
            execute("set transaction isolation level repeatable read, read only");
            reading.run();
            return;
        }
        execute("set session characteristics as transaction isolation level snapshot");
        try {
            reading.run();
        } finally {
            execute("set session characteristics as transaction isolation level read committed");
        }
    }

    private static void execute(String sql) {
        Role.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
