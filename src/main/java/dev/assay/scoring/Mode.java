package dev.assay.scoring;

/// What a subject is ranked by. In either mode the values as rated are given too.
public enum Mode {
    /// Ratings corrected for their raters' severity, as far as shared subjects tell it.
    ADJUSTED,
    /// Ratings as they are. Nothing is corrected, so adjusted values are those as rated, and
    /// the intervals hold the whole doubt about severity.
    AS_RATED
}
