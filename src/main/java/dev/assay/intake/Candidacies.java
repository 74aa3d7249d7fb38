package dev.assay.intake;

import dev.assay.candidate.Candidacy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds candidacies the way a file speaks of them.
final class Candidacies {

    private Candidacies() {}

    /// The first candidacy of somebody of this name in a role, ignoring case; null for nobody.
    static @Nullable Candidacy named(String name, UUID role) {
        return Candidacy.<Candidacy>find(
                        "from Candidacy k join fetch k.candidate c join fetch k.role r where r.id = ?1"
                                + " and lower(c.name) = lower(?2) order by k.id",
                        role,
                        name)
                .firstResult();
    }
}
