package dev.assay.evaluation;

import dev.assay.scoring.Seed;
import dev.assay.scoring.Stability;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The body of `GET /roles/{id}/stability`: how firm the order is. Ranked are the candidates with
/// a score whom the viewer may see and who are not blocked, the highest [#MOST] of them. Source
/// of the procedure: [Stability].
///
/// @param draws how often was drawn; 0 where nobody can be ranked
/// @param leftOut how many could be ranked beyond [#MOST], and are not
/// @param candidacies who was ranked, the highest score first
/// @param rows one a candidacy in that order, by the way of drawing: `weightsOnly`, `anyWeights`,
///     `weightsAndRatings`; empty where nothing was drawn
public record StabilityReport(
        UUID roleId,
        long revision,
        int draws,
        int leftOut,
        List<OfCandidacy> candidacies,
        Map<String, List<Row>> rows) {

    /// Of more than these a table of who beats whom helps nobody.
    static final int MOST = 30;

    /// Who was ranked.
    ///
    /// @param id of the candidacy
    /// @param name of the candidate
    public record OfCandidacy(UUID id, UUID candidateId, String name) {}

    /// What one candidacy got.
    ///
    /// @param ranks share of draws at each rank, in `[0, 1]`, the first rank first; their sum is
    ///     1
    /// @param wins share of draws above each of the ranked, in `[0, 1]`, in the order of
    ///     [#candidacies()]; 0.5 against itself
    /// @param centralWeights mean weights of the draws that put it first, by need code, with the
    ///     sum 1; null where no draw did
    public record Row(
            UUID candidacyId,
            List<Double> ranks,
            List<Double> wins,
            @Nullable Map<String, Double> centralWeights) {}

    /// The report from the candidacies that are open to the viewer. The same revision gives the
    /// same shares.
    ///
    /// @param chosen candidacies to rank, in any order; all where empty. Who cannot be ranked is
    ///     left out
    public static StabilityReport of(Evaluations.Seen seen, List<UUID> chosen) {
        var evaluation = seen.evaluation();
        var able = evaluation.candidacies().stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.id()))
                .filter(one -> RankOrder.ranked(one))
                .sorted(Comparator.comparingDouble(RankOrder::score).reversed())
                .toList();
        var ranked = able.stream().limit(MOST).toList();
        var stability = Stability.of(
                seen.whole().panel(),
                ranked.stream().map(Evaluation.Candidacy::id).toList(),
                Seed.of(evaluation.roleId(), evaluation.revision()));
        return new StabilityReport(
                evaluation.roleId(),
                evaluation.revision(),
                stability == null ? 0 : stability.draws(),
                able.size() - ranked.size(),
                ranked.stream()
                        .map(one -> new OfCandidacy(one.id(), one.candidateId(), one.name()))
                        .toList(),
                stability == null ? Map.of() : rows(stability, codes(evaluation)));
    }

    private static List<String> codes(Evaluation evaluation) {
        return evaluation.needs().stream().map(Evaluation.Need::code).toList();
    }

    private static Map<String, List<Row>> rows(Stability stability, List<String> codes) {
        var rows = new LinkedHashMap<String, List<Row>>();
        rows.put("weightsOnly", row(stability.weightsOnly(), codes));
        rows.put("anyWeights", row(stability.anyWeights(), codes));
        rows.put("weightsAndRatings", row(stability.weightsAndRatings(), codes));
        return rows;
    }

    private static List<Row> row(Stability.Row row, List<String> codes) {
        return row.subjects().stream()
                .map(one -> new Row(one.subject(), one.ranks(), one.wins(), weights(one.centralWeights(), codes)))
                .toList();
    }

    private static @Nullable Map<String, Double> weights(@Nullable List<Double> central, List<String> codes) {
        if (central == null) {
            return null;
        }
        var weights = new LinkedHashMap<String, Double>();
        for (var k = 0; k < codes.size(); k++) {
            weights.put(codes.get(k), central.get(k));
        }
        return weights;
    }

    /// The share of first places of each candidacy, in `[0, 1]`, in the order of
    /// [#candidacies()]; empty where nothing was drawn.
    ///
    /// @param row a key of [#rows()], such as `anyWeights`
    public List<Double> first(String row) {
        return Objects.requireNonNullElse(rows.get(row), List.<Row>of()).stream()
                .map(one -> one.ranks().getFirst())
                .collect(Collectors.toList());
    }
}
