package dev.assay.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// H2's file belongs to one process at a time: what to do when that is another one.
final class DatabaseInUse {

    private static final int ALREADY_OPEN = 90020; // of H2
    private static final int MOST_CAUSES = 20;

    private DatabaseInUse() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN);
    }

    /// The same import, sent to the program that has the file.
    static String advice(ImportCommand command) {
        var environment = System.getenv();
        var query = command.options().entrySet().stream()
                .filter(option -> !option.getKey().equals("as"))
                .sorted(Map.Entry.comparingByKey())
                .map(option -> option.getKey() + "=" + URLEncoder.encode(option.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var address = "http://%s:%s/api/v1/imports%s%s"
                .formatted(
                        environment.getOrDefault("QUARKUS_HTTP_HOST", "localhost"),
                        environment.getOrDefault("QUARKUS_HTTP_PORT", "8080"),
                        command.preview() ? "/preview" : "",
                        query.isEmpty() ? "" : "?" + query);
        var who = Objects.requireNonNullElse(command.as(), "you@example.org");
        return command.files().stream()
                .map(file -> "  curl -u %s -F 'file=@%s' '%s'".formatted(who, file, address))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Assay is running and has the database open. Send the file to it instead:"
                                + System.lineSeparator(),
                        ""));
    }
}
