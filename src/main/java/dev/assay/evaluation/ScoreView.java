package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.UUID;

/// A score with its range.
public record ScoreView(UUID candidacyId, Evaluation.Score score) {

    public String url() {
        return "/candidacies/" + candidacyId + "#by-need";
    }

    public Phrase text() {
        return Format.oneDecimal(Math.clamp(score.adjusted(), 1, 5));
    }

    /// The interval.
    public Phrase span() {
        return Phrase.of("%s–%s", Format.oneDecimal(low()), Format.oneDecimal(high()));
    }

    public Phrase words() {
        return Phrase.of("interval %s to %s on a scale of 1 to 5", Format.oneDecimal(low()), Format.oneDecimal(high()));
    }

    /// The score without the correction for severity: `as rated 3.9`.
    public Phrase asRated() {
        return Phrase.of("as rated %s", Format.oneDecimal(score.asRated()));
    }

    /// `3.9`, without the correction.
    public Phrase rated() {
        return Format.oneDecimal(score.asRated());
    }

    public IntervalView interval() {
        return IntervalView.ofScore(low(), score.adjusted(), high());
    }

    double low() {
        return score.low();
    }

    double high() {
        return score.high();
    }
}
