package dev.assay.scoring;

/// The scale people rate on.
final class Scale {

    static final double LOWEST = 1;
    static final double HIGHEST = 5;

    private Scale() {}

    /// The nearest value on the scale.
    static double clip(double value) {
        return Math.clamp(value, LOWEST, HIGHEST);
    }
}
