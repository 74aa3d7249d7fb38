package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.UUID;

/// A score with its interval, as a page shows it.
public record ScoreView(UUID candidacyId, Evaluation.Score score) {

    /// Where the candidate's page shows the score need by need: `/candidacies/{id}#by-need`.
    public String url() {
        return "/candidacies/" + candidacyId + "#by-need";
    }

    /// The adjusted score, cut to 1 to 5: `4.1`.
    public Phrase text() {
        return Format.oneDecimal(Math.clamp(score.adjusted(), 1, 5));
    }

    /// The interval: `3.2–4.6`.
    public Phrase span() {
        return Phrase.of("%s–%s", Format.oneDecimal(low()), Format.oneDecimal(high()));
    }

    /// `interval 3.2 to 4.6 on a scale of 1 to 5`.
    public Phrase words() {
        return Phrase.of("interval %s to %s on a scale of 1 to 5", Format.oneDecimal(low()), Format.oneDecimal(high()));
    }

    /// The score without the correction for severity: `as rated 3.9`.
    public Phrase asRated() {
        return Phrase.of("as rated %s", Format.oneDecimal(score.asRated()));
    }

    /// The score without the correction for severity, alone: `3.9`.
    public Phrase rated() {
        return Format.oneDecimal(score.asRated());
    }

    /// The adjusted score with its interval, on the axis from 1 to 5.
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
