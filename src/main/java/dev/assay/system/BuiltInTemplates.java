package dev.assay.system;

import dev.assay.intake.RoleTemplates;
import dev.assay.reading.Decoding;
import dev.assay.reading.Outline;
import dev.assay.role.Role;
import dev.assay.role.Template;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/// The templates that come with the program. They are stored at the first start, and from then on
/// belong to whoever edits or deletes them.
final class BuiltInTemplates {

    private static final List<String> FILES = List.of("templates/backend.md", "templates/qa.md");

    private BuiltInTemplates() {}

    /// Stores them where there is neither a template nor a role.
    static void load() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Template.count() == 0 && Role.count() == 0) {
                FILES.forEach(BuiltInTemplates::store);
            }
        });
    }

    private static void store(String file) {
        var outline = Outline.read(Decoding.text(Seeds.read(file)));
        outline.roles().forEach(role -> new Template(role.title(), RoleTemplates.of(role)).persist());
    }
}
