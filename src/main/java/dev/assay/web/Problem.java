package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of an error answer under `/api`, as RFC 9457 says.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        List<Refused.Violation> violations) {

    static Problem of(int status, @Nullable String detail, String instance, List<Refused.Violation> violations) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Error" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, instance, violations);
    }
}
