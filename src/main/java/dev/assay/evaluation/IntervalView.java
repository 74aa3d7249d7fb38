package dev.assay.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value and how far it may be off, drawn on an axis. What lies beyond the axis is drawn at its
/// end. All places are in pixels from the left, as texts with one decimal: `64.0`.
///
/// @param known false where there is no value: the axis is dashed and carries nothing
/// @param width of the whole picture in pixels, with a margin of 5 at each end
/// @param ticks where the axis is marked; empty where there is no value
/// @param middle a mark that is taller than the others; null where there is none
/// @param left where the range begins; null where there is none
/// @param span how wide the range is; null where there is none
/// @param point where the value stands; empty where there is none
public record IntervalView(
        boolean known,
        int width,
        List<String> ticks,
        @Nullable String middle,
        @Nullable String left,
        @Nullable String span,
        String point) {

    private static final int MARGIN = 5;
    private static final int WIDTH = 128;
    private static final int BROAD = 250;

    /// What is drawn where there is no value.
    public static final IntervalView NONE = new IntervalView(false, WIDTH, List.of(), null, null, null, "");

    /// A score with its interval, in points, on an axis from 1 to 5.
    public static IntervalView ofScore(double low, double value, double high) {
        var axis = new Axis(1, 5, WIDTH);
        return axis.drawn(List.of(1, 2, 3, 4, 5), low, value, high);
    }

    /// An agreement such as α with its interval, on an axis from −1 to 1.
    public static IntervalView ofAgreement(double low, double value, double high) {
        var axis = new Axis(-1, 1, WIDTH);
        return axis.drawn(List.of(-1, 0, 1), low, value, high);
    }

    /// A difference in points, without a range, on an axis from −2 to 2 with a taller mark at 0.
    public static IntervalView ofGap(double value) {
        var axis = new Axis(-2, 2, BROAD);
        return new IntervalView(true, BROAD, axis.at(List.of(-2, 2)), axis.x(0), null, null, axis.x(value));
    }

    /// Where the axis ends, in pixels from the left.
    public int end() {
        return width - MARGIN;
    }

    private record Axis(double from, double to, int width) {

        private IntervalView drawn(List<Integer> ticks, double low, double value, double high) {
            var span = position(high) - position(low);
            return new IntervalView(true, width, at(ticks), null, x(low), number(span), x(value));
        }

        private List<String> at(List<Integer> ticks) {
            return ticks.stream().map(tick -> x(tick)).toList();
        }

        private String x(double value) {
            return number(position(value));
        }

        private double position(double value) {
            return MARGIN + (Math.clamp(value, from, to) - from) / (to - from) * (width - 2 * MARGIN);
        }

        private static String number(double value) {
            return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
        }
    }
}
