package dev.assay.board;

import dev.assay.evaluation.RankOrder;
import dev.assay.evaluation.StabilityReport;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    ///
    /// @param key as the report calls it
    public record Way(String key, Phrase title, List<Row> rows) {}

    /// One candidate.
    ///
    /// @param shares of the first three places and of all later ones together, in `[0, 1]`
    public record Row(String name, List<Double> shares) {

        /// What is drawn of them, one beside the other: nothing for what never happens.
        public List<Piece> pieces() {
            var pieces = new ArrayList<Piece>();
            double from = 0;
            for (int at = 0; at < shares.size(); at++) {
                double share = shares.get(at);
                if (share > 0) {
                    pieces.add(new Piece(at + 1, from, share));
                }
                from += share;
            }
            return pieces;
        }
    }

    /// How often a candidate comes at one place, as a part of a bar: in hundredths of its width.
    public record Piece(int place, double from, Double share) {

        private static final double ROOM = .06;
        private static final double ROOM_OF_LATER = .11;

        public String x() {
            return hundredths(from);
        }

        public String width() {
            return hundredths(share);
        }

        public String middle() {
            return hundredths(from + share / 2);
        }

        /// Whether its sign finds room, on a phone as well.
        public boolean roomy() {
            return share >= (place > PLACES ? ROOM_OF_LATER : ROOM);
        }

        private static String hundredths(double part) {
            return String.format(Locale.ROOT, "%.2f", 100 * part);
        }
    }

    static OrderChart of(StabilityReport report) {
        if (report.candidacies().size() < RankOrder.FEWEST) {
            return new OrderChart(List.of(), 0);
        }
        var ways = List.of("weightsOnly", "anyWeights", "weightsAndRatings").stream()
                .map(way -> new Way(
                        way,
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

    public List<Double> scale() {
        return List.of(0.0, .25, .5, .75, 1.0);
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
