package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoresRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oneNeed(String rule, List<Integer> ratings, double mean, boolean split) {
        var panel = aPanel().need("OWN", 1).subject("Ines");
        for (var j = 0; j < ratings.size(); j++) {
            panel.vote("Ines", "rater " + j, "OWN", ratings.get(j));
        }
        var cell = panel.standing().cells().getFirst();
        assertThat(cell.asRated()).as(rule).isEqualTo(mean, within(1e-9));
        assertThat(cell.split()).as(rule).isEqualTo(split);
    }

    static Stream<Arguments> oneNeed() {
        return Stream.of(
                Arguments.of("The mean, not the median", List.of(1, 5, 5), 11 / 3.0, true),
                Arguments.of("Split when the highest and the lowest are 2 or more apart", List.of(3, 5), 4.0, true),
                Arguments.of("1 apart is no split", List.of(3, 4, 4), 11 / 3.0, false),
                Arguments.of("One voice is never split", List.of(2), 2.0, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void mustHaves(String rule, int minimumRaters, List<Integer> ratings, Gate.Status expected) {
        var panel = aPanel().mustHave("OWN", 1, 3).subject("Ines").under(Panels.rules(minimumRaters, .80, .50, 2, 2));
        for (var j = 0; j < ratings.size(); j++) {
            panel.vote("Ines", "rater " + j, "OWN", ratings.get(j));
        }
        assertThat(panel.standing().gates()).as(rule).containsExactly(new Gate(id("OWN"), expected));
    }

    static Stream<Arguments> mustHaves() {
        return Stream.of(
                Arguments.of("Not assessed: nobody rated", 1, List.of(), Gate.Status.NOT_ASSESSED),
                Arguments.of("Not assessed comes before failed", 2, List.of(1), Gate.Status.NOT_ASSESSED),
                Arguments.of("Not assessed comes before passed", 3, List.of(5, 5), Gate.Status.NOT_ASSESSED),
                Arguments.of("Failed: all ratings below", 1, List.of(2, 1), Gate.Status.FAILED),
                Arguments.of("Failed: the only rating below", 1, List.of(2), Gate.Status.FAILED),
                Arguments.of("Contested: one below, the mean below", 1, List.of(1, 3), Gate.Status.CONTESTED),
                Arguments.of("Contested: one below, the mean above", 1, List.of(2, 5), Gate.Status.CONTESTED),
                Arguments.of("Passed: the threshold itself is enough", 1, List.of(3), Gate.Status.PASSED),
                Arguments.of("Passed: nothing below", 2, List.of(3, 5), Gate.Status.PASSED));
    }

    @Test
    void theAssessedMustHavesAreCounted() {
        var standing = aPanel().mustHave("OWN", 1, 3)
                .mustHave("CODE", 1, 3)
                .mustHave("VISA", 0, 1)
                .need("LEAD", 1)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", 1)
                .vote("Ines", "ana", "VISA", 5)
                .vote("Ines", "ana", "LEAD", 5)
                .standing();
        assertThat(standing.mustHavesAssessed()).isEqualTo(2);
        assertThat(standing.mustHaves()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void coverage(String rule, Panels panel, Coverage expected) {
        assertThat(panel.standing().cells().getFirst().coverage()).as(rule).isEqualTo(expected);
    }

    static Stream<Arguments> coverage() {
        return Stream.of(
                Arguments.of("Never asked: not a word", ines(), Coverage.NEVER_ASKED),
                Arguments.of("Asked: a word, no rating", ines().asking("Ines", "ana", "OWN"), Coverage.ASKED),
                Arguments.of("One voice", ines().vote("Ines", "ana", "OWN", 4), Coverage.ONE_VOICE),
                Arguments.of(
                        "One voice: two interviews of one rater",
                        ines().vote("Ines", "ana", "OWN", 4).vote("Ines", "ana", "OWN", 2),
                        Coverage.ONE_VOICE),
                Arguments.of(
                        "One voice: the second looked at the first",
                        ines().vote("Ines", "ana", "OWN", 4).lateVote("Ines", "ben", "OWN", 4),
                        Coverage.ONE_VOICE),
                Arguments.of(
                        "One voice: nobody was independent",
                        ines().lateVote("Ines", "ana", "OWN", 4).lateVote("Ines", "ben", "OWN", 4),
                        Coverage.ONE_VOICE),
                Arguments.of(
                        "Corroborated: two independent raters",
                        ines().vote("Ines", "ana", "OWN", 4).vote("Ines", "ben", "OWN", 2),
                        Coverage.CORROBORATED),
                Arguments.of(
                        "Corroborated: independent in one interview of two is independent",
                        ines().vote("Ines", "ana", "OWN", 4)
                                .lateVote("Ines", "ben", "OWN", 4)
                                .vote("Ines", "ben", "OWN", 2),
                        Coverage.CORROBORATED));
    }

    @Test
    void twoInterviewsOfOneRaterAreAveragedInsideTheRaterFirst() {
        var standing = ines().vote("Ines", "ana", "OWN", 5)
                .vote("Ines", "ana", "OWN", 4)
                .vote("Ines", "ben", "OWN", 2)
                .standing();
        assertThat(standing.cells().getFirst().values())
                .containsExactly(new Cell.Value(id("ben"), 2, true), new Cell.Value(id("ana"), 4.5, true));
        assertThat(standing.score().asRated()).isEqualTo(3.25);
    }

    @Test
    void theScoreIsTheWeightedMeanOfWhatSomebodyRated() {
        var standing = aPanel().need("CODE", 3)
                .need("OWN", 1)
                .need("LEAD", 6)
                .subject("Ines")
                .vote("Ines", "ana", "CODE", 4)
                .vote("Ines", "ana", "OWN", 2)
                .standing();
        assertThat(standing.score().asRated()).isEqualTo((3 * 4 + 1 * 2) / 4.0);
        assertThat(standing.once()).isEqualTo(.4, within(1e-9));
        assertThat(standing.score().worst()).isEqualTo(.4 * 3.5 + .6 * 1, within(1e-9));
        assertThat(standing.score().best()).isEqualTo(.4 * 3.5 + .6 * 5, within(1e-9));
    }

    @Test
    void effectiveRatersCountHowTheScoreIsShared() {
        var standing = aPanel().need("CODE", 3)
                .need("OWN", 1)
                .subject("Ines")
                .vote("Ines", "ana", "CODE", 4)
                .vote("Ines", "ben", "CODE", 4)
                .vote("Ines", "ana", "OWN", 4)
                .standing();
        var ana = 3 / 4.0 / 2 + 1 / 4.0;
        var ben = 3 / 4.0 / 2;
        assertThat(standing.effectiveRaters()).isEqualTo(1 / (ana * ana + ben * ben), within(1e-9));
    }

    @Test
    void aNeedWithoutWeightHasACellAndAGateAndDoesNotMoveTheScore() {
        var panel =
                aPanel().need("CODE", 2).mustHave("VISA", 0, 3).subject("Ines").vote("Ines", "ana", "CODE", 4);
        var before = panel.standing().score();
        var after = panel.vote("Ines", "ana", "VISA", 1).standing();
        assertThat(after.score()).isEqualTo(before);
        assertThat(after.gates()).containsExactly(new Gate(id("VISA"), Gate.Status.FAILED));
        assertThat(after.cells().get(1).asRated()).isEqualTo(1);
    }

    @Test
    void whatNobodyRatedHasNoValueAndNoInterval() {
        var cell = ines().asking("Ines", "ana", "OWN").standing().cells().getFirst();
        assertThat(cell.adjusted()).isNull();
        assertThat(cell.low()).isNull();
        assertThat(cell.high()).isNull();
        assertThat(ines().standing().score()).isNull();
        assertThat(ines().standing().uncertainty()).isNull();
        assertThat(ines().scores().severities()).isEmpty();
    }

    @Test
    void anUnknownSubjectOrCriterionIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ines().vote("Nobody", "ana", "OWN", 3).scores())
                .withMessage("subject " + id("Nobody") + " is not in the panel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ines().vote("Ines", "ana", "JUGGLE", 3).scores())
                .withMessage("criterion " + id("JUGGLE") + " is not in the panel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ines().asking("Ines", "ana", "JUGGLE").scores())
                .withMessage("criterion " + id("JUGGLE") + " is not in the panel");
    }

    @Test
    void whoComesTwiceInThePanelIsRefused() {
        var subject = new Subject(id("Ines"), 0);
        var panel = new Panel(List.of(), List.of(subject, subject), List.of(), List.of(), Parameters.DEFAULTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.of(panel))
                .withMessage("subject " + id("Ines") + " comes twice in the panel");
    }

    private static Panels ines() {
        return aPanel().need("OWN", 1).subject("Ines");
    }
}
