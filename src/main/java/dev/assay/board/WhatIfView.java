package dev.assay.board;

import dev.assay.evaluation.Chances;
import dev.assay.evaluation.ComparisonReport;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.RankOrder;
import dev.assay.evaluation.StabilityReport;
import dev.assay.evaluation.Tips;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Other weights, tried: the order, the scores and how often each comes first.
///
/// @param sliders one a need
/// @param changed whether any weight differs from the role's
/// @param shares how often each comes first when weights vary around these; empty where fewer
///     than two can be ranked
/// @param pairs who probably outranks whom
/// @param sentence the headline
/// @param tip what would have to change; empty where nothing of one weight would do
public record WhatIfView(
        List<Slider> sliders,
        boolean changed,
        Phrase sentence,
        List<Share> shares,
        List<Share> sharesOfAnyWeights,
        List<Share> sharesWithRatings,
        Phrase scores,
        List<PairRow> pairs,
        Phrase tip) {

    private static final Phrase NOTHING = Phrase.verbatim("");

    /// Nothing to try: fewer than two are compared.
    static final WhatIfView NONE =
            new WhatIfView(List.of(), false, NOTHING, List.of(), List.of(), List.of(), NOTHING, List.of(), NOTHING);

    private static final double LEAST_RANGE = 10;

    /// One weight.
    ///
    /// @param max of the slider
    /// @param own the role's weight
    public record Slider(String code, String value, String max, String own, Phrase share) {}

    /// How often somebody comes first.
    ///
    /// @param whole per cent
    public record Share(String name, Phrase words, int whole) {}

    /// One row of the table of pairs.
    ///
    /// @param cells one a candidate; empty against itself
    public record PairRow(String name, List<Phrase> cells) {}

    static WhatIfView of(Evaluations.Seen seen, Evaluation own, List<UUID> chosen) {
        var evaluation = seen.evaluation();
        var visible = evaluation.candidacies().stream()
                .filter(one -> chosen.contains(one.id()))
                .filter(one -> one.score() != null && !one.hidden())
                .toList();
        var chances = new Chances(seen.whole().scores());
        var stability = StabilityReport.of(seen, chosen);
        return new WhatIfView(
                sliders(evaluation, own),
                !seen.lens().weights().isEmpty(),
                sentence(visible, chances),
                shares(stability, "weightsOnly"),
                shares(stability, "anyWeights"),
                shares(stability, "weightsAndRatings"),
                Phrase.list(visible.stream()
                        .map(one -> Phrase.of(
                                "%s %s", Format.isolated(one.name()), Format.oneDecimal(RankOrder.score(one))))
                        .toList()),
                pairs(visible, chances),
                tip(evaluation, Tips.between(seen, visible)));
    }

    private static List<Slider> sliders(Evaluation evaluation, Evaluation own) {
        var sliders = new ArrayList<Slider>();
        var heaviest =
                own.needs().stream().mapToDouble(Evaluation.Need::weight).max().orElse(0);
        for (var need : evaluation.needs()) {
            var before = own.need(need.id()).orElse(need).weight();
            sliders.add(new Slider(
                    need.code(),
                    Format.plain(need.weight()),
                    Format.plain(Math.max(LEAST_RANGE, 2 * heaviest)),
                    Format.plain(before),
                    Format.percent(need.share())));
        }
        return sliders;
    }

    /// The first two decide what is said; fewer than two are no order.
    private static Phrase sentence(List<Evaluation.Candidacy> visible, Chances chances) {
        var order = visible.stream()
                .filter(RankOrder::ranked)
                .sorted(Comparator.comparingDouble(RankOrder::score).reversed())
                .toList();
        if (order.size() < RankOrder.FEWEST) {
            return Phrase.of("Fewer than two of these can be ranked");
        }
        var first = order.getFirst();
        var second = order.get(1);
        var above = Format.isolated(first.name());
        var below = Format.isolated(second.name());
        if (chances.tooClose(first.id(), second.id())) {
            return Phrase.of("Too close to call between %s and %s", above, below);
        }
        var chance = chances.before(first.id(), second.id());
        return Phrase.of(
                "%s stands above %s, with %s probability", above, below, Chances.words(chance == null ? .5 : chance));
    }

    private static List<Share> shares(StabilityReport stability, String row) {
        if (stability.candidacies().size() < RankOrder.FEWEST) {
            return List.of();
        }
        var shares = new ArrayList<Share>();
        var first = stability.first(row);
        for (var at = 0; at < first.size(); at++) {
            shares.add(new Share(
                    stability.candidacies().get(at).name(),
                    Format.percent(first.get(at)),
                    Format.whole(first.get(at))));
        }
        return shares;
    }

    private static List<PairRow> pairs(List<Evaluation.Candidacy> visible, Chances chances) {
        return visible.stream()
                .map(one -> new PairRow(
                        one.name(),
                        visible.stream().map(other -> pair(chances, one, other)).toList()))
                .toList();
    }

    private static Phrase pair(Chances chances, Evaluation.Candidacy one, Evaluation.Candidacy other) {
        var chance = one.id().equals(other.id()) ? null : chances.before(one.id(), other.id());
        return chance == null ? Phrase.verbatim("") : Chances.words(chance);
    }

    private static Phrase tip(Evaluation evaluation, ComparisonReport.@Nullable Tip tip) {
        if (tip == null) {
            return Phrase.of("No change of one weight alone changes the order of the first two.");
        }
        boolean up = tip.equalAt() > tip.weight();
        var second = name(evaluation, tip.second());
        var first = name(evaluation, tip.first());
        var beyond = Format.oneDecimal(BigDecimal.valueOf(tip.equalAt())
                .setScale(1, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .doubleValue());
        var weight = Format.number(tip.weight());
        return up
                ? Phrase.of(
                        "%s comes before %s once %s weighs more than %s; it weighs %s.",
                        second, first, tip.need(), beyond, weight)
                : Phrase.of(
                        "%s comes before %s once %s weighs less than %s; it weighs %s.",
                        second, first, tip.need(), beyond, weight);
    }

    private static String name(Evaluation evaluation, UUID candidacy) {
        return evaluation
                .candidacy(candidacy)
                .map(one -> Format.isolated(one.name()))
                .orElse("");
    }
}
