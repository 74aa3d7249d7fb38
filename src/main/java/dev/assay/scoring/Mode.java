package dev.assay.scoring;

/// What a subject is ranked by. The values as rated are given in either mode.
public enum Mode {
    /// Ratings corrected for their raters' severity, as far as shared subjects tell it.
    ADJUSTED,
    /// Ratings as they are: no correction, and the whole doubt about severity is left in the
    /// interval.
    AS_RATED
}
