package dev.assay.board;

import dev.assay.evaluation.Evaluations;
import dev.assay.role.RoleHead;
import dev.assay.role.RoleHead.Tab;

/// What stands above the pages of a role.
final class Heads {

    private Heads() {}

    /// Without what follows changes, where a past moment is looked at.
    static RoleHead of(Evaluations.Seen seen, Tab tab) {
        var head = RoleHead.of(seen.membership(), tab);
        return seen.lens().asOf() == null ? head : head.still();
    }
}
