package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Each rater's own overall value of each subject: the weighted mean of what the rater rated,
/// where that is half of the weight or more.
final class Overalls {

    private static final double ENOUGH = .5;

    /// One rater on one subject.
    ///
    /// @param rater by position
    record Overall(int rater, double value) {}

    private Overalls() {}

    /// The values of each subject that has one, raters ascending.
    static List<List<Overall>> of(Panel panel, Sheet sheet) {
        var weights = new Weights(panel.criteria());
        var all = new ArrayList<List<Overall>>();
        for (var i : Overlap.byIdentity(panel.subjects())) {
            var overalls = of(i, sheet, weights);
            if (!overalls.isEmpty()) {
                all.add(overalls);
            }
        }
        return all;
    }

    private static List<Overall> of(int subject, Sheet sheet, Weights weights) {
        var sums = new TreeMap<Integer, double[]>();
        for (var k = 0; k < sheet.criteria(); k++) {
            for (var voice = sheet.from(subject, k); voice < sheet.to(subject, k); voice++) {
                var sum = sums.computeIfAbsent(sheet.rater(voice), rater -> new double[2]);
                sum[0] += weights.of(k) * sheet.value(voice);
                sum[1] += weights.of(k);
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> Threshold.reaches(weights.share(entry.getValue()[1]), ENOUGH))
                .map(entry -> new Overall(entry.getKey(), entry.getValue()[0] / entry.getValue()[1]))
                .toList();
    }
}
