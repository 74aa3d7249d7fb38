package dev.assay.scoring;

/// Comparison of computed values with the limits that people set.
final class Threshold {

    /// Values this close count as equal: a mean of 2.999999999999 is a 3 that lost a bit on the
    /// way.
    static final double TOLERANCE = 1e-9;

    private Threshold() {}

    static boolean reaches(double value, double limit) {
        return value >= limit - TOLERANCE;
    }

    static boolean below(double value, double limit) {
        return !reaches(value, limit);
    }
}
