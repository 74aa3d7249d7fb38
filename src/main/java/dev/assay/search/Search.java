package dev.assay.search;

import dev.assay.access.Viewer;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.interview.VisibleNotes;
import dev.assay.language.Folding;
import dev.assay.language.Language;
import dev.assay.language.Phrase;
import dev.assay.role.Membership;
import dev.assay.search.Results.Group;
import dev.assay.search.Results.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks through what a viewer may know of, a page of each kind. Six statements at most, whatever
/// there is.
final class Search {

    private final Wanted wanted;
    private final Viewer viewer;
    private final Slice slice;
    private final Instant now;
    private final List<Membership> memberships;
    private final VisibleNotes sights;

    private Search(Wanted wanted, Viewer viewer, Slice slice, Instant now) {
        this.wanted = wanted;
        this.viewer = viewer;
        this.slice = slice;
        this.now = now;
        memberships = Membership.list(viewer);
        sights = VisibleNotes.of(viewer, memberships);
    }

    /// What of each kind is shown.
    ///
    /// @param each how many
    /// @param page counted from 1
    /// @param language in which pages are called
    record Slice(int each, int page, Language language) {

        int offset() {
            return (page - 1) * each;
        }

        /// One more than is shown says that there is more.
        int count() {
            return each + 1;
        }
    }

    /// The pages alone where nothing is looked for.
    static Results of(Wanted wanted, List<Kind> kinds, Viewer viewer, Slice slice, Instant now) {
        if (wanted.nothing()) {
            var pages = new Group(Kind.PAGES, Destination.listOf(wanted, viewer, slice.language()), false);
            return new Results(wanted, slice.page(), kinds, List.of(pages), 0);
        }
        var search = new Search(wanted, viewer, slice, now);
        var groups = kinds.stream().map(search::group).toList();
        int leftOut = kinds.contains(Kind.LINES) ? search.sights.shut() : 0;
        return new Results(wanted, slice.page(), kinds, groups, leftOut);
    }

    private Group group(Kind kind) {
        return switch (kind) {
            case PAGES -> shown(kind, skipped(Destination.listOf(wanted, viewer, slice.language())));
            case ROLES -> shown(kind, skipped(roles()));
            case PEOPLE -> people();
            case LINES -> lines();
        };
    }

    private Group shown(Kind kind, List<Hit> hits) {
        return new Group(kind, hits.stream().limit(slice.each()).toList(), hits.size() > slice.each());
    }

    private List<Hit> skipped(List<Hit> all) {
        return all.stream().skip(slice.offset()).toList();
    }

    private List<Hit> roles() {
        return memberships.stream()
                .map(Membership::role)
                .filter(role -> wanted.in(role.title()))
                .map(role -> new Hit(
                        "/roles/" + role.id, wanted.parts(role.title()), role.closed() ? Phrase.of("closed") : null))
                .toList();
    }

    private Group people() {
        var found = viewer.boundRole() == null
                ? Candidate.listNamed(viewer, wanted.text(), slice.offset(), slice.count())
                : List.<Candidate>of();
        var ids = found.stream().map(candidate -> candidate.id).toList();
        var roles = Candidacy.listOfCandidates(ids, viewer).stream()
                .collect(Collectors.groupingBy(
                        candidacy -> candidacy.candidate.id,
                        Collectors.mapping(candidacy -> candidacy.role.title(), Collectors.joining(", "))));
        return shown(
                Kind.PEOPLE,
                found.stream()
                        .map(one ->
                                new Hit("/candidates/" + one.id, wanted.parts(one.name()), where(roles.get(one.id))))
                        .toList());
    }

    private static @Nullable Phrase where(@Nullable String roles) {
        return roles == null ? null : Phrase.verbatim(roles);
    }

    /// A page is so many notes, each with its first lines.
    private Group lines() {
        var text = wanted.text();
        var notes = sights.notesLike(
                Folding.lowerPattern(text), Folding.pattern(wanted.folded()), slice.offset(), slice.count());
        var shown = notes.stream().limit(slice.each()).toList();
        sights.remember(shown, now);
        var hits = shown.stream()
                .flatMap(note -> FoundLines.of(note, wanted).stream())
                .toList();
        return new Group(Kind.LINES, hits, notes.size() > slice.each());
    }
}
