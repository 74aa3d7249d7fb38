package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;

/// What is known of the raters' severity, and how much doubt about it is left.
///
///     b̂ = (A + λI)⁻¹ r
///
/// Where nothing is corrected, every b̂ is 0 and the whole doubt is left: `I / λ`.
///
/// Source: docs/scoring.md, section "Severe and lenient interviewers".
final class Calibration {

    private final List<Severity> severities;
    private final List<List<UUID>> groups;
    private final double criteriaShared;
    private final double[] bias;
    private final double[][] doubt;

    Calibration(Sheet sheet, Panel panel) {
        var overlap = new Overlap(sheet, panel.subjects());
        groups = overlap.groups();
        criteriaShared = overlap.criteriaShared;
        doubt = doubt(overlap.information, panel.parameters());
        bias = panel.parameters().mode() == Mode.ADJUSTED ? times(doubt, overlap.gaps) : new double[doubt.length];
        severities = IntStream.range(0, bias.length)
                .mapToObj(j -> new Severity(sheet.raters().get(j), bias[j], overlap.sharedSubjects[j]))
                .toList();
    }

    /// One a rater, ascending by identity.
    List<Severity> severities() {
        return severities;
    }

    /// Raters who are linked by subjects they share, however indirectly.
    List<List<UUID>> groups() {
        return groups;
    }

    /// q̄.
    double criteriaShared() {
        return criteriaShared;
    }

    /// b̂ of the rater at a position, points.
    double bias(int rater) {
        return bias[rater];
    }

    /// `aᵀ (A + λI)⁻¹ a`: how much doubt about severity a mix of raters leaves, in units of
    /// σ_u².
    ///
    /// @param raters positions, each once
    /// @param shares one a position
    double doubt(int[] raters, double[] shares) {
        var sum = 0.0;
        for (var j = 0; j < raters.length; j++) {
            var row = doubt[raters[j]];
            for (var l = 0; l < raters.length; l++) {
                sum += shares[j] * row[raters[l]] * shares[l];
            }
        }
        return sum;
    }

    /// The covariance of the estimates in units of σ_u², raters × raters.
    double[][] covariance() {
        return doubt;
    }

    private static double[][] doubt(double[][] information, Parameters parameters) {
        var shrinkage = parameters.model().shrinkage();
        var raters = information.length;
        if (raters == 0) {
            return information;
        }
        if (parameters.mode() == Mode.AS_RATED) {
            return MatrixUtils.createRealIdentityMatrix(raters)
                    .scalarMultiply(1 / shrinkage)
                    .getData();
        }
        var matrix = MatrixUtils.createRealIdentityMatrix(raters)
                .scalarMultiply(shrinkage)
                .add(MatrixUtils.createRealMatrix(information));
        return Definite.split(matrix).getSolver().getInverse().getData();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (var j = 0; j < vector.length; j++) {
            for (var l = 0; l < vector.length; l++) {
                product[j] += matrix[j][l] * vector[l];
            }
        }
        return product;
    }
}
