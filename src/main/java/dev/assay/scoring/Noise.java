package dev.assay.scoring;

/// How much ratings of the same subject scatter, over the whole panel.
///
/// Source: docs/scoring.md, section "The interval".
///
/// @param pooled s², variance of one rating around what its subject deserves on its criterion,
///     points², above 0; [Model#priorNoise()] where no two raters met
/// @param criteriaShared q̄, criteria that two raters or more rated for the same subject: the
///     harmonic mean over the subjects that have such a criterion; the number of all criteria
///     where no subject has
/// @param severity `σ_u²`, variance of what one shared subject tells of a rater's severity,
///     points²; 0 where the panel has no criteria
public record Noise(double pooled, double criteriaShared, double severity) {}
