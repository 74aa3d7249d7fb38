package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.web.Form;
import dev.assay.web.Lookup;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A page of the people that a viewer may know of.
///
/// @param founder whether they may create roles, and so candidates
public record CandidateList(Lookup<Row> found, boolean founder) {

    /// Somebody, with the candidacies that the viewer may know of.
    public record Row(UUID id, String name, String email, List<Candidacy> candidacies) {}

    /// Three statements, however many people there are.
    ///
    /// @param like part of a name; empty for all
    /// @param page as it stands in the address
    static CandidateList of(Viewer viewer, String like, String page) {
        var found = Lookup.of(
                "/candidates",
                like,
                page,
                Candidate.countNamed(viewer, like),
                (offset, count) -> rows(viewer, Candidate.listNamed(viewer, like, offset, count)));
        return new CandidateList(found, viewer.mayFound());
    }

    private static List<Row> rows(Viewer viewer, List<Candidate> shown) {
        Map<UUID, List<Candidacy>> candidacies =
                Candidacy.listOfCandidates(shown.stream().map(one -> one.id).toList(), viewer).stream()
                        .collect(Collectors.groupingBy(candidacy -> candidacy.candidate.id));
        return shown.stream()
                .map(one -> new Row(
                        one.id, one.name(), Form.shown(one.email()), candidacies.getOrDefault(one.id, List.of())))
                .toList();
    }
}
