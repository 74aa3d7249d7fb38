package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StabilityTest {

    private static final long SEED = 7;

    /// Four standard errors of a share over 10,000 draws.
    private static final Offset<Double> DRAWN = within(.02);

    private static final int VOTES = 20;

    @ParameterizedTest
    @MethodSource
    void anyWeightsPutTheFirstAboveTheSecondAsOftenAsTheExactFormulaSays(List<Double> gaps, double published) {
        assertThat(exact(gaps)).isEqualTo(published, within(1e-6));
        var panel = aPanel().subject("A").subject("B").under(Parameters.DEFAULTS.in(Mode.AS_RATED));
        for (var k = 0; k < gaps.size(); k++) {
            panel.need(k, 1);
            var points = (int) Math.round(gaps.get(k) * VOTES);
            votes(panel, "A", k, 3 * VOTES + points / 2);
            votes(panel, "B", k, 3 * VOTES + points / 2 - points);
        }
        assertThat(of(panel, "A", "B").anyWeights().subjects().getFirst().wins().get(1))
                .isCloseTo(published, DRAWN);
    }

    static Stream<Object[]> anyWeightsPutTheFirstAboveTheSecondAsOftenAsTheExactFormulaSays() throws IOException {
        var cases = ScoresPublishedTest.read("dirichlet-pairwise.json").path("cases");
        return IntStream.range(0, cases.size()).mapToObj(i -> new Object[] {
            doubles(cases.get(i).path("d")), cases.get(i).path("p").asDouble()
        });
    }

    @Test
    void thePublishedAlternativesWinUnderAnyWeightsAsPublished() throws IOException {
        var published = ScoresPublishedTest.read("weighted-sum-tie.json");
        var panel = aPanel();
        for (var k = 0; k < 4; k++) {
            panel.need(k, published.at("/weights/" + k).asDouble());
        }
        for (var name : List.of("A1", "A2", "A3")) {
            panel.subject(name);
            for (var k = 0; k < 4; k++) {
                var points = published.at("/alternatives/" + name + "/" + k).asInt();
                panel.vote(name, "rater", k, (points - 10) / 5 + 1);
            }
        }
        var wins = of(panel, "A1", "A2", "A3").anyWeights().subjects();
        var expected = published.path("uniform_weights_pairwise_win");
        assertThat(wins.get(0).wins().get(1)).isCloseTo(expected.path("A1>A2").asDouble(), DRAWN);
        assertThat(wins.get(0).wins().get(2)).isCloseTo(expected.path("A1>A3").asDouble(), DRAWN);
        assertThat(wins.get(1).wins().get(2)).isCloseTo(expected.path("A2>A3").asDouble(), DRAWN);
    }

    /// "Dirichlet(κw): mean Σwd, variance (Σwd² − (Σwd)²)/(κ+1) exact; normal cdf is within
    /// ~.02"
    @Test
    void weightsDrawnNearTheRolesHaveTheRightSpread() {
        var gaps = new double[] {1, -1, 1, -2, 1};
        var weights = new double[] {30, 25, 20, 15, 10};
        var panel = aPanel().subject("A").subject("B");
        var mean = 0.0;
        var squares = 0.0;
        for (var k = 0; k < 5; k++) {
            panel.need(k, weights[k]);
            panel.vote("A", "rater", k, gaps[k] > 0 ? 4 : 3)
                    .vote("B", "rater", k, (int) (gaps[k] > 0 ? 3 : 3 - gaps[k]));
            mean += weights[k] / 100 * gaps[k];
            squares += weights[k] / 100 * gaps[k] * gaps[k];
        }
        var precision = (5 - 1) / (.3 * .3) - 1;
        var deviation = Math.sqrt((squares - mean * mean) / (precision + 1));
        var normal = org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1);
        assertThat(of(panel, "A", "B")
                        .weightsOnly()
                        .subjects()
                        .getFirst()
                        .wins()
                        .get(1))
                .isCloseTo(normal.cumulativeProbability(mean / deviation), within(.04));
    }

    @Test
    void ratingsDrawnAgreeWithTheClosedFormWhereWeightsAreCertain() throws IOException {
        var panel = golden().under(certainWeights());
        var scores = panel.scores();
        var names = new Object[] {"candidate 0", "candidate 1", "candidate 2", "candidate 3"};
        var drawn = of(panel, names).weightsAndRatings().subjects();
        for (var a = 0; a < names.length; a++) {
            for (var b = 0; b < names.length; b++) {
                if (a != b) {
                    var chance = scores.outranking().probability(panel.standing(names[a]), panel.standing(names[b]));
                    // the closed form has the fatter tails of t and does not cut to the scale
                    assertThat(drawn.get(a).wins().get(b)).isCloseTo(chance, within(.09));
                }
            }
        }
    }

    @Test
    void whoIsBetterOnEveryNeedIsFirstWhateverTheWeights() {
        var panel = aPanel().need(0, 1).need(1, 5).subject("A").subject("B");
        panel.vote("A", "ana", 0, 4)
                .vote("A", "ana", 1, 5)
                .vote("B", "ana", 0, 3)
                .vote("B", "ana", 1, 4);
        var stability = of(panel, "A", "B");
        assertThat(stability.weightsOnly().subjects().getFirst().first()).isEqualTo(1);
        assertThat(stability.anyWeights().subjects().getFirst().first()).isEqualTo(1);
        assertThat(stability.anyWeights().subjects().getLast().centralWeights()).isNull();
        assertThat(stability.anyWeights().subjects().getFirst().centralWeights().get(0))
                .isCloseTo(.5, DRAWN);
        assertThat(stability.weightsAndRatings().subjects().getFirst().first()).isBetween(.5, .999);
    }

    @Test
    void centralWeightsLeanToWhatASubjectIsGoodAt() {
        var panel =
                aPanel().need(0, 1).need("unused", 0).need(1, 1).subject("A").subject("B");
        panel.vote("A", "ana", 0, 5)
                .vote("A", "ana", 1, 2)
                .vote("B", "ana", 0, 2)
                .vote("B", "ana", 1, 4);
        var central = of(panel, "A", "B").anyWeights().subjects().getFirst().centralWeights();
        assertThat(central).hasSize(3);
        assertThat(central.get(1)).isZero();
        assertThat(central.get(0)).isGreaterThan(.6);
        assertThat(central.stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void tiesAreSplit() {
        var panel = aPanel().need(0, 1).need(1, 1).subject("A").subject("B").subject("C");
        for (var name : List.of("A", "B")) {
            panel.vote(name, "ana", 0, 4).vote(name, "ana", 1, 4);
        }
        panel.vote("C", "ana", 0, 1).vote("C", "ana", 1, 1);
        for (var one : of(panel, "A", "B").weightsOnly().subjects()) {
            assertThat(one.ranks()).allSatisfy(share -> assertThat(share).isEqualTo(.5, within(1e-9)));
        }
        assertThat(of(panel, "A", "B", "C").weightsOnly().subjects().getLast().ranks())
                .containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void sharesAddUp() throws IOException {
        var stability = of(golden(), "candidate 0", "candidate 1", "candidate 2", "candidate 3", "candidate 4");
        for (var row : List.of(stability.weightsOnly(), stability.anyWeights(), stability.weightsAndRatings())) {
            for (var i = 0; i < 5; i++) {
                var at = i;
                assertThat(row.subjects().get(i).ranks().stream()
                                .mapToDouble(s -> s)
                                .sum())
                        .isEqualTo(1, within(1e-9));
                assertThat(row.subjects().stream()
                                .mapToDouble(s -> s.ranks().get(at))
                                .sum())
                        .isEqualTo(1, within(1e-9));
                for (var j = 0; j < 5; j++) {
                    assertThat(row.subjects().get(i).wins().get(j)
                                    + row.subjects().get(j).wins().get(i))
                            .isEqualTo(1, within(1e-9));
                }
            }
        }
    }

    /// "Monte Carlo without stored seed: the number changes on reload" is a mistake
    @Test
    void theSameInputGivesTheSameNumbersInWhateverOrder() throws IOException {
        var panel = golden().panel();
        var votes = new ArrayList<>(panel.votes());
        Collections.shuffle(votes, new Random(1));
        var shuffled =
                new Panel(panel.criteria(), panel.subjects().reversed(), votes, panel.askings(), panel.parameters());
        var names = List.of(id("candidate 0"), id("candidate 1"), id("candidate 2"));
        assertThat(Stability.of(shuffled, names, SEED)).isEqualTo(Stability.of(panel, names, SEED));
        var reversed = Stability.of(panel, names.reversed(), SEED);
        assertThat(reversed.weightsAndRatings().subjects().getLast().first())
                .isEqualTo(Stability.of(panel, names, SEED)
                        .weightsAndRatings()
                        .subjects()
                        .getFirst()
                        .first());
    }

    @Test
    void anotherSeedDrawsOtherwise() throws IOException {
        var panel = golden().panel();
        var names = List.of(id("candidate 0"), id("candidate 1"));
        assertThat(Stability.of(panel, names, SEED + 1)).isNotEqualTo(Stability.of(panel, names, SEED));
    }

    @Test
    void whoHasNoScoreIsLeftOut() throws IOException {
        var panel = golden().subject("Nobody");
        assertThat(of(panel, "candidate 0", "Nobody", "candidate 1")
                        .weightsOnly()
                        .subjects())
                .extracting(Stability.Acceptability::subject)
                .containsExactly(id("candidate 0"), id("candidate 1"));
        assertThat(of(panel, "Nobody")).isNull();
        assertThat(of(aPanel().need(0, 0).subject("A").vote("A", "ana", 0, 3), "A"))
                .isNull();
    }

    @Test
    void oneNeedHasOneWeight() {
        var panel = aPanel().need(0, 2)
                .subject("A")
                .subject("B")
                .vote("A", "ana", 0, 3)
                .vote("B", "ana", 0, 4);
        assertThat(of(panel, "A", "B").anyWeights().subjects().getLast().first())
                .isEqualTo(1);
        assertThat(of(panel, "A", "B").weightsOnly().subjects().getLast().centralWeights())
                .containsExactly(1.0);
    }

    private static Stability of(Panels panel, Object... names) {
        return Stability.of(panel.panel(), Stream.of(names).map(Panels::id).toList(), SEED);
    }

    private static Parameters certainWeights() {
        var model = Model.DEFAULTS;
        return new Parameters(
                1,
                .8,
                .5,
                2,
                2,
                Mode.ADJUSTED,
                new Model(
                        model.shrinkage(),
                        model.priorNoise(),
                        model.priorWeight(),
                        model.ownWeight(),
                        model.halo(),
                        model.scatter(),
                        model.confidence(),
                        .001,
                        model.draws()));
    }

    private static Panels golden() throws IOException {
        return ScoresPublishedTest.panels(ScoresPublishedTest.read("golden-example.json"));
    }

    private static void votes(Panels panel, Object subject, int need, int points) {
        for (var n = VOTES; n > 0; n--) {
            var value = points / n;
            panel.vote(subject, "rater", need, value);
            points -= value;
        }
    }

    private static List<Double> doubles(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.get(i).asDouble())
                .toList();
    }

    /// `Σ_{d>0} d^{K−1} / Π (d − d')` over the other differences d', all distinct.
    private static double exact(List<Double> gaps) {
        var sum = 0.0;
        for (var gap : gaps) {
            if (gap > 0) {
                var product = Math.pow(gap, gaps.size() - 1);
                for (var other : gaps) {
                    product /= other.equals(gap) ? 1 : gap - other;
                }
                sum += product;
            }
        }
        return sum;
    }
}
