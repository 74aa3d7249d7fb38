package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of an error answer under `/api`, as RFC 9457 says.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        Phrase title,
        int status,
        @Nullable Phrase detail,
        String instance,
        List<Refused.Violation> violations) {

    static Problem of(int status, @Nullable Phrase detail, String instance, List<Refused.Violation> violations) {
        return new Problem("about:blank", title(status), status, detail, instance, violations);
    }

    private static Phrase title(int status) {
        return switch (status) {
            case 400 -> Phrase.of("Bad Request");
            case 401 -> Phrase.of("Unauthorized");
            case 403 -> Phrase.of("Forbidden");
            case 404 -> Phrase.of("Not Found");
            case 405 -> Phrase.of("Method Not Allowed");
            case 406 -> Phrase.of("Not Acceptable");
            case 409 -> Phrase.of("Conflict");
            case 410 -> Phrase.of("Gone");
            case 412 -> Phrase.of("Precondition Failed");
            case 413 -> Phrase.of("Request Entity Too Large");
            case 415 -> Phrase.of("Unsupported Media Type");
            case 429 -> Phrase.of("Too Many Requests");
            case 500 -> Phrase.of("Internal Server Error");
            case 503 -> Phrase.of("Service Unavailable");
            default -> standard(status);
        };
    }

    private static Phrase standard(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? Phrase.of("Error") : Phrase.verbatim(known.getReasonPhrase());
    }
}
