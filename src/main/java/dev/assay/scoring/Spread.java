package dev.assay.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/// How far the truth may be from a score or from the mean of a cell, in closed form.
///
/// Source: docs/scoring.md, section "The interval".
final class Spread {

    private final Sheet sheet;
    private final Calibration calibration;
    private final Residuals residuals;
    private final Model model;
    private final Map<Double, Double> quantiles = new HashMap<>();

    Spread(Sheet sheet, Panel panel, Calibration calibration) {
        this.sheet = sheet;
        this.calibration = calibration;
        model = panel.parameters().model();
        residuals = new Residuals(sheet, panel.subjects(), calibration, model);
    }

    Noise noise() {
        return residuals.noise();
    }

    /// What the interval around a score is made of.
    ///
    /// @param mix whose ratings the score rests on
    /// @param missing what unassessed criteria add, in units of τ²
    Uncertainty ofScore(int subject, Mix mix, double missing) {
        var noise = residuals.noise(subject);
        var halo = model.halo();
        return new Uncertainty(
                noise,
                noise * (halo * mix.concentration() + (1 - halo) * mix.squares()),
                residuals.noise().severity() * calibration.doubt(mix.raters(), mix.shares()),
                model.scatter() * missing,
                residuals.degreesOfFreedom(subject),
                quantile(subject),
                shares(mix));
    }

    /// From the mean of a cell with voices to either end of its interval, points. The cell counts
    /// as a score that rests on this criterion alone.
    double halfWidth(int subject, int from, int to) {
        var voices = to - from;
        var raters = new int[voices];
        var shares = new double[voices];
        for (var j = 0; j < voices; j++) {
            raters[j] = sheet.rater(from + j);
            shares[j] = 1.0 / voices;
        }
        var severity = residuals.noise().severity() * calibration.doubt(raters, shares);
        return quantile(subject) * Math.sqrt(residuals.noise(subject) / voices + severity);
    }

    private double quantile(int subject) {
        return quantiles.computeIfAbsent(
                residuals.degreesOfFreedom(subject),
                freedom -> TDistribution.of(freedom).inverseCumulativeProbability((1 + model.confidence()) / 2));
    }

    private List<Uncertainty.Share> shares(Mix mix) {
        var shares = new ArrayList<Uncertainty.Share>(mix.raters().length);
        for (var j = 0; j < mix.raters().length; j++) {
            shares.add(new Uncertainty.Share(sheet.raters().get(mix.raters()[j]), mix.shares()[j]));
        }
        return shares;
    }
}
