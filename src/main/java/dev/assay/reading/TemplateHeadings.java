package dev.assay.reading;

import dev.assay.shorthand.Block;
import org.jspecify.annotations.Nullable;

/// What the headings of a role's template open, and which role it is.
final class TemplateHeadings {

    private @Nullable String role;

    boolean hasRole() {
        return role != null;
    }

    /// What a heading outside of notes opens.
    BlockKind kind(Block heading) {
        String title = heading.title();
        if (Titles.isNeeds(title)) {
            return BlockKind.NEEDS;
        }
        if (Titles.isQuestions(title)) {
            return BlockKind.QUESTIONS;
        }
        if (Titles.isHeadings(title)) {
            return BlockKind.HEADINGS;
        }
        return !Titles.isRanking(title) && isRole(heading) ? BlockKind.ROLE : BlockKind.IGNORED;
    }

    private boolean isRole(Block heading) {
        String title = heading.title();
        if (Titles.isLevels(title) || title.equalsIgnoreCase(role)) {
            return true;
        }
        boolean opens = heading.divides() && (role == null || Titles.saysRole(title));
        if (opens || (role == null && Titles.saysRole(title))) {
            role = Titles.role(title);
            return true;
        }
        return false;
    }
}
