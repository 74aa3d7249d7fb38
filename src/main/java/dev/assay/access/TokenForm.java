package dev.assay.access;

import dev.assay.web.Form;
import dev.assay.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about a new token.
///
/// @param roleId empty for all roles
/// @param expires the last day, `2030-03-13`; empty for the usual time
public record TokenForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable List<String> scope,
        @RestForm @Nullable String roleId,
        @RestForm @Nullable String expires) {

    static final TokenForm EMPTY = new TokenForm("", List.of("read"), "", "");

    public boolean has(String name) {
        return Objects.requireNonNullElse(scope, List.of()).contains(name);
    }

    /// @param zone in which the last day ends
    TokenResource.Body body(ZoneId zone) {
        return new TokenResource.Body(name, scope, last(zone), role());
    }

    private @Nullable Instant last(ZoneId zone) {
        var typed = Form.typed(expires).strip();
        try {
            return typed.isEmpty()
                    ? null
                    : LocalDate.parse(typed).plusDays(1).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw Refused.malformed("expiresAt", "must be a day, such as 2030-03-13");
        }
    }

    private @Nullable UUID role() {
        var typed = Form.typed(roleId).strip();
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw Refused.impossible("roleId", "names no role of yours");
        }
    }
}
