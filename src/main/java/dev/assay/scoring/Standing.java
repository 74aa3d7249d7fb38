package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is known of one subject.
///
/// Sources: docs/scoring.md, sections "The score", "Coverage", "Must-haves" and "Readiness".
///
/// @param subject identity of the subject
/// @param score null where nothing that has weight is assessed
/// @param uncertainty what the interval around the score is made of; null where there is no
///     score
/// @param once share of the weight assessed at least once, in `[0, 1]`; 0 where nothing has
///     weight
/// @param twice share of the weight assessed by two independent raters or more, in `[0, 1]`; 0
///     where nothing has weight
/// @param mustHavesAssessed gates that are not [Gate.Status#NOT_ASSESSED], 0 to `mustHaves`
/// @param mustHaves criteria of the panel with a threshold, 0 or more
/// @param effectiveRaters how many people's opinion the score is: `1 / sum(aⱼ²)` with *aⱼ* the
///     share of rater *j* in the score. Three raters of equal part give 3, six criteria rated by
///     one person give 1; 0 where there is no score
/// @param cells one a criterion, in the panel's order, also where nobody rated
/// @param gates one a must-have, in the panel's order; empty where the panel has none
/// @param readiness whether there is enough evidence to decide, and what is missing
public record Standing(
        UUID subject,
        @Nullable Score score,
        @Nullable Uncertainty uncertainty,
        double once,
        double twice,
        int mustHavesAssessed,
        int mustHaves,
        double effectiveRaters,
        List<Cell> cells,
        List<Gate> gates,
        Readiness readiness) {

    /// A standing with its own copies of the lists.
    public Standing {
        cells = List.copyOf(cells);
        gates = List.copyOf(gates);
    }
}
