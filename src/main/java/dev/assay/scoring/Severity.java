package dev.assay.scoring;

import java.util.UUID;

/// How far a rater's values run above or below those of colleagues, for the same subjects on the
/// same criteria. Whoever happened to meet strong subjects is therefore not called lenient.
///
/// Source: docs/scoring.md, section "Severe and lenient interviewers".
///
/// @param rater identity of the rater
/// @param value points that are taken off each of the rater's values, after shrinkage: positive
///     for a lenient rater, negative for a severe one; 0 where no subject is shared, and for all
///     in the mode [Mode#AS_RATED]
/// @param sharedSubjects subjects that a colleague rated on the same criterion too, 0 or more
public record Severity(UUID rater, double value, int sharedSubjects) {}
