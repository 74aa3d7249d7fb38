package dev.assay.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The roles of a file by title, ignoring case.
final class RoleDrafts {

    private final Warnings warnings;
    private final Map<String, RoleDraft> roles = new LinkedHashMap<>();

    RoleDrafts(Warnings warnings) {
        this.warnings = warnings;
    }

    /// The role of this title, which need not have been there before.
    RoleDraft named(String title) {
        return roles.computeIfAbsent(title.toLowerCase(Locale.ROOT), _ -> new RoleDraft(title, warnings));
    }

    /// In lower case.
    Set<String> titles() {
        return roles.keySet();
    }

    List<OutlinedRole> outlined() {
        return roles.values().stream().map(RoleDraft::role).toList();
    }
}
