package dev.assay.scoring;

import org.jspecify.annotations.Nullable;

/// A subject's weighted mean over the criteria somebody rated, unrounded, each value in `[1, 5]`.
///
/// @param adjusted corrected for raters' severity; null until severity is estimated
/// @param low lower end of the interval; null until intervals are computed
/// @param high upper end of the interval; null until intervals are computed
/// @param worst the score if every unassessed criterion were rated 1
/// @param best the score if every unassessed criterion were rated 5
public record Score(
        double asRated,
        @Nullable Double adjusted,
        @Nullable Double low,
        @Nullable Double high,
        double worst,
        double best) {}
