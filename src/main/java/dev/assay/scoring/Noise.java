package dev.assay.scoring;

/// How much ratings of the same subject scatter, over the whole panel.
///
/// @param pooled s², variance of one rating around what its subject deserves on its criterion,
///     points²
/// @param criteriaShared q̄, harmonic mean of the criteria that raters of one subject have in
///     common
/// @param severity σ_u², variance of what one shared subject tells of a rater's severity,
///     points²
public record Noise(double pooled, double criteriaShared, double severity) {}
