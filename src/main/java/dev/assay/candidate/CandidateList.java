package dev.assay.candidate;

import dev.assay.access.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A page of the people that a viewer may know of.
///
/// @param like part of a name; empty for all
/// @param page counted from 1
/// @param more whether there is another page
/// @param founder whether they may create roles, and so candidates
public record CandidateList(String like, int page, boolean more, long count, List<Row> rows, boolean founder) {

    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    /// Somebody, with the candidacies that the viewer may know of.
    public record Row(UUID id, String name, String email, List<Candidacy> candidacies) {}

    /// Three statements, however many people there are.
    static CandidateList of(Viewer viewer, String like, int asked) {
        int page = Math.clamp(asked, 1, LAST_PAGE);
        var found = Candidate.list(viewer, like, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        Map<UUID, List<Candidacy>> candidacies =
                Candidacy.listOfCandidates(shown.stream().map(one -> one.id).toList(), viewer).stream()
                        .collect(Collectors.groupingBy(candidacy -> candidacy.candidate.id));
        var rows = shown.stream()
                .map(one -> new Row(
                        one.id,
                        one.name(),
                        dev.assay.web.Form.shown(one.email()),
                        candidacies.getOrDefault(one.id, List.of())))
                .toList();
        return new CandidateList(
                like, page, found.size() > ON_A_PAGE, Candidate.count(viewer, like), rows, viewer.mayFound());
    }

    public boolean none() {
        return like.isBlank() && rows.isEmpty() && page == 1;
    }

    public String next() {
        return address(page + 1);
    }

    public String previous() {
        return page == 1 ? "" : address(page - 1);
    }

    private String address(int to) {
        return "?name=" + URLEncoder.encode(like, StandardCharsets.UTF_8) + "&page=" + to;
    }
}
