package dev.assay.scoring;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// Draws what one subject may really deserve on each criterion.
///
/// An assessed criterion is the mean of its corrected ratings, less what raters err by: their
/// severity, what they think of the subject as a whole (halo), and the single rating. An
/// unassessed one lies around the subject's own level, the mean of the assessed by the role's
/// weights. All are cut to the scale.
final class DrawnLevels {

    private final ZigguratSampler.NormalizedGaussian gaussian;
    private final DrawnSeverities severities;
    /// One a weighted criterion; an empty list of raters where nobody rated.
    private final int[][] raters;
    /// Whether somebody rated each of them.
    private final boolean complete;
    private final double[] means;
    private final double[] fixed;
    /// The part of each criterion in the subject's own level; 0 where unassessed.
    private final double[] shares;
    private final int[] everybody;
    private final double[] halo;
    private final double haloDeviation;
    private final double ratingDeviation;
    private final double levelDeviation;
    private final double criterionDeviation;

    DrawnLevels(
            UniformRandomProvider random,
            Sheet sheet,
            Weights weights,
            int[] weighted,
            int subject,
            Calibration calibration,
            Residuals residuals,
            DrawnSeverities severities,
            Model model) {
        gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        this.severities = severities;
        raters = new int[weighted.length][];
        means = new double[weighted.length];
        shares = new double[weighted.length];
        var assessed = 0.0;
        for (var k = 0; k < weighted.length; k++) {
            raters[k] = raters(sheet, subject, weighted[k]);
            if (raters[k].length > 0) {
                means[k] = mean(sheet, subject, weighted[k], calibration);
                shares[k] = weights.of(weighted[k]);
                assessed += shares[k];
            }
        }
        var squares = 0.0;
        for (var k = 0; k < shares.length; k++) {
            shares[k] /= assessed;
            squares += shares[k] * shares[k];
        }
        complete = Arrays.stream(raters).allMatch(cell -> cell.length > 0);
        everybody = Arrays.stream(raters)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        halo = new double[sheet.raters().size()];
        fixed = fixed();
        var noise = residuals.noise(subject);
        haloDeviation = Math.sqrt(model.halo() * noise);
        ratingDeviation = Math.sqrt((1 - model.halo()) * noise);
        levelDeviation = Math.sqrt(model.scatter() * squares);
        criterionDeviation = Math.sqrt(model.scatter());
    }

    /// The score under drawn weights, with the ratings as they are.
    double fixed(double[] weights) {
        var sum = 0.0;
        for (var k = 0; k < weights.length; k++) {
            sum += weights[k] * fixed[k];
        }
        return sum;
    }

    /// The score under drawn weights and newly drawn ratings.
    double drawn(double[] weights) {
        for (var rater : everybody) {
            halo[rater] = severities.error(rater) + haloDeviation * gaussian.sample();
        }
        var sum = 0.0;
        var level = 0.0;
        for (var k = 0; k < weights.length; k++) {
            if (raters[k].length > 0) {
                var truth = means[k] - error(raters[k]);
                level += shares[k] * truth;
                sum += weights[k] * Scale.clip(truth);
            }
        }
        return complete ? sum : sum + unassessed(weights, level + levelDeviation * gaussian.sample());
    }

    private double unassessed(double[] weights, double level) {
        var sum = 0.0;
        for (var k = 0; k < weights.length; k++) {
            if (raters[k].length == 0) {
                sum += weights[k] * Scale.clip(level + criterionDeviation * gaussian.sample());
            }
        }
        return sum;
    }

    /// What the mean of a cell errs by.
    private double error(int[] cell) {
        var sum = 0.0;
        for (var rater : cell) {
            sum += halo[rater];
        }
        return sum / cell.length + ratingDeviation / Math.sqrt(cell.length) * gaussian.sample();
    }

    private double[] fixed() {
        var level = 0.0;
        for (var k = 0; k < means.length; k++) {
            level += shares[k] * means[k];
        }
        var levels = new double[means.length];
        for (var k = 0; k < levels.length; k++) {
            levels[k] = Scale.clip(raters[k].length > 0 ? means[k] : level);
        }
        return levels;
    }

    private static int[] raters(Sheet sheet, int subject, int criterion) {
        var from = sheet.from(subject, criterion);
        var raters = new int[sheet.to(subject, criterion) - from];
        for (var j = 0; j < raters.length; j++) {
            raters[j] = sheet.rater(from + j);
        }
        return raters;
    }

    private static double mean(Sheet sheet, int subject, int criterion, Calibration calibration) {
        var from = sheet.from(subject, criterion);
        var to = sheet.to(subject, criterion);
        var sum = 0.0;
        for (var voice = from; voice < to; voice++) {
            sum += sheet.value(voice) - calibration.bias(sheet.rater(voice));
        }
        return sum / (to - from);
    }
}
