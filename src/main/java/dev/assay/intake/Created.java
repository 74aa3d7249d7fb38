package dev.assay.intake;

import dev.assay.candidate.Claim;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a batch created, as it was left.
final class Created {

    private record Thing(Kind kind, UUID id) {}

    private final List<ImportItem> all;
    private final Set<Thing> things;

    Created(List<ImportItem> all) {
        this.all = List.copyOf(all);
        this.things =
                all.stream().map(item -> new Thing(item.kind, item.subjectId)).collect(Collectors.toSet());
    }

    /// In the order of creation.
    List<ImportItem> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<ImportItem> items(Kind kind) {
        return all.stream().filter(item -> item.kind == kind).toList();
    }

    /// In the order of creation.
    Collection<UUID> ids(Kind kind) {
        return items(kind).stream().map(item -> item.subjectId).toList();
    }

    boolean has(Kind kind, UUID id) {
        return things.contains(new Thing(kind, id));
    }

    /// Roles that stay and lose something.
    Set<UUID> roles() {
        var roles = all.stream()
                .map(item -> item.roleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        roles.removeAll(ids(Kind.ROLE));
        return roles;
    }

    /// Holds notes, interviews and claims still, so that nothing is written between the look and
    /// the deed.
    void lock() {
        var claims = ids(Kind.CLAIM);
        if (!claims.isEmpty()) {
            Claim.find("id in ?1 order by id", claims)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
        }
        for (var id : ids(Kind.INTERVIEW)) {
            Panache.getEntityManager().find(Interview.class, id, LockModeType.PESSIMISTIC_WRITE);
            Panache.getEntityManager().find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
