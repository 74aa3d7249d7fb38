package dev.assay.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.jspecify.annotations.Nullable;

/// G(q,k): the reliability of subjects' means when raters are shared between some subjects and
/// not others.
///
/// Source: Putka, Le, McCloy and Diaz, Ill-structured measurement designs in organizational
/// research, 2008; components by method III of C. R. Henderson, Estimation of variance and
/// covariance components, 1953.
///
/// @param subjectVariance σ_T², points²
/// @param raterVariance σ_R², points²
/// @param residualVariance σ_TR², points²
/// @param raters k̂, harmonic mean of raters a subject
/// @param apart q, from 0 where all subjects share their raters to 1/k̂ where none do
record Generalizability(
        double subjectVariance, double raterVariance, double residualVariance, double raters, double apart) {

    /// σ_T² / (σ_T² + q σ_R² + σ_TR² / k̂); null where nothing varies.
    @Nullable
    Double coefficient() {
        var whole = subjectVariance + apart * raterVariance + residualVariance / raters;
        return whole == 0 ? null : subjectVariance / whole;
    }

    /// @param rows the overall values of each subject, one or more each
    /// @return null where the components cannot be told apart
    static @Nullable Generalizability of(List<List<Overalls.Overall>> rows) {
        var table = new Table(rows);
        var freeResidual = table.values - rows.size() - table.raters + table.links.groups();
        var freeRaters = table.values - rows.size();
        var freeSubjects = table.values - table.raters;
        // each group has a rater and a subject at least, so the other two are no smaller
        if (freeResidual <= 0) {
            return null;
        }
        var ratersGivenSubjects = table.ratersGivenSubjects();
        var residual = Math.max(0, (table.within - ratersGivenSubjects) / freeResidual);
        var rater = (ratersGivenSubjects - (table.raters - table.links.groups()) * residual) / freeRaters;
        var subjectsGivenRaters = table.betweenSubjects + ratersGivenSubjects - table.betweenRaters;
        var subject = (subjectsGivenRaters - (rows.size() - table.links.groups()) * residual) / freeSubjects;
        return new Generalizability(
                Math.max(0, subject), Math.max(0, rater), residual, table.harmonicRaters(), table.apart());
    }

    /// The values as a table of subjects × raters with holes, and its sums of squares.
    private static final class Table {

        private final List<List<Overalls.Overall>> rows;
        private final double[][] information;
        private final double[] gaps;
        private final Links links;
        private final int raters;
        private int values;
        private double within;
        private double betweenSubjects;
        private double betweenRaters;

        Table(List<List<Overalls.Overall>> rows) {
            this.rows = rows;
            var known = rows.stream()
                    .flatMap(List::stream)
                    .mapToInt(Overalls.Overall::rater)
                    .distinct()
                    .sorted()
                    .toArray();
            raters = known.length;
            information = new double[raters][raters];
            gaps = new double[raters];
            links = new Links(raters);
            var sums = new double[raters];
            var counts = new int[raters];
            var total = 0.0;
            for (var row : rows) {
                var mean = row.stream()
                        .mapToDouble(Overalls.Overall::value)
                        .average()
                        .orElseThrow();
                for (var one : row) {
                    var j = Arrays.binarySearch(known, one.rater());
                    values++;
                    total += one.value();
                    sums[j] += one.value();
                    counts[j]++;
                    within += (one.value() - mean) * (one.value() - mean);
                    gaps[j] += one.value() - mean;
                    information[j][j]++;
                    for (var other : row) {
                        var l = Arrays.binarySearch(known, other.rater());
                        information[j][l] -= 1.0 / row.size();
                        links.link(j, l);
                    }
                }
                betweenSubjects += row.size() * mean * mean;
            }
            betweenSubjects -= total * total / values;
            for (var j = 0; j < raters; j++) {
                betweenRaters += sums[j] * sums[j] / counts[j];
            }
            betweenRaters -= total * total / values;
        }

        /// What raters explain beyond subjects: `rᵀ A⁺ r`. A plus a constant within each group of
        /// raters has the same solution and an inverse.
        double ratersGivenSubjects() {
            if (raters == 0) {
                return 0;
            }
            var matrix = MatrixUtils.createRealMatrix(information);
            for (var j = 0; j < raters; j++) {
                for (var l = 0; l < raters; l++) {
                    matrix.addToEntry(j, l, links.group(j) == links.group(l) ? 1.0 / raters : 0);
                }
            }
            var vector = new ArrayRealVector(gaps);
            return vector.dotProduct(Definite.split(matrix).getSolver().solve(vector));
        }

        double harmonicRaters() {
            return rows.size()
                    / rows.stream().mapToDouble(row -> 1.0 / row.size()).sum();
        }

        /// `1/k̂ − Σ_{i≠i'} c_ii' / (k_i k_i') / (I(I−1))`, c the raters two subjects share,
        /// summed by rater.
        double apart() {
            var sums = new HashMap<Integer, double[]>();
            for (var row : rows) {
                for (var one : row) {
                    var sum = sums.computeIfAbsent(one.rater(), rater -> new double[2]);
                    sum[0] += 1.0 / row.size();
                    sum[1] += 1.0 / row.size() / row.size();
                }
            }
            var shared = 0.0;
            for (var sum : sums.values()) {
                shared += sum[0] * sum[0] - sum[1];
            }
            return Math.max(0, 1 / harmonicRaters() - shared / rows.size() / (rows.size() - 1));
        }
    }
}
