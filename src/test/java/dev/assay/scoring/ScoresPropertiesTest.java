package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class ScoresPropertiesTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final UUID NEWCOMER = Panels.id("newcomer");

    @Property(tries = 300)
    void theOrderOfTheInputHasNoInfluence(@ForAll("panels") Panel panel, @ForAll Random random) {
        var votes = new ArrayList<>(panel.votes());
        var askings = new ArrayList<>(panel.askings());
        Collections.shuffle(votes, random);
        Collections.shuffle(askings, random);
        var shuffled = new Panel(panel.criteria(), panel.subjects(), votes, askings, panel.parameters());
        assertThat(Scores.of(shuffled)).isEqualTo(Scores.of(panel));
    }

    @Property(tries = 300)
    void theOrderOfTheSubjectsChangesNoStanding(@ForAll("panels") Panel panel) {
        var reversed = new Panel(
                panel.criteria(), panel.subjects().reversed(), panel.votes(), panel.askings(), panel.parameters());
        assertThat(Scores.of(reversed).standings().reversed())
                .isEqualTo(Scores.of(panel).standings());
    }

    @Property(tries = 300)
    void allWeightsTimesAFactorChangeNothing(
            @ForAll("panels") Panel panel, @ForAll @IntRange(min = -6, max = 6) int power) {
        var heavier = panel.criteria().stream()
                .map(need -> new Criterion(need.id(), need.weight() * 7 * Math.pow(10, power), need.threshold()))
                .toList();
        var before = Scores.of(panel).standings();
        var after = Scores.of(new Panel(heavier, panel.subjects(), panel.votes(), panel.askings(), panel.parameters()))
                .standings();
        for (var i = 0; i < before.size(); i++) {
            sameScore(after.get(i), before.get(i));
            assertThat(after.get(i).once()).isCloseTo(before.get(i).once(), EXACT);
            assertThat(after.get(i).twice()).isCloseTo(before.get(i).twice(), EXACT);
            assertThat(after.get(i).effectiveRaters()).isCloseTo(before.get(i).effectiveRaters(), EXACT);
            assertThat(after.get(i).readiness()).isEqualTo(before.get(i).readiness());
        }
    }

    @Property(tries = 300)
    void raisingARatingNeverLowersAScore(@ForAll("panels") Panel panel) {
        var before = Scores.of(panel).standings();
        for (var v = 0; v < panel.votes().size(); v++) {
            var votes = new ArrayList<>(panel.votes());
            votes.set(v, raised(votes.get(v)));
            var after = Scores.of(withVotes(panel, votes)).standings();
            for (var i = 0; i < before.size(); i++) {
                notLower(after.get(i).score(), before.get(i).score());
            }
        }
    }

    /// The correction may take back more than a rating gave where one rater heard nearly
    /// everything: the raised rating makes that rater look lenient, on all the other needs too.
    @Example
    void anAdjustedScoreMayFallALittleWhenARatingIsRaised() {
        var before = nearlyAlone(3).standing().score();
        var after = nearlyAlone(4).standing().score();
        assertThat(after.asRated()).isGreaterThan(before.asRated());
        assertThat(after.adjusted()).isBetween(before.adjusted() - .02, before.adjusted());
    }

    /// One rater heard seven needs, another one of them.
    private static Panels nearlyAlone(int value) {
        var panel = Panels.aPanel().subject("Ines");
        for (var k = 0; k < 7; k++) {
            panel.need(k, 1).vote("Ines", "ana", k, k == 0 ? value : 3);
        }
        return panel.vote("Ines", "ben", 0, 3);
    }

    @Property(tries = 300)
    void aRaterWithTheMeanValuesDoesNotMoveTheScore(@ForAll("panels") Panel panel) {
        var before = Scores.of(panel).standings();
        var votes = new ArrayList<>(panel.votes());
        for (var standing : before) {
            standing.cells().forEach(cell -> votes.addAll(meanOf(standing, cell)));
        }
        var after = Scores.of(withVotes(panel, votes)).standings();
        for (var i = 0; i < before.size(); i++) {
            sameScore(after.get(i), before.get(i));
        }
    }

    @Property(tries = 500)
    void everyNumberStaysInItsRange(@ForAll("panels") Panel panel) {
        for (var standing : Scores.of(panel).standings()) {
            assertThat(standing.once()).isBetween(0.0, 1.0);
            assertThat(standing.twice()).isBetween(0.0, standing.once());
            var score = standing.score();
            if (score == null) {
                assertThat(standing.once()).isZero();
                assertThat(standing.effectiveRaters()).isZero();
            } else {
                assertThat(score.asRated()).isBetween(1.0, 5.0);
                assertThat(score.adjusted()).isBetween(0.0, 6.0);
                assertThat(score.low()).isBetween(1.0, Math.clamp(score.adjusted(), 1, 5));
                assertThat(score.high()).isBetween(Math.clamp(score.adjusted(), 1, 5), 5.0);
                assertThat(score.worst()).isLessThanOrEqualTo(Math.max(1, score.adjusted()));
                assertThat(score.best()).isGreaterThanOrEqualTo(Math.min(5, score.adjusted()));
                assertThat(standing.effectiveRaters()).isGreaterThan(1 - 1e-9);
            }
        }
    }

    @Property(tries = 300)
    void theScoreLiesBetweenTheLowestAndTheHighestMean(@ForAll("panels") Panel panel) {
        for (var standing : Scores.of(panel).standings()) {
            var score = standing.score();
            if (score != null) {
                var means = standing.cells().stream().filter(Cell::assessed).mapToDouble(Cell::asRated);
                var range = means.summaryStatistics();
                assertThat(score.asRated()).isBetween(range.getMin() - 1e-9, range.getMax() + 1e-9);
            }
        }
    }

    @Property(tries = 300)
    void aNeedNobodyRatedMovesTheCoverageAndNotTheScore(@ForAll("panels") Panel panel) {
        var criteria = new ArrayList<>(panel.criteria());
        criteria.add(new Criterion(Panels.id("never heard of"), 7, null));
        var before = Scores.of(panel).standings();
        var after = Scores.of(new Panel(criteria, panel.subjects(), panel.votes(), panel.askings(), panel.parameters()))
                .standings();
        for (var i = 0; i < before.size(); i++) {
            sameScore(after.get(i), before.get(i));
            assertThat(after.get(i).once()).isLessThanOrEqualTo(before.get(i).once());
        }
    }

    @Property(tries = 300)
    void readyMeansNoReasonAndBlockedMeansAFailedGate(@ForAll("panels") Panel panel) {
        for (var standing : Scores.of(panel).standings()) {
            var readiness = standing.readiness();
            assertThat(readiness.status() == Readiness.Status.READY)
                    .isEqualTo(readiness.reasons().isEmpty());
            assertThat(readiness.status() == Readiness.Status.BLOCKED)
                    .isEqualTo(standing.gates().stream().anyMatch(gate -> gate.status() == Gate.Status.FAILED));
            assertThat(readiness.reasons())
                    .isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
        }
    }

    @Provide
    Arbitrary<Panel> panels() {
        return Combinators.combine(criteria(), Arbitraries.integers().between(1, 3), seeds())
                .as((criteria, subjects, random) -> panel(criteria, subjects, new Random(random)));
    }

    private static Arbitrary<List<Criterion>> criteria() {
        var weights = Arbitraries.doubles().between(0, 10).ofScale(4).edgeCases(cases -> cases.add(0.0, 1.0));
        var thresholds = Arbitraries.integers().between(1, 5).injectNull(.6);
        return Combinators.combine(weights, thresholds)
                .as((weight, threshold) -> new Criterion(UUID.randomUUID(), weight, threshold))
                .list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(ScoresPropertiesTest::numbered);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<Criterion> numbered(List<Criterion> criteria) {
        var numbered = new ArrayList<Criterion>();
        for (var need : criteria) {
            numbered.add(new Criterion(Panels.id(numbered.size()), need.weight(), need.threshold()));
        }
        return numbered;
    }

    private static Panel panel(List<Criterion> criteria, int subjects, Random random) {
        var panel = new ArrayList<Subject>();
        var votes = new ArrayList<Vote>();
        var askings = new ArrayList<Asking>();
        for (var i = 0; i < subjects; i++) {
            var subject = Panels.id("candidate " + i);
            panel.add(new Subject(subject, random.nextInt(2)));
            for (var need : criteria) {
                for (var n = random.nextInt(5); n > 0; n--) {
                    var rater = Panels.id("rater " + random.nextInt(4));
                    votes.add(new Vote(subject, rater, need.id(), 1 + random.nextInt(5), random.nextBoolean()));
                    askings.add(new Asking(subject, rater, need.id()));
                }
            }
        }
        return new Panel(criteria, panel, votes, askings, Parameters.DEFAULTS);
    }

    private static Panel withVotes(Panel panel, List<Vote> votes) {
        return new Panel(panel.criteria(), panel.subjects(), votes, panel.askings(), panel.parameters());
    }

    private static Vote raised(Vote vote) {
        var value = Math.min(5, vote.value() + 1);
        return new Vote(vote.subject(), vote.rater(), vote.criterion(), value, vote.independent());
    }

    /// Votes of one rater whose mean is the cell's. Up to four raters share up to four votes a
    /// cell, so a mean is a whole number of 144ths.
    private static List<Vote> meanOf(Standing standing, Cell cell) {
        var mean = cell.asRated();
        if (mean == null) {
            return List.of();
        }
        var votes = new ArrayList<Vote>();
        var left = Math.round(mean * 144);
        for (var n = 144; n > 0; n--) {
            var value = (int) (left / n);
            votes.add(new Vote(standing.subject(), NEWCOMER, cell.criterion(), value, true));
            left -= value;
        }
        return votes;
    }

    private static void sameScore(Standing actual, Standing expected) {
        if (expected.score() == null) {
            assertThat(actual.score()).isNull();
        } else {
            assertThat(actual.score().asRated()).isCloseTo(expected.score().asRated(), EXACT);
        }
    }

    private static void notLower(Score after, Score before) {
        if (before != null) {
            assertThat(after.asRated()).isGreaterThanOrEqualTo(before.asRated() - 1e-12);
        }
    }
}
