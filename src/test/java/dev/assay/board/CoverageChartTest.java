package dev.assay.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.board.CoverageOverTime.Point;
import dev.assay.language.Moment;
import dev.assay.language.Moment.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Where the lines and the words of coverage over time stand.
class CoverageChartTest {

    private static final Instant BEGIN = Instant.parse("2030-03-06T10:00:00Z");

    private static CoverageChart chart(Duration... after) {
        var points = IntStream.range(0, after.length)
                .mapToObj(at -> new Point(BEGIN.plus(after[at]), .5, at == 0 ? 0 : .25))
                .toList();
        return CoverageChart.of(points);
    }

    private static List<Shape> shapes(CoverageChart chart) {
        return chart.ticks().stream()
                .map(tick -> ((Moment) tick.words().values().getFirst()).shape())
                .distinct()
                .toList();
    }

    @Test
    void twoSubmissionsAreAStepAtTheEnd() {
        var chart = chart(Duration.ZERO, Duration.ofDays(30));
        assertThat(chart.once()).isEqualTo("M0 108.0H1000.0V108.0");
        assertThat(chart.twice()).isEqualTo("M0 208.0H1000.0V158.0");
        assertThat(chart.marks()).extracting(CoverageChart.Mark::x).containsExactly("0.0", "100.0");
    }

    @Test
    void aFewDaysAreToldByDayAndFewerWithTheTime() {
        assertThat(shapes(chart(Duration.ZERO, Duration.ofDays(5)))).containsExactly(Shape.SHORT_DAY);
        assertThat(shapes(chart(Duration.ZERO, Duration.ofDays(4)))).containsExactly(Shape.MOMENT);
    }

    @Test
    void whatWouldReadTheSameFiveTimesIsToldOnce() {
        var chart = chart(Duration.ZERO, Duration.ofNanos(1000));
        assertThat(chart.ticks()).hasSize(1);
        assertThat(chart.twice()).isEqualTo("M0 208.0H1000.0V158.0");
        assertThat(chart(Duration.ZERO, Duration.ofMinutes(5)).ticks()).hasSize(5);
    }

    @Test
    void manySubmissionsHaveNoMarks() {
        assertThat(many(40).marks()).hasSize(40);
        assertThat(many(41).marks()).isEmpty();
        assertThat(many(200).once()).startsWith("M0 ").contains("H1000.0").doesNotContain("NaN");
    }

    private static CoverageChart many(int points) {
        return chart(IntStream.range(0, points).mapToObj(Duration::ofHours).toArray(Duration[]::new));
    }
}
