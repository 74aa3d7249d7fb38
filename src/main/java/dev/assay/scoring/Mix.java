package dev.assay.scoring;

import java.util.Arrays;

/// Whose ratings a mean rests on, and by how much: a_ij for each rater.
final class Mix {

    private final int[] raters;
    private final double[] shares;
    private final double squares;

    /// @param raters positions among the raters, ascending
    /// @param shares one a rater, with the sum 1
    /// @param squares sum of the squared shares of the single ratings, `Σ a_ijk²`
    private Mix(int[] raters, double[] shares, double squares) {
        this.raters = raters;
        this.shares = shares;
        this.squares = squares;
    }

    int[] raters() {
        return raters;
    }

    double[] shares() {
        return shares;
    }

    double squares() {
        return squares;
    }

    /// `Σ aⱼ²`: 1 where everything rests on one rater.
    double concentration() {
        return Arrays.stream(shares).map(share -> share * share).sum();
    }

    /// Collects the mixes of one subject after the other.
    static final class Scale {

        private final Sheet sheet;
        private final double[] held;
        private final boolean[] holds;

        Scale(Sheet sheet) {
            this.sheet = sheet;
            held = new double[sheet.raters().size()];
            holds = new boolean[held.length];
        }

        /// The mix behind a subject's score.
        ///
        /// @param assessed the weight that was assessed, above 0
        Mix of(int subject, Weights weights, double assessed) {
            var squares = 0.0;
            var raters = new int[held.length];
            var count = 0;
            for (var k = 0; k < sheet.criteria(); k++) {
                var voices = sheet.to(subject, k) - sheet.from(subject, k);
                var share = weights.of(k) / assessed / voices;
                if (voices > 0 && share > 0) {
                    squares += voices * share * share;
                    for (var voice = sheet.from(subject, k); voice < sheet.to(subject, k); voice++) {
                        var rater = sheet.rater(voice);
                        if (!holds[rater]) {
                            holds[rater] = true;
                            raters[count++] = rater;
                        }
                        held[rater] += share;
                    }
                }
            }
            return take(Arrays.copyOf(raters, count), squares);
        }

        private Mix take(int[] raters, double squares) {
            Arrays.sort(raters);
            var shares = new double[raters.length];
            for (var j = 0; j < raters.length; j++) {
                shares[j] = held[raters[j]];
                held[raters[j]] = 0;
                holds[raters[j]] = false;
            }
            return new Mix(raters, shares, squares);
        }
    }
}
