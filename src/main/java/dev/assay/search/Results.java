package dev.assay.search;

import dev.assay.language.Phrase;
import java.util.List;
import java.util.Locale;

/// What was found, kind by kind.
///
/// @param page counted from 1
/// @param kinds that were looked through
/// @param leftOut of how many candidates colleagues' notes were passed over, because the viewer
///     is still to submit their own
public record Results(Wanted wanted, int page, List<Kind> kinds, List<Group> groups, int leftOut) {

    /// What can be found.
    public enum Kind {
        PAGES,
        ROLES,
        PEOPLE,
        LINES;

        public Phrase title() {
            return switch (this) {
                case PAGES -> Phrase.of("Pages");
                case ROLES -> Phrase.of("Roles");
                case PEOPLE -> Phrase.of("People");
                case LINES -> Phrase.of("Note lines");
            };
        }

        /// As it stands in an address.
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Of one kind.
    ///
    /// @param more whether there are others
    public record Group(Kind kind, List<Hit> hits, boolean more) {}

    /// Those in which something was found.
    public List<Group> filled() {
        return groups.stream().filter(group -> !group.hits().isEmpty()).toList();
    }

    /// Whether one kind alone was looked through, page by page.
    public boolean single() {
        return kinds.size() == 1;
    }

    /// All of a kind, or its next page.
    public String moreUrl(Group group) {
        return url(group.kind(), single() ? page + 1 : 1);
    }

    /// The page before; empty on the first.
    public String before() {
        return single() && page > 1 ? url(kinds.getFirst(), page - 1) : "";
    }

    private String url(Kind kind, int to) {
        return "/search?q=" + wanted.inAddress() + "&in=" + kind.parameter() + (to > 1 ? "&page=" + to : "");
    }

    /// `Nothing found.`, for who hears it.
    public Phrase count() {
        int hits = groups.stream().mapToInt(group -> group.hits().size()).sum();
        return hits == 0 ? Phrase.of("Nothing found.") : Phrase.of("%d found.", hits);
    }
}
