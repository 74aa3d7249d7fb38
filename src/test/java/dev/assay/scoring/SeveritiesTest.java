package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveritiesTest {

    /// "for two raters who share n candidates with mean gap d the removed share is n/(n+λ): 1
    /// shared → 20 %, 2 → 33 %, 4 → 50 %, 8 → 67 %, 16 → 80 %"
    @ParameterizedTest(name = "{0} shared: {1} removed")
    @CsvSource({"1, .2", "2, .333333333333", "4, .5", "8, .666666666667", "16, .8"})
    void twoRatersWhoShareSubjectsAreCorrectedByTheirShare(int shared, double removed) {
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < shared; i++) {
            panel.subject(i).vote(i, "ana", "OWN", 4).vote(i, "ben", "OWN", 2);
        }
        var scores = panel.scores();
        assertThat(severity(scores, "ana") - severity(scores, "ben")).isEqualTo(2 * removed, within(1e-9));
        assertThat(scores.severities()).extracting(Severity::sharedSubjects).containsOnly(shared);
    }

    /// "each co-rated candidate is one unit of information however many criteria"
    @Test
    void manyNeedsOfOneSubjectTellNoMoreThanOne() {
        var one = aPanel().subject("Ines").need(0, 1).vote("Ines", "ana", 0, 4).vote("Ines", "ben", 0, 2);
        var six = aPanel().subject("Ines");
        for (var k = 0; k < 6; k++) {
            six.need(k, 1).vote("Ines", "ana", k, 4).vote("Ines", "ben", k, 2);
        }
        assertThat(severity(six.scores(), "ana")).isEqualTo(severity(one.scores(), "ana"), within(1e-12));
    }

    /// "a rater with no co-rated candidate has b = 0", so whoever happened to meet the strong
    /// is not called lenient
    @Test
    void whoMetNobodyTogetherIsNotCorrected() {
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < 5; i++) {
            panel.subject("strong " + i).vote("strong " + i, "ana", "OWN", 5);
            panel.subject("weak " + i).vote("weak " + i, "ben", "OWN", 1);
        }
        var scores = panel.scores();
        assertThat(scores.severities()).extracting(Severity::value).containsOnly(0.0);
        assertThat(scores.severities()).extracting(Severity::sharedSubjects).containsOnly(0);
        assertThat(scores.groups()).hasSize(2);
        assertThat(scores.standings())
                .allSatisfy(s ->
                        assertThat(s.score().adjusted()).isEqualTo(s.score().asRated()));
    }

    @Test
    void aRatingThatNobodySharesIsNoMeeting() {
        var panel = aPanel().need("OWN", 1).need("CODE", 1).subject("Ines");
        panel.vote("Ines", "ana", "OWN", 4).vote("Ines", "ben", "OWN", 2).vote("Ines", "chi", "CODE", 5);
        var shared = panel.scores().severities().stream()
                .collect(Collectors.toMap(Severity::rater, Severity::sharedSubjects));
        assertThat(shared)
                .containsEntry(id("ana"), 1)
                .containsEntry(id("ben"), 1)
                .containsEntry(id("chi"), 0);
        assertThat(severity(panel.scores(), "chi")).isZero();
    }

    @Test
    void whereNobodyRatedThereIsNoDoubtAboutAnybody() {
        var panel = aPanel().need("OWN", 1).subject("Ines").panel();
        assertThat(new Calibration(new Sheet(panel), panel).covariance()).isEmpty();
    }

    /// "Σ b = 0 within each connected group of raters"
    @Test
    void severitiesOfAGroupAddUpToNothing() {
        var panel = aPanel().need("OWN", 1).need("CODE", 2);
        var random = new Random(7);
        for (var i = 0; i < 12; i++) {
            panel.subject(i);
            for (var rater : i % 2 == 0 ? List.of("ana", "ben", "chi") : List.of("dee", "eli")) {
                panel.vote(i, rater, "OWN", 1 + random.nextInt(5)).vote(i, rater, "CODE", 1 + random.nextInt(5));
            }
        }
        var scores = panel.scores();
        assertThat(scores.groups()).hasSize(2);
        var known = scores.severities().stream().collect(Collectors.toMap(Severity::rater, Severity::value));
        for (var group : scores.groups()) {
            assertThat(group.stream().mapToDouble(known::get).sum()).isEqualTo(0, within(1e-12));
            assertThat(group.stream().mapToDouble(known::get).map(Math::abs).sum())
                    .isGreaterThan(.01);
        }
    }

    /// "if all raters rate everything, no ranking can change"
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whereEverybodyRatedEverythingTheOrderStays(long seed) {
        var random = new Random(seed);
        var panel = aPanel().need("OWN", 3).need("CODE", 1);
        for (var i = 0; i < 8; i++) {
            panel.subject(i);
            for (var rater : List.of("ana", "ben", "chi")) {
                panel.vote(i, rater, "OWN", 1 + random.nextInt(5)).vote(i, rater, "CODE", 1 + random.nextInt(5));
            }
        }
        var standings = panel.scores().standings();
        var asRated = standings.stream()
                .sorted(Comparator.comparingDouble((Standing s) -> s.score().asRated()))
                .toList();
        for (var i = 1; i < asRated.size(); i++) {
            assertThat(asRated.get(i).score().adjusted())
                    .isGreaterThanOrEqualTo(asRated.get(i - 1).score().adjusted() - 1e-9);
        }
    }

    /// "correction estimated from 1 shared candidate and applied in full" is a mistake
    @Test
    void oneSharedSubjectIsNotAppliedInFull() {
        var scores = aPanel().need("OWN", 1)
                .subject("Ines")
                .vote("Ines", "ana", "OWN", 5)
                .vote("Ines", "ben", "OWN", 1)
                .scores();
        assertThat(severity(scores, "ana")).isEqualTo(.4, within(1e-9));
    }

    /// "z-scoring or mean-centring each interviewer punishes whoever met the strong candidates"
    @Test
    void whoMetTheStrongIsNotCalledLenient() {
        var panel = aPanel().need("OWN", 1).subject("shared").vote("shared", "ana", "OWN", 3);
        panel.vote("shared", "ben", "OWN", 3);
        for (var i = 0; i < 6; i++) {
            panel.subject("strong " + i).vote("strong " + i, "ana", "OWN", 5);
            panel.subject("weak " + i).vote("weak " + i, "ben", "OWN", 2);
        }
        assertThat(panel.standing("strong 0").score().adjusted()).isEqualTo(5);
        assertThat(panel.standing("weak 0").score().adjusted()).isEqualTo(2);
    }

    @Test
    void asRatedModeCorrectsNothingAndKeepsTheWholeDoubt() {
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < 4; i++) {
            panel.subject(i).vote(i, "ana", "OWN", 4).vote(i, "ben", "OWN", 2);
        }
        var adjusted = panel.scores();
        var asRated = panel.under(Parameters.DEFAULTS.in(Mode.AS_RATED)).scores();
        assertThat(severity(asRated, "ana")).isZero();
        var score = asRated.standings().getFirst();
        assertThat(score.score().adjusted()).isEqualTo(score.score().asRated());
        // σ_u²/λ Σ a², with two raters of equal part
        assertThat(score.uncertainty().severity()).isEqualTo(asRated.noise().severity() / 4 / 2, within(1e-12));
        assertThat(severity(adjusted, "ana")).isGreaterThan(.4);
    }

    private static double severity(Scores scores, String rater) {
        return scores.severities().stream()
                .filter(one -> one.rater().equals(id(rater)))
                .mapToDouble(Severity::value)
                .findFirst()
                .orElseThrow();
    }
}
