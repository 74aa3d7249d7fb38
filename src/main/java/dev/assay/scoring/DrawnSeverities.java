package dev.assay.scoring;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hipparchus.linear.MatrixUtils;

/// Draws how far each rater's true severity may be from its estimate: `N(0, σ_u² (A + λI)⁻¹)`.
final class DrawnSeverities {

    private final ZigguratSampler.NormalizedGaussian gaussian;
    private final double[][] root;
    private final double[] standard;
    private final double[] errors;

    DrawnSeverities(UniformRandomProvider random, Calibration calibration, Noise noise) {
        gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        var covariance = MatrixUtils.createRealMatrix(calibration.covariance()).scalarMultiply(noise.severity());
        root = Definite.split(covariance).getL().getData();
        standard = new double[root.length];
        errors = new double[root.length];
    }

    /// Draws all of them anew.
    void draw() {
        for (var j = 0; j < standard.length; j++) {
            standard[j] = gaussian.sample();
        }
        for (var j = 0; j < errors.length; j++) {
            var sum = 0.0;
            for (var l = 0; l <= j; l++) {
                sum += root[j][l] * standard[l];
            }
            errors[j] = sum;
        }
    }

    /// By how many points the rater at a position is more lenient in the last draw than
    /// estimated; negative for more severe.
    double error(int rater) {
        return errors[rater];
    }
}
