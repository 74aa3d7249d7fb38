package dev.assay.scoring;

/// A subject's weighted mean over the criteria somebody rated, in points, unrounded. It says
/// nothing of how much is missing, so it is to be shown with [Standing#once()] and the interval.
///
/// Sources: docs/scoring.md, section "The score"; that a fixed rule predicts better than an
/// impression: Kuncel, Klieger, Connelly and Ones, Mechanical versus clinical data combination in
/// selection and admissions decisions, 2013.
///
/// @param asRated of the values as rated, in `[1, 5]`
/// @param adjusted of the values corrected for their raters' severity: what is ranked by. The
///     same as `asRated` where nothing is corrected. May leave the scale by the size of the
///     correction. A better vote may lower it, where it makes the subject's main rater look more
///     lenient; `asRated` never falls with it
/// @param low lower end of the interval around `adjusted`, in `[1, 5]`
/// @param high upper end of it, in `[1, 5]`
/// @param worst `adjusted` if every unassessed criterion were rated 1; the same as `adjusted`
///     where all that has weight is assessed
/// @param best `adjusted` if every unassessed criterion were rated 5; likewise
public record Score(double asRated, double adjusted, double low, double high, double worst, double best) {}
