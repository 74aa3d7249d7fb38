package dev.assay.evaluation;

import dev.assay.web.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/// A score with its range, drawn on an axis from 1 to 5 that is 118 wide and begins at 5.
public record ScoreView(UUID candidacyId, Evaluation.Score score) {

    public String url() {
        return "/candidacies/" + candidacyId + "#by-need";
    }

    public String text() {
        return Format.oneDecimal(score.headline());
    }

    /// Whether an interval was computed; else the bounds are drawn.
    public boolean interval() {
        return score.low() != null && score.high() != null;
    }

    /// The interval, or the bounds, or that nothing is left open.
    public String span() {
        if (low() == high()) {
            return "all assessed";
        }
        var range = Format.oneDecimal(low()) + "–" + Format.oneDecimal(high());
        return interval() ? range : "may be " + range;
    }

    public String words() {
        var range = Format.oneDecimal(low()) + " to " + Format.oneDecimal(high());
        return interval()
                ? "interval " + range + " on a scale of 1 to 5"
                : "from " + range + " on a scale of 1 to 5, whatever the needs not assessed would get";
    }

    /// Where as rated and adjusted differ on the page, both; else empty.
    public String both() {
        var adjusted = score.adjusted();
        if (adjusted == null || Format.oneDecimal(adjusted).equals(Format.oneDecimal(score.asRated()))) {
            return "";
        }
        return Format.oneDecimal(score.asRated()) + " as rated, " + Format.oneDecimal(adjusted) + " adjusted";
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
        return x(score.headline());
    }

    double low() {
        var low = score.low();
        return low == null || !interval() ? score.worst() : low;
    }

    double high() {
        var high = score.high();
        return high == null || !interval() ? score.best() : high;
    }

    private static String x(double value) {
        return number(5 + (value - 1) / 4 * 118);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
