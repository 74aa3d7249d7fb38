package dev.assay.scoring;

import java.util.List;

/// How much raters of one subject disagree once their severity is taken off.
///
/// Source: docs/scoring.md, section "The interval".
final class Residuals {

    private final double[] squares;
    private final int[] degrees;
    private final Model model;
    private final Noise noise;

    Residuals(Sheet sheet, List<Subject> subjects, Calibration calibration, Model model) {
        this.model = model;
        squares = new double[sheet.subjects()];
        degrees = new int[sheet.subjects()];
        var sum = 0.0;
        var freedom = 0;
        for (var subject : Overlap.byIdentity(subjects)) {
            for (var k = 0; k < sheet.criteria(); k++) {
                add(sheet, calibration, subject, sheet.from(subject, k), sheet.to(subject, k));
            }
            sum += squares[subject];
            freedom += degrees[subject];
        }
        var pooled = (model.priorWeight() * model.priorNoise() + sum) / (model.priorWeight() + freedom);
        var q = calibration.criteriaShared();
        noise = new Noise(pooled, q, q == 0 ? 0 : pooled * (model.halo() + (1 - model.halo()) / q));
    }

    /// What holds for the whole panel.
    Noise noise() {
        return noise;
    }

    /// s_i², variance of one rating of this subject: wider where its raters disagree.
    double noise(int subject) {
        return (model.ownWeight() * noise.pooled() + squares[subject]) / (model.ownWeight() + degrees[subject]);
    }

    /// ν_i.
    double degreesOfFreedom(int subject) {
        return model.ownWeight() + degrees[subject];
    }

    private void add(Sheet sheet, Calibration calibration, int subject, int from, int to) {
        if (to - from < 2) {
            return;
        }
        var mean = 0.0;
        for (var voice = from; voice < to; voice++) {
            mean += (sheet.value(voice) - calibration.bias(sheet.rater(voice))) / (to - from);
        }
        for (var voice = from; voice < to; voice++) {
            var gap = sheet.value(voice) - calibration.bias(sheet.rater(voice)) - mean;
            squares[subject] += gap * gap;
        }
        degrees[subject] += to - from - 1;
    }
}
