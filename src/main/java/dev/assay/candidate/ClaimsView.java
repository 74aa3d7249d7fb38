package dev.assay.candidate;

import dev.assay.reading.ClaimKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a candidate says of themselves, as a page shows it: lines with different figures first,
/// then every line with a figure, then the stories.
///
/// @param figures without those that are in a pair
public record ClaimsView(List<Pair> pairs, List<Row> figures, List<Story> stories) {

    private static final int FEW = 2;
    private static final int MANY = 12;

    /// Two lines that give different figures.
    public record Pair(Row first, Row second) {}

    /// A story with its parts, a question with its answers, or a heading with what stands below.
    public record Story(String title, String section, List<Row> parts) {}

    /// One claim.
    ///
    /// @param place its story and part, in words; empty for none
    public record Row(UUID id, String place, String part, List<Piece> pieces, boolean probed) {

        static Row of(Claim claim) {
            var place = Stream.of(claim.story() == null ? claim.section() : claim.story(), claim.part())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return new Row(claim.id, place, words(claim.part()), Piece.of(claim), claim.probed());
        }
    }

    /// A stretch of a claim's text that is a figure, or is none.
    public record Piece(String text, boolean figure) {

        static List<Piece> of(Claim claim) {
            var pieces = new ArrayList<Piece>();
            var text = claim.text();
            int at = 0;
            for (var quantity : claim.quantities()) {
                pieces.add(new Piece(text.substring(at, quantity.start()), false));
                pieces.add(new Piece(text.substring(quantity.start(), quantity.end()), true));
                at = quantity.end();
            }
            pieces.add(new Piece(text.substring(at), false));
            return pieces;
        }
    }

    /// The figures of a candidate that nobody has asked about, at most `most`: those of pairs
    /// first.
    public static List<Row> toProbe(UUID candidate, int most) {
        var view = of(Claim.listOf(candidate));
        return Stream.concat(
                        view.pairs.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())),
                        view.figures.stream())
                .distinct()
                .filter(row -> !row.probed())
                .limit(most)
                .toList();
    }

    static ClaimsView of(List<Claim> claims) {
        var pairs = DifferentFigures.among(claims);
        var paired = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        var figures = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.QUANTITY && !paired.contains(claim))
                .map(Row::of)
                .toList();
        return new ClaimsView(
                pairs.stream()
                        .map(pair -> new Pair(Row.of(pair.first()), Row.of(pair.second())))
                        .toList(),
                figures,
                stories(claims));
    }

    private static List<Story> stories(List<Claim> claims) {
        var stories = new LinkedHashMap<List<String>, List<Claim>>();
        for (var claim : claims) {
            if (claim.kind() != ClaimKind.QUANTITY) {
                var key = List.of(words(claim.story()), words(claim.section()));
                stories.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
            }
        }
        return stories.entrySet().stream().map(ClaimsView::story).toList();
    }

    private static Story story(Map.Entry<List<String>, List<Claim>> entry) {
        var title = entry.getKey().getFirst();
        var section = entry.getKey().getLast();
        var parts = entry.getValue().stream().map(Row::of).toList();
        return title.isEmpty() ? new Story(section, "", parts) : new Story(title, section, parts);
    }

    private static String words(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public boolean none() {
        return pairs.isEmpty() && figures.isEmpty() && stories.isEmpty();
    }

    /// Whether the lines with figures are shown only when asked for.
    public boolean many() {
        return figures.size() > MANY;
    }

    /// Whether all stories are shown at once.
    public boolean few() {
        return stories.size() <= FEW;
    }
}
