package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/// Computes the reliability of a panel.
final class Agreement {

    /// Share of weight that must be assessed before a score counts in the separation.
    private static final double ASSESSED = .8;

    private final Panel panel;
    private final Sheet sheet;
    private final List<Alpha> alphas;
    private final long seed;

    Agreement(Panel panel, long seed) {
        this.panel = panel;
        this.seed = seed;
        sheet = new Sheet(panel);
        var subjects = Overlap.byIdentity(panel.subjects());
        alphas = IntStream.range(0, sheet.criteria())
                .mapToObj(k -> new Alpha(
                        IntStream.of(subjects).mapToObj(i -> values(i, k)).toList()))
                .toList();
    }

    Reliability reliability(Scores scores) {
        var criteria = new ArrayList<Reliability.OfCriterion>();
        for (var k = 0; k < alphas.size(); k++) {
            criteria.add(ofCriterion(k));
        }
        return new Reliability(criteria, ofPanel(scores));
    }

    private double[] values(int subject, int criterion) {
        return IntStream.range(sheet.from(subject, criterion), sheet.to(subject, criterion))
                .mapToDouble(sheet::value)
                .toArray();
    }

    private Reliability.OfCriterion ofCriterion(int k) {
        var id = panel.criteria().get(k).id();
        var alpha = alphas.get(k);
        var found = found(alpha.pairable(), List.of(alpha), seed ^ id.getLeastSignificantBits());
        return new Reliability.OfCriterion(
                id, found.units(), found.ordinal(), found.interval(), found.low(), found.high(), found.note());
    }

    /// α over some criteria, with its interval.
    private record Found(
            int units,
            @Nullable Double ordinal,
            @Nullable Double interval,
            @Nullable Double low,
            @Nullable Double high,
            Reliability.@Nullable Note note) {}

    /// @param pool subjects with two raters or more on one of the criteria
    private Found found(int[] pool, List<Alpha> over, long start) {
        if (pool.length < Reliability.FEWEST_UNITS) {
            return new Found(pool.length, null, null, null, null, Reliability.Note.TOO_FEW_TO_SHOW);
        }
        var ordinal = pooled(over, pool, Alpha.Metric.ORDINAL);
        if (ordinal == null) {
            return new Found(pool.length, null, null, null, null, Reliability.Note.NO_VARIATION);
        }
        var ends = Resamples.of(
                pool,
                panel.parameters().model().confidence(),
                RandomSource.XO_SHI_RO_256_PP.create(start),
                sample -> pooled(over, sample, Alpha.Metric.ORDINAL));
        return new Found(
                pool.length,
                ordinal,
                pooled(over, pool, Alpha.Metric.INTERVAL),
                ends.low(),
                ends.high(),
                pool.length < Reliability.ENOUGH_UNITS ? Reliability.Note.TOO_FEW_TO_SAY : null);
    }

    /// `1 − Σ n·D_o / Σ n·D_e`: each criterion is compared within itself, so differences between
    /// criteria do not pass for agreement.
    private static @Nullable Double pooled(List<Alpha> over, int[] sample, Alpha.Metric metric) {
        var sum = Alpha.Disagreement.NONE;
        for (var alpha : over) {
            sum = sum.and(alpha.disagreement(sample, metric));
        }
        return sum.alpha();
    }

    private Reliability.OfPanel ofPanel(Scores scores) {
        var pool = alphas.stream()
                .flatMapToInt(alpha -> IntStream.of(alpha.pairable()))
                .distinct()
                .sorted()
                .toArray();
        var found = found(pool, alphas, seed);
        var overalls = Overalls.of(panel, sheet);
        var oneWay = OneWay.of(overalls.stream()
                .map(row -> row.stream().mapToDouble(Overalls.Overall::value).toArray())
                .toList());
        return new Reliability.OfPanel(
                found.units(),
                found.ordinal(),
                found.interval(),
                found.low(),
                found.high(),
                oneWay.raters(),
                oneWay.single(),
                oneWay.average(),
                generalizability(overalls, oneWay),
                separation(scores),
                found.note());
    }

    /// Where no two subjects share a rater, severity is part of chance, and G(1/k,k) is
    /// ICC(1,k).
    private static @Nullable Double generalizability(List<List<Overalls.Overall>> overalls, OneWay oneWay) {
        var raters = overalls.stream()
                .flatMap(List::stream)
                .mapToInt(Overalls.Overall::rater)
                .distinct()
                .count();
        if (raters == overalls.stream().mapToInt(List::size).sum()) {
            return oneWay.average();
        }
        var components = Generalizability.of(overalls);
        return components == null ? null : components.coefficient();
    }

    /// `max(0, 1 − mean(V) / var(S))` over the subjects that are assessed well enough.
    private static @Nullable Double separation(Scores scores) {
        var known = scores.standings().stream()
                .filter(standing -> standing.score() != null && Threshold.reaches(standing.once(), ASSESSED))
                .toList();
        if (known.size() < 2) {
            return null;
        }
        var mean = known.stream().mapToDouble(Agreement::score).average().orElseThrow();
        var variance = known.stream()
                        .mapToDouble(standing -> Math.pow(score(standing) - mean, 2))
                        .sum()
                / (known.size() - 1);
        var noise = known.stream()
                .mapToDouble(standing ->
                        Objects.requireNonNull(standing.uncertainty()).variance())
                .average()
                .orElseThrow();
        return variance == 0 ? 0 : Math.max(0, 1 - noise / variance);
    }

    private static double score(Standing standing) {
        return Objects.requireNonNull(standing.score()).adjusted();
    }
}
