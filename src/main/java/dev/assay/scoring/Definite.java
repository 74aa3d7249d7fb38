package dev.assay.scoring;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/// Splits symmetric positive definite matrices. An entry and its mirror image may differ in the
/// last bits, as their sums were added in different orders.
final class Definite {

    private static final double SYMMETRIC_TO = 1e-9;
    private static final double POSITIVE_FROM = 1e-14;

    private Definite() {}

    static CholeskyDecomposition split(RealMatrix matrix) {
        return new CholeskyDecomposition(matrix, SYMMETRIC_TO, POSITIVE_FROM);
    }
}
