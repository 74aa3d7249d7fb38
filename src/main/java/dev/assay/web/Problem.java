package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.language.Phrase;
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

    static final Phrase FAULT =
            Phrase.of("Something failed here, not in what you did. Try again; if it stays, tell whoever runs Assay.");
    static final String TYPE = "application/problem+json";

    static Problem of(int status, @Nullable Phrase detail, String instance, List<Refused.Violation> violations) {
        return new Problem("about:blank", title(status), status, detail, instance, violations);
    }

    /// What a status says, where nobody knows more.
    static Phrase words(int status) {
        return switch (status) {
            case 401 -> Phrase.of("Sign in: with a session, HTTP Basic, or a bearer token.");
            case 403 -> Phrase.of("This is not yours to do.");
            case 404 -> Phrase.of("There is nothing here, or it is not yours to see.");
            case 405 -> Phrase.of("This address does not do that.");
            case 406 -> Phrase.of("This address has no answer of the kind asked for.");
            case 413 -> Phrase.of("This is too large.");
            case 415 -> Phrase.of("This address does not take a body of that type.");
            case 500 -> FAULT;
            case 503 -> Phrase.of("Too much is asked for at once. Try again in a while.");
            default -> Phrase.of("The request could not be understood.");
        };
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
            case 414 -> Phrase.of("Request-URI Too Long");
            case 415 -> Phrase.of("Unsupported Media Type");
            case 422 -> Phrase.of("Unprocessable Content");
            case 428 -> Phrase.of("Precondition Required");
            case 429 -> Phrase.of("Too Many Requests");
            case 431 -> Phrase.of("Request Header Fields Too Large");
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
