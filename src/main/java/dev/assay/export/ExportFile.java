package dev.assay.export;

import dev.assay.access.Viewer;
import dev.assay.evaluation.Evaluations;
import dev.assay.role.Role;
import dev.assay.web.Refused;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A role as a file, for somebody who names it by its title.
@ApplicationScoped
@Unremovable
public class ExportFile {

    private final Evaluations evaluations;
    private final Downloads downloads;

    ExportFile(Evaluations evaluations, Downloads downloads) {
        this.evaluations = evaluations;
        this.downloads = downloads;
    }

    /// @param title of the role, or its id; null where there is one role alone
    /// @throws Refused as [ExportRequest#choice()]; 409 where it is not clear which role is meant
    /// @throws IOException where not all of it was written
    public void write(@Nullable String title, ExportRequest asked, Viewer viewer, OutputStream out) throws IOException {
        var choice = asked.choice();
        var role = QuarkusTransaction.requiringNew().call(() -> role(title));
        var seen = evaluations.of(role, viewer);
        var whole = new Whole();
        downloads.writing(choice, seen.evaluation(), viewer, whole).write(out);
        if (!whole.ended) {
            throw new IOException("The file could not be written to its end.");
        }
    }

    private static UUID role(@Nullable String title) {
        List<Role> roles = title == null ? Role.listAll() : Role.list("title = ?1 or cast(id as string) = ?1", title);
        if (roles.size() == 1) {
            return roles.getFirst().id;
        }
        var titles = Role.<Role>listAll().stream()
                .map(Role::title)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        throw Refused.conflict("Name a role by its title, or by its id where several have it: %s", titles);
    }

    private static final class Whole implements Downloads.Listening {

        private boolean ended;

        @Override
        public void at(int done, int total) {
            // nobody waits who could be told
        }

        @Override
        public void ended(boolean whole) {
            ended = whole;
        }
    }
}
