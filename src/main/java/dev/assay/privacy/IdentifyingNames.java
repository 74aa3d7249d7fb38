package dev.assay.privacy;

import dev.assay.access.User;
import dev.assay.candidate.Candidate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// Which of a person's names stand for nobody and nothing else, so that a mention of one in a
/// text on something else is a mention of them.
///
/// A single word may be a word, and a name that others have may mean them: those stay.
final class IdentifyingNames {

    private IdentifyingNames() {}

    /// @param names in full, and the address
    static Set<String> clear(UUID candidate, Collection<String> names) {
        var clear = new LinkedHashSet<String>();
        for (var name : names) {
            boolean telling = name.contains("@") || name.strip().contains(" ");
            if (telling && !others(candidate, name)) {
                clear.add(name);
            }
        }
        return clear;
    }

    private static boolean others(UUID candidate, String name) {
        return Candidate.count("id <> ?1 and (lower(name) = lower(?2) or lower(email) = lower(?2))", candidate, name)
                        > 0
                || User.count("lower(name) = lower(?1) or lower(email) = lower(?1)", name) > 0;
    }
}
