package dev.assay.scoring;

import java.util.UUID;

/// How far a rater's values run above (positive) or below colleagues' for the same subjects.
///
/// @param value points, after shrinkage; 0 where no subject is shared
/// @param sharedSubjects subjects that a colleague rated on the same criterion too, 0 or more
public record Severity(UUID rater, double value, int sharedSubjects) {}
