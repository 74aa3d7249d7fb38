package dev.assay.role;

import dev.assay.web.Form;
import dev.assay.web.Refused;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about a role.
///
/// @param templateId empty for none; only when creating
public record RoleForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable String summary,
        @RestForm @Nullable String templateId,
        @RestForm @Nullable String version) {

    static RoleForm of(Role role) {
        return new RoleForm(role.title(), Form.shown(role.summary()), "", Long.toString(role.version));
    }

    RoleResource.Body body() {
        return new RoleResource.Body(title, Form.typed(summary), template(), null, null, null, null);
    }

    private @Nullable UUID template() {
        var id = Form.typed(templateId);
        try {
            return id.isBlank() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refused.impossible("templateId", "names no template");
        }
    }
}
