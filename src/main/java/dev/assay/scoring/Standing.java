package dev.assay.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is known of one subject.
///
/// @param score null where nothing that has weight is assessed
/// @param uncertainty what the interval around the score is made of; null where there is no
///     score
/// @param once share of weight assessed at least once, in `[0, 1]`
/// @param twice share of weight assessed by two independent raters or more, in `[0, 1]`
/// @param effectiveRaters `1 / sum(aⱼ²)` with *aⱼ* the share of rater *j* in the score; 0 where
///     there is no score
/// @param cells one a criterion, in the panel's order
/// @param gates one a must-have, in the panel's order
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

    public Standing {
        cells = List.copyOf(cells);
        gates = List.copyOf(gates);
    }
}
