package dev.assay.system;

import dev.assay.role.Role;
import dev.assay.role.Rules;
import io.quarkus.narayana.jta.QuarkusTransaction;

/// Roles from before rules were kept: what they are scored by becomes their first edition.
final class OldRoles {

    private OldRoles() {}

    static void keepRules() {
        QuarkusTransaction.requiringNew()
                .run(() -> Role.<Role>list("from Role r where not exists (select 1 from Rules u where u.role = r)")
                        .forEach(role -> Rules.keep(role, role.createdAt, null, null)));
    }
}
