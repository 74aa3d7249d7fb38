package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.language.Phrase;
import dev.assay.web.Address;
import dev.assay.web.Format;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who of a role is ticked to be put side by side. It stands in the address as `candidacy=`, so
/// it stays when the page, the order or the filter changes.
///
/// @param who in the order of ticking, [#MOST] at most
/// @param beyond how many were ticked after those, and are left out; 0 or more
public record Ticks(List<Candidacy> who, int beyond) {

    /// How many fit side by side.
    public static final int MOST = 8;

    private static final String NAME = "candidacy";

    public Ticks {
        who = List.copyOf(who);
    }

    /// The ticks of an address.
    ///
    /// @param asked identities of candidacies as they stand in the address; one that comes twice
    ///     counts once, one that is not on the board is left out
    public static Ticks of(Collection<UUID> asked, Evaluation evaluation) {
        var known = evaluation.candidacies().stream().collect(Collectors.toMap(Candidacy::id, Function.identity()));
        var found = asked.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return new Ticks(found.stream().limit(MOST).toList(), Math.max(0, found.size() - MOST));
    }

    /// The address with these ticks in place of its own.
    public Address onto(Address address) {
        var ticked = address.without(NAME);
        for (var one : who) {
            ticked = ticked.and(NAME, one.id());
        }
        return ticked;
    }

    /// An address without the tick of one candidacy.
    public static Address without(Address address, Candidacy one) {
        return address.without(NAME, one.id());
    }

    /// An address without any ticks.
    public static Address none(Address address) {
        return address.without(NAME);
    }

    /// The identities of the candidacies, in the order of ticking.
    public Set<UUID> ids() {
        return who.stream().map(Candidacy::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether this candidacy is ticked and not beyond.
    public boolean has(UUID candidacy) {
        return who.stream().anyMatch(one -> one.id().equals(candidacy));
    }

    /// Whether anybody is ticked.
    public boolean any() {
        return !who.isEmpty();
    }

    /// Those of the ticked whom a page does not show, in the order of ticking.
    ///
    /// @param shown whom it shows
    public List<Candidacy> outside(List<Candidacy> shown) {
        return who.stream().filter(one -> !shown.contains(one)).toList();
    }

    /// A sentence on those who are beyond: `Eight fit side by side: one more was ticked and is
    /// left out.` Null where nobody is.
    public @Nullable Phrase excess() {
        return switch (beyond) {
            case 0 -> null;
            case 1 -> Phrase.of("Eight fit side by side: one more was ticked and is left out.");
            default ->
                Phrase.of("Eight fit side by side: %s more were ticked and are left out.", Format.inWords(beyond));
        };
    }
}
