package dev.assay.intake;

import dev.assay.web.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file holds.
public enum ImportKind {
    /// Roles, and notes on people.
    NOTES,
    /// A candidate's own material.
    DOSSIER,
    /// A table of candidates, as other trackers export it.
    CANDIDATES;

    /// The kind of a name such as `notes`. No name gives a table for CSV; for all else null: the
    /// text has to tell.
    ///
    /// @param csv whether the file says of itself that it is CSV
    /// @throws Refused 400 for another name
    static @Nullable ImportKind of(@Nullable String name, boolean csv) {
        if (name == null || name.isBlank()) {
            return csv ? CANDIDATES : null;
        }
        return switch (name) {
            case "notes" -> NOTES;
            case "dossier" -> DOSSIER;
            case "candidates" -> CANDIDATES;
            default -> throw Refused.malformed("kind", "must be notes, dossier or candidates");
        };
    }

    /// As it stands in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
