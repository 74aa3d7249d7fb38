package dev.assay;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/// Counts what the program asks the database.
public final class Statements {

    private Statements() {}

    /// How many statements a deed makes.
    public static long of(EntityManagerFactory factory, Runnable deed) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        deed.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
