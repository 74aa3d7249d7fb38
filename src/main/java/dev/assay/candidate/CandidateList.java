package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.web.Address;
import dev.assay.web.Form;
import dev.assay.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A page of the people that a viewer may know of.
///
/// @param like part of a name; empty for all
/// @param founder whether they may create roles, and so candidates
public record CandidateList(String like, Paging paging, List<Row> rows, boolean founder) {

    /// Somebody, with the candidacies that the viewer may know of.
    public record Row(UUID id, String name, String email, List<Candidacy> candidacies) {}

    /// Three statements, however many people there are.
    ///
    /// @param page as it stands in the address
    static CandidateList of(Viewer viewer, String like, String page) {
        var address = Address.of("/candidates").with("name", like);
        var paging = Paging.of(page, Candidate.count(viewer, like), address);
        var shown = Candidate.list(viewer, like, paging.offset(), Paging.ON_A_PAGE);
        Map<UUID, List<Candidacy>> candidacies =
                Candidacy.listOfCandidates(shown.stream().map(one -> one.id).toList(), viewer).stream()
                        .collect(Collectors.groupingBy(candidacy -> candidacy.candidate.id));
        var rows = shown.stream()
                .map(one -> new Row(
                        one.id, one.name(), Form.shown(one.email()), candidacies.getOrDefault(one.id, List.of())))
                .toList();
        return new CandidateList(like, paging, rows, viewer.mayFound());
    }

    public boolean none() {
        return like.isBlank() && rows.isEmpty();
    }
}
