package dev.assay.web;

import java.io.IOException;
import java.sql.SQLException;
import org.hibernate.exception.JDBCConnectionException;

/// Tells a database that cannot serve from a mistake of ours.
final class Outage {

    /// Of H2: the database is closed, a file cannot be read or written, a connection is broken.
    private static final int CLOSED = 90098;

    private static final int INPUT_OUTPUT = 90028;
    private static final int INPUT_OUTPUT_OF = 90031;
    private static final int BROKEN = 90067;

    /// H2's causes go in circles.
    private static final int DEEPEST = 20;

    private Outage() {}

    /// Whether this failed since the database is not there or takes nothing.
    static boolean causes(Throwable failure) {
        var cause = failure;
        for (int deep = 0; cause != null && deep < DEEPEST; deep++) {
            boolean silent =
                    cause instanceof JDBCConnectionException || (cause instanceof SQLException sql && causes(sql));
            if (silent) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean causes(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case CLOSED, INPUT_OUTPUT, INPUT_OUTPUT_OF, BROKEN -> true;
            default -> ofConnection(String.valueOf(failure.getSQLState())) || unwritten(failure);
        };
    }

    /// By the standard, and PostgreSQL's for a full disk and for a server that goes away.
    private static boolean ofConnection(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static boolean unwritten(Throwable failure) {
        var cause = failure.getCause();
        for (int deep = 0; cause != null && deep < DEEPEST; deep++) {
            if (cause instanceof IOException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
