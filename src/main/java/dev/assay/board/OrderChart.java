package dev.assay.board;

import dev.assay.evaluation.RankOrder;
import dev.assay.evaluation.StabilityReport;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How often each candidate comes first, second, third and later when weights and ratings are
/// drawn, three ways.
///
/// @param ways empty where fewer than two can be ranked
public record OrderChart(List<Way> ways, int leftOut) {

    private static final int PLACES = 3;

    private static final Map<String, Phrase> TITLES = Map.of(
            "weightsOnly", Phrase.of("Weights near these"),
            "anyWeights", Phrase.of("Any weights at all"),
            "weightsAndRatings", Phrase.of("Weights near these, ratings and severity uncertain too"));

    /// One way of drawing.
    public record Way(Phrase title, List<Row> rows) {}

    /// One candidate.
    ///
    /// @param shares of the first three places and of all later ones together, in `[0, 1]`
    public record Row(String name, List<Double> shares) {}

    static OrderChart of(StabilityReport report) {
        if (report.candidacies().size() < RankOrder.FEWEST) {
            return new OrderChart(List.of(), 0);
        }
        var ways = List.of("weightsOnly", "anyWeights", "weightsAndRatings").stream()
                .map(way -> new Way(
                        Objects.requireNonNull(TITLES.get(way)),
                        rows(report, Objects.requireNonNullElse(report.rows().get(way), List.of()))))
                .filter(way -> !way.rows().isEmpty())
                .toList();
        return new OrderChart(ways, report.leftOut());
    }

    private static List<Row> rows(StabilityReport report, List<StabilityReport.Row> drawn) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < drawn.size(); at++) {
            rows.add(new Row(
                    report.candidacies().get(at).name(), shares(drawn.get(at).ranks())));
        }
        return rows;
    }

    private static List<Double> shares(List<Double> ranks) {
        var shares = new ArrayList<Double>();
        for (int place = 0; place < PLACES; place++) {
            shares.add(place < ranks.size() ? ranks.get(place) : 0.0);
        }
        shares.add(Math.max(
                0, ranks.stream().skip(PLACES).mapToDouble(Double::doubleValue).sum()));
        return shares;
    }

    public boolean any() {
        return !ways.isEmpty();
    }

    /// `Noor comes first in 62% of the drawings with weights near these.`
    public Phrase words() {
        var way = ways.getFirst();
        var first = way.rows().stream()
                .max((one, other) ->
                        Double.compare(one.shares().getFirst(), other.shares().getFirst()))
                .orElseThrow();
        return Phrase.of(
                "%s comes first in %s of 10,000 drawings with weights near these.",
                Format.isolated(first.name()), Format.percent(first.shares().getFirst()));
    }
}
