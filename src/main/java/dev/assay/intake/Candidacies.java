package dev.assay.intake;

import dev.assay.candidate.Candidacy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds candidacies the way a file speaks of them.
final class Candidacies {

    private static final String OF_ROLE =
            "from Candidacy k join fetch k.candidate c join fetch k.role r where r.id = ?1";

    private Candidacies() {}

    /// The first candidacy of somebody of this name in a role, ignoring case; null for nobody.
    static @Nullable Candidacy named(String name, UUID role) {
        return Candidacy.<Candidacy>find(OF_ROLE + " and lower(c.name) = lower(?2) order by k.id", role, name)
                .firstResult();
    }

    /// The candidacies of a role by [#key] of the name, of one name the first: for a table, which
    /// asks for as many as a role may have.
    static Map<String, Candidacy> byName(UUID role) {
        return Candidacy.<Candidacy>find(OF_ROLE + " order by k.id", role).stream()
                .collect(Collectors.toMap(it -> key(it.candidate.name()), it -> it, (first, _) -> first, HashMap::new));
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
