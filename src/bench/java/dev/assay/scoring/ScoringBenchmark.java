package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the scoring core takes. See docs/benchmarks.md.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {

    private static final int NEEDS = 8;
    private static final int RATERS_EACH = 4;
    private static final int RATERS = 40;

    /// A usual large role.
    @State(Scope.Benchmark)
    public static class Thousand {
        Panel panel;
        Panel afterOneSubmission;
        Scores scores;

        @Setup
        public void setUp() {
            panel = panel(1_000);
            afterOneSubmission = panel(1_000, 1);
            scores = Scores.of(panel);
        }
    }

    /// A role nobody has, to see that nothing grows faster than it.
    @State(Scope.Benchmark)
    public static class HundredThousand {
        Panel panel;

        @Setup
        public void setUp() {
            panel = panel(100_000);
        }
    }

    /// Eight candidates side by side.
    @State(Scope.Benchmark)
    public static class Eight {
        Panel panel;
        List<UUID> all;

        @Setup
        public void setUp() {
            panel = panel(8);
            all = panel.subjects().stream().map(Subject::id).toList();
        }
    }

    @Benchmark
    public Scores evaluationOfThousand(Thousand role) {
        return Scores.of(role.panel);
    }

    @Benchmark
    public Scores refreshAfterOneSubmission(Thousand role) {
        return Scores.of(role.afterOneSubmission);
    }

    @Benchmark
    public Scores evaluationOfHundredThousand(HundredThousand role) {
        return Scores.of(role.panel);
    }

    @Benchmark
    public Stability stabilityOfEight(Eight role) {
        return Stability.of(role.panel, role.all, 1);
    }

    @Benchmark
    public Reliability reliabilityOfThousand(Thousand role) {
        return Reliability.of(role.panel, role.scores, 1);
    }

    private static Panel panel(int subjects) {
        return panel(subjects, 0);
    }

    private static Panel panel(int subjects, int extra) {
        var random = new Random(subjects);
        var criteria = new ArrayList<Criterion>();
        for (var k = 0; k < NEEDS; k++) {
            criteria.add(new Criterion(id(random), 1 + k % 3, k < 2 ? 3 : null));
        }
        var raters = new ArrayList<UUID>();
        for (var j = 0; j < RATERS; j++) {
            raters.add(id(random));
        }
        var people = new ArrayList<Subject>(subjects);
        var votes = new ArrayList<Vote>(subjects * NEEDS * RATERS_EACH);
        for (var i = 0; i < subjects; i++) {
            var subject = new Subject(id(random), 0);
            people.add(subject);
            var first = random.nextInt(RATERS);
            for (var j = 0; j < RATERS_EACH + (i < extra ? 1 : 0); j++) {
                for (var criterion : criteria) {
                    votes.add(new Vote(
                            subject.id(),
                            raters.get((first + j) % RATERS),
                            criterion.id(),
                            1 + random.nextInt(5),
                            true));
                }
            }
        }
        return new Panel(criteria, people, votes, List.of(), Parameters.DEFAULTS);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
