package dev.assay.export;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/// Reading that goes on while a file is written: all of it sees the database as it was at one
/// moment.
@ApplicationScoped
class Snapshot {

    private static final int LONGEST_READ_SECONDS = 3_600;

    private final boolean ofSession;

    Snapshot(@ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.ofSession = databaseKind.equals("h2");
    }

    /// Reads in a transaction that ends with the reading, also where it fails.
    boolean read(BooleanSupplier reading) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_READ_SECONDS).call(() -> isolated(reading));
    }

    /// PostgreSQL isolates the transaction; H2 the connection, which goes back to the pool and
    /// must be as it was.
    private boolean isolated(BooleanSupplier reading) {
        if (!ofSession) {
            execute("set transaction isolation level repeatable read, read only");
            return reading.getAsBoolean();
        }
        execute("set session characteristics as transaction isolation level snapshot");
        try {
            return reading.getAsBoolean();
        } finally {
            execute("set session characteristics as transaction isolation level read committed");
        }
    }

    private static void execute(String sql) {
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
