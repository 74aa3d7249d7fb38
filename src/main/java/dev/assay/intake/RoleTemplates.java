package dev.assay.intake;

import dev.assay.reading.Cleaned;
import dev.assay.reading.OutlinedRole;
import dev.assay.role.Need;
import dev.assay.role.Template;

/// Templates made of what a file says of a role.
public final class RoleTemplates {

    private RoleTemplates() {}

    /// The needs, questions and headings of a role, checked as a role would check them.
    ///
    /// @throws dev.assay.web.Refused 400 or 413 for what a role can't keep
    public static Template.Content of(OutlinedRole role) {
        return new Template.Content(
                role.needs().stream().map(NeedWords::of).map(Need::checked).toList(),
                role.questions().stream()
                        .map(it -> new Template.Ask(Cleaned.line(it.text()), it.need(), it.round()))
                        .toList(),
                String.join("\n", NoteHeadings.of(role)));
    }
}
