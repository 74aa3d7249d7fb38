package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/// Draws weights and ratings and counts who comes where.
///
/// Source: docs/scoring.md, section "How firm the order is".
final class StabilityDraws {

    private final Panel panel;
    private final Sheet sheet;
    private final Weights weights;
    /// The criteria that have weight, by position in the panel.
    private final int[] weighted;

    private StabilityDraws(Panel panel) {
        this.panel = panel;
        sheet = new Sheet(panel);
        weights = new Weights(panel.criteria());
        weighted = IntStream.range(0, sheet.criteria())
                .filter(k -> weights.of(k) > 0)
                .toArray();
    }

    static @Nullable Stability of(Panel panel, List<UUID> subjects, long seed) {
        return new StabilityDraws(panel).draw(subjects, seed);
    }

    private @Nullable Stability draw(List<UUID> asked, long seed) {
        var positions = new Positions(
                "subject", panel.subjects().stream().map(Subject::id).toList());
        var ranked = asked.stream().filter(id -> hasScore(positions.of(id))).toList();
        if (ranked.isEmpty()) {
            return null;
        }
        var calibration = new Calibration(sheet, panel);
        var model = panel.parameters().model();
        var residuals = new Residuals(sheet, panel.subjects(), calibration, model);
        var random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        var levels = new ArrayList<DrawnLevels>();
        // the draws do not depend on the order in which subjects are asked for
        var byIdentity = ranked.stream().sorted().toList();
        var severities = new DrawnSeverities(random, calibration, residuals.noise());
        for (var id : byIdentity) {
            levels.add(new DrawnLevels(
                    random, sheet, weights, weighted, positions.of(id), calibration, residuals, severities, model));
        }
        var near = nearWeights(random, model.weightError());
        var any = anyWeights(random);
        var size = byIdentity.size();
        var weightsOnly = new Ranks(size, weighted.length);
        var anyWeights = new Ranks(size, weighted.length);
        var weightsAndRatings = new Ranks(size, weighted.length);
        var scores = new double[size];
        for (var draw = 0; draw < model.draws(); draw++) {
            var drawn = near.get();
            weightsOnly.count(scores(levels, drawn, scores), drawn);
            var whatever = any.get();
            anyWeights.count(scores(levels, whatever, scores), whatever);
            severities.draw();
            for (var i = 0; i < size; i++) {
                scores[i] = levels.get(i).drawn(drawn);
            }
            weightsAndRatings.count(scores, drawn);
        }
        return new Stability(
                model.draws(),
                ordered(weightsOnly.row(byIdentity), byIdentity, ranked),
                ordered(anyWeights.row(byIdentity), byIdentity, ranked),
                ordered(weightsAndRatings.row(byIdentity), byIdentity, ranked));
    }

    private boolean hasScore(int subject) {
        return IntStream.of(weighted).anyMatch(k -> sheet.to(subject, k) > sheet.from(subject, k));
    }

    private static double[] scores(List<DrawnLevels> levels, double[] drawn, double[] scores) {
        for (var i = 0; i < scores.length; i++) {
            scores[i] = levels.get(i).fixed(drawn);
        }
        return scores;
    }

    /// Dirichlet(κw̄), κ = (K−1)/cv² − 1: the weights of the role, each with the relative error
    /// of a weight that was set by feel.
    private Supplier<double[]> nearWeights(UniformRandomProvider random, double weightError) {
        if (weighted.length < 2) {
            return () -> new double[] {1};
        }
        var precision = (weighted.length - 1) / (weightError * weightError) - 1;
        var alpha = IntStream.of(weighted)
                .mapToDouble(k -> Math.max(Double.MIN_NORMAL, precision * weights.share(weights.of(k))))
                .toArray();
        return DirichletSampler.of(random, alpha)::sample;
    }

    private Supplier<double[]> anyWeights(UniformRandomProvider random) {
        if (weighted.length < 2) {
            return () -> new double[] {1};
        }
        return DirichletSampler.symmetric(random, weighted.length, 1)::sample;
    }

    /// Back into the order asked for; central weights get a 0 for each criterion without
    /// weight.
    private Stability.Row ordered(Stability.Row row, List<UUID> drawn, List<UUID> asked) {
        return new Stability.Row(asked.stream()
                .map(id -> row.subjects().get(drawn.indexOf(id)))
                .map(one -> new Stability.Acceptability(
                        one.subject(),
                        one.ranks(),
                        asked.stream()
                                .map(other -> one.wins().get(drawn.indexOf(other)))
                                .toList(),
                        allCriteria(one.centralWeights())))
                .toList());
    }

    private @Nullable List<Double> allCriteria(@Nullable List<Double> ofWeighted) {
        if (ofWeighted == null) {
            return null;
        }
        var all = new Double[sheet.criteria()];
        Arrays.fill(all, 0.0);
        for (var k = 0; k < weighted.length; k++) {
            all[weighted[k]] = ofWeighted.get(k);
        }
        return List.of(all);
    }
}
