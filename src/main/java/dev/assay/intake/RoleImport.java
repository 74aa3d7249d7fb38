package dev.assay.intake;

import dev.assay.intake.ImportItem.Kind;
import dev.assay.intake.ImportReport.RoleEntry;
import dev.assay.reading.Cleaned;
import dev.assay.role.Membership;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.role.Role;
import dev.assay.role.Rules;
import dev.assay.role.TeamMember;
import dev.assay.role.Template;
import dev.assay.web.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Brings in the roles of a file: those of the same title that the viewer manages, else new
/// ones.
final class RoleImport {

    private static final int LONGEST_TITLE = 200;

    private final ImportContext context;
    private final boolean furnishes;
    private final Map<String, List<Role>> managed = new HashMap<>();
    private final Map<String, ImportedRole> taken = new LinkedHashMap<>();

    /// @param furnishes whether new roles get what a template of their title has
    RoleImport(ImportContext context, boolean furnishes) {
        this.context = context;
        this.furnishes = furnishes;
        for (var membership : Membership.list(context.viewer())) {
            if (membership.manages()) {
                var role = membership.role();
                managed.computeIfAbsent(Cleaned.key(role.title()), _ -> new ArrayList<>())
                        .add(role);
            }
        }
    }

    /// The role of a title, with nothing of the file in it yet.
    ImportedRole named(String title) {
        var shown = context.name(title, LONGEST_TITLE, 1);
        return taken.computeIfAbsent(Cleaned.key(shown), key -> take(key, shown));
    }

    private ImportedRole take(String key, String title) {
        var same = managed.getOrDefault(key, List.of());
        var role = same.isEmpty() ? found(title) : open(same);
        if (!same.isEmpty()) {
            context.found(Kind.ROLE, role.id, () -> role.version, role.id);
        }
        return new ImportedRole(role, same.isEmpty(), context);
    }

    private Role open(List<Role> same) {
        var open = same.stream().filter(role -> !role.closed()).toList();
        var title = same.getFirst().title();
        if (open.isEmpty()) {
            throw Refused.conflict(
                    "The role %s is closed. Reopen it in its settings, or give the role of the file another title.",
                    title);
        }
        if (open.size() > 1) {
            context.log().warn(1, "There are %d roles %s; the first is taken.", open.size(), title);
        }
        return open.getFirst();
    }

    private Role found(String title) {
        context.viewer().requireFounder();
        var role = new Role(title, null, context.now());
        role.persist();
        context.created(Kind.ROLE, role.id, () -> role.version, role.id);
        TeamMember.ensureManager(role, context.account());
        if (furnishes) {
            Template.findByTitle(title).ifPresent(template -> furnish(role, template));
        }
        return role;
    }

    private void furnish(Role role, Template template) {
        template.furnish(role);
        var needs = Need.listOf(role.id);
        var questions = Question.listOf(role.id);
        needs.forEach(need -> context.created(Kind.NEED, need.id, () -> need.version, role.id));
        questions.forEach(asked -> context.created(Kind.QUESTION, asked.id, () -> asked.version, role.id));
        context.log().created(Tally.NEEDS, needs.size());
        context.log().created(Tally.QUESTIONS, questions.size());
        context.log()
                .warn(
                        1,
                        "The file gives no needs, so the new role %s got those of the template %s.",
                        role.title(),
                        template.title());
    }

    /// Counts the roles, and tells everybody who looks at one that it may have changed.
    void finish() {
        for (var each : taken.values()) {
            each.count();
            var role = each.role();
            context.log().role(new RoleEntry(role.id, role.title()));
        }
        Role.flush();
        for (var each : taken.values()) {
            Rules.keep(each.role(), context.now(), context.viewer().id(), "Import of a file");
            Role.bump(each.role().id);
        }
    }
}
