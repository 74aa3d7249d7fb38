package dev.assay.command;

import dev.assay.backup.Damaged;
import dev.assay.storage.WrongDatabase;
import dev.assay.web.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;

/// What somebody at the command line is told of a failure.
final class Failure {

    private static final int MOST_CAUSES = 20;
    private static final String OTHER_KIND = "Driver does not support the provided URL";

    private Failure() {}

    /// @return with what the program should end
    static int tell(Throwable failure, PrintWriter err) {
        var cause = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(Failure::speaks)
                .findFirst();
        err.println(cause.map(Failure::sentence).orElseGet(() -> other(failure)));
        err.flush();
        return cause.filter(NotDone.class::isInstance)
                .map(told -> ((NotDone) told).code())
                .orElse(Ended.FAILED);
    }

    private static String other(Throwable failure) {
        return failure.toString().contains(OTHER_KIND)
                ? "This program was built for another kind of database than the settings name. For PostgreSQL, build it with"
                        + " -Dquarkus.datasource.db-kind=postgresql and set QUARKUS_DATASOURCE_JDBC_URL."
                : "It failed: " + failure;
    }

    /// Whether it was made with a sentence for the user.
    private static boolean speaks(Throwable cause) {
        return cause instanceof NotDone
                || cause instanceof Damaged
                || cause instanceof WrongDatabase
                || cause instanceof Refused
                || cause instanceof IOException;
    }

    private static String sentence(Throwable told) {
        return switch (told) {
            case Refused refused ->
                refused.violations().isEmpty()
                        ? refused.detail().toString()
                        : refused.violations().stream()
                                .map(violation -> violation.field() + " " + violation.message() + ".")
                                .collect(java.util.stream.Collectors.joining(" "));
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
            case FileAlreadyExistsException there -> there.getFile() + " is there already; it was left as it is.";
            default -> String.valueOf(told.getMessage());
        };
    }
}
