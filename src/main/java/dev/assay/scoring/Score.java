package dev.assay.scoring;

/// A subject's weighted mean over the criteria somebody rated, unrounded.
///
/// @param asRated in `[1, 5]`
/// @param adjusted corrected for raters' severity; as rated where nothing is corrected. May leave
///     the scale by the size of the correction
/// @param low lower end of the interval around what is ranked by, in `[1, 5]`
/// @param high upper end of it, in `[1, 5]`
/// @param worst the score if every unassessed criterion were rated 1
/// @param best the score if every unassessed criterion were rated 5
public record Score(double asRated, double adjusted, double low, double high, double worst, double best) {}
