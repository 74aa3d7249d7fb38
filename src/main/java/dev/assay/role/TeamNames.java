package dev.assay.role;

import dev.assay.access.UserChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Reports name people: a new name is a new revision of every role they work on.
@ApplicationScoped
class TeamNames {

    void follow(@Observes UserChanged changed) {
        Role.update(
                "revision = revision + 1 where id in (select m.role.id from TeamMember m where m.account.id = ?1)",
                changed.account());
    }
}
