package dev.assay.board;

import dev.assay.board.CoverageOverTime.Point;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Coverage over time as two lines in steps, each going on as it is until the next submission.
/// Across it is drawn in hundredths of a width that only the browser knows; down in pixels.
///
/// @param once,twice paths, 1,000 wide
/// @param marks none where they would touch each other
public record CoverageChart(String once, String twice, List<Mark> marks, List<Level> levels, List<Tick> ticks) {

    private static final double TOP = 8;
    private static final double HEIGHT = 200;
    private static final double WIDTH = 1000;
    private static final int MOST_MARKS = 40;
    private static final int TICKS = 5;
    private static final Duration TOLD_APART_BY_MINUTES = Duration.ofMinutes(TICKS);
    private static final Duration TOLD_APART_BY_DAYS = Duration.ofDays(TICKS);

    /// What was heard after one submission.
    ///
    /// @param x hundredths
    public record Mark(Point point, String x, String once, String twice) {}

    /// A line across.
    public record Level(Double share, String y) {}

    /// A moment under the lines.
    ///
    /// @param x hundredths
    /// @param css `first` and `last` for long words, which would stick out; `roomy` for what is
    ///     left out where it is narrow
    public record Tick(String x, Phrase words, String css) {}

    /// @param points two or more, oldest first
    static CoverageChart of(List<Point> points) {
        return new CoverageChart(
                steps(points, Point::once),
                steps(points, Point::twice),
                points.size() > MOST_MARKS ? List.of() : marks(points),
                DoubleStream.of(0, .25, .5, .75, 1)
                        .mapToObj(share -> new Level(share, y(share)))
                        .toList(),
                ticks(points.getFirst().at(), points.getLast().at()));
    }

    private static String steps(List<Point> points, ToDoubleFunction<Point> share) {
        var path = new StringBuilder();
        for (var point : points) {
            var y = y(share.applyAsDouble(point));
            path.append(path.isEmpty() ? "M0 " + y : "H" + number(WIDTH * part(points, point)) + "V" + y);
        }
        return path.toString();
    }

    private static List<Mark> marks(List<Point> points) {
        return points.stream()
                .map(point -> new Mark(point, number(100 * part(points, point)), y(point.once()), y(point.twice())))
                .toList();
    }

    private static double part(List<Point> points, Point point) {
        var first = points.getFirst().at();
        return (double) nanos(first, point.at()) / nanos(first, points.getLast().at());
    }

    private static long nanos(Instant from, Instant to) {
        return Duration.between(from, to).toNanos();
    }

    /// By days where each has another, else with the time; the first alone where they would all
    /// read the same.
    private static List<Tick> ticks(Instant first, Instant last) {
        var span = Duration.between(first, last);
        boolean brief = span.compareTo(TOLD_APART_BY_DAYS) >= 0;
        int count = span.compareTo(TOLD_APART_BY_MINUTES) >= 0 ? TICKS : 1;
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    var moment = first.plus(span.multipliedBy(at).dividedBy(TICKS - 1));
                    return new Tick(
                            number(100.0 * at / (TICKS - 1)),
                            brief ? Format.shortDay(moment) : Format.moment(moment),
                            css(at, brief));
                })
                .toList();
    }

    private static String css(int at, boolean brief) {
        if (brief) {
            return at % 2 == 0 ? "" : "roomy";
        }
        return at == 0 ? "first" : at == TICKS - 1 ? "last" : "roomy";
    }

    private static String y(double share) {
        return number(TOP + (1 - share) * HEIGHT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
