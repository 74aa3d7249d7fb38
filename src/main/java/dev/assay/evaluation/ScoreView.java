package dev.assay.evaluation;

import dev.assay.web.Format;
import dev.assay.web.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/// A score with its range, drawn on an axis from 1 to 5 that is 118 wide and begins at 5.
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

    public List<String> ticks() {
        return List.of(x(1), x(2), x(3), x(4), x(5));
    }

    public String left() {
        return x(low());
    }

    public String right() {
        return x(high());
    }

    public String width() {
        return number((high() - low()) / 4 * 118);
    }

    public String point() {
        return x(Math.clamp(score.adjusted(), 1, 5));
    }

    double low() {
        return score.low();
    }

    double high() {
        return score.high();
    }

    private static String x(double value) {
        return number(5 + (value - 1) / 4 * 118);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
