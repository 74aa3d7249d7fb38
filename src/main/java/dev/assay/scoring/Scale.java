package dev.assay.scoring;

/// The scale people rate on: 1 to 5, in whole points.
public final class Scale {

    static final double LOWEST = 1;
    static final double HIGHEST = 5;

    private Scale() {}

    /// Whether a rating may have this value; a rating of *not assessed* has none.
    public static boolean has(int value) {
        return value >= LOWEST && value <= HIGHEST;
    }

    /// The nearest value on the scale.
    static double clip(double value) {
        return Math.clamp(value, LOWEST, HIGHEST);
    }
}
