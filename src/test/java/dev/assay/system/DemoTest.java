package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Demonstrated;
import dev.assay.FixedClock;
import dev.assay.TestDatabase;
import dev.assay.access.FirstStart;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import dev.assay.interview.NoteLine;
import dev.assay.role.Role;
import dev.assay.role.Template;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// A first start with the demo, in a database of its own.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Demonstrated.class)
class DemoTest {

    private static final List<Duration> AHEAD = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(2));

    @Inject
    Evaluations evaluations;

    @Test
    void theBoardsShowWhatTheReadmeOfTheSeedsPromises() throws IOException {
        var promised = Files.readAllLines(Path.of("seeds/README.md")).stream()
                .dropWhile(line -> !line.startsWith("| candidate |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(2).split(" \\| ", 6))
                .map(cells -> String.join(" ", List.of(cells).subList(0, 5)))
                .toList();
        var rows = inTransaction(() -> Role.<Role>list("order by title").stream()
                .flatMap(role ->
                        evaluations.of(role.id, FirstStart.owner().viewer()).evaluation().candidacies().stream())
                .map(DemoTest::row)
                .toList());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(promised);
    }

    private static String row(Evaluation.Candidacy candidacy) {
        var score = candidacy.score();
        var status = candidacy.readiness().status().name().toLowerCase(Locale.ROOT);
        return "%s %s %.2f %.2f %s"
                .formatted(
                        candidacy.name(),
                        score == null ? "–" : "%.2f".formatted(score.asRated()),
                        candidacy.coverage().once(),
                        candidacy.coverage().twice(),
                        status.replace('_', ' '));
    }

    @Test
    void theTemplatesThatShipAreThereOnce() {
        var templates = inTransaction(Template::listByTitle);
        assertThat(templates).extracting(Template::title).containsExactly("Backend", "QA");
        assertThat(templates.getFirst().content().needs())
                .hasSize(6)
                .allMatch(need -> need.anchors().five() != null);
        assertThat(templates.getFirst().content().questions()).hasSize(16);
        assertThat(templates.getLast().content().questions()).hasSize(12);
        assertThat(templates.getFirst().content().headings())
                .startsWith("EXPERIENCE: ")
                .contains("LEVELS: OWNED");
        BuiltInTemplates.load();
        long templatesNow = inTransaction(() -> Template.count());
        assertThat(templatesNow).isEqualTo(2);
    }

    @Test
    void theOwnerHasThreeInterviewsAhead() {
        var ahead = inTransaction(
                () -> Interview.<Interview>list("startsAt > ?1 order by startsAt", FixedClock.NOW).stream()
                        .map(interview -> List.of(interview.interviewer.name, interview.startsAt, interview.state()))
                        .toList());
        var promised = AHEAD.stream()
                .map(in -> List.of("You", FixedClock.NOW.plus(in), Interview.State.PLANNED))
                .toList();
        assertThat(ahead).hasSize(3).isEqualTo(promised);
    }

    @Test
    void talksOfTwelveDaysLieBehindThemEachSubmittedWhenItWasOver() {
        var talks = inTransaction(() -> Interview.<Interview>list("submittedAt is not null order by submittedAt"));
        assertThat(talks)
                .allMatch(talk -> talk.submittedAt()
                        .equals(Objects.requireNonNull(talk.startsAt).plus(Duration.ofMinutes(talk.minutes()))))
                .extracting(talk -> Objects.requireNonNull(talk.submittedAt()).truncatedTo(ChronoUnit.DAYS))
                .startsWith(Instant.parse("2029-12-21T00:00:00Z"))
                .endsWith(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(talks).extracting(Interview::submittedAt).doesNotHaveDuplicates();
        assertThat(talks)
                .allSatisfy(talk -> assertThat(inTransaction(() -> NoteLine.listOf(talk.id)))
                        .allMatch(line -> !line.firstTypedAt.isBefore(talk.startsAt)
                                && line.firstTypedAt.isBefore(talk.submittedAt())));
    }

    @Test
    void whoRatedNothingHasNotSubmitted() {
        var drafts = inTransaction(() -> Interview.<Interview>list("startsAt is null and submittedAt is null").stream()
                .map(it -> it.interviewer.name + " on " + it.candidacy.candidate.name())
                .toList());
        assertThat(drafts).containsExactlyInAnyOrder("Ottilie on Bongani Mthethwa-Ros", "Bao on Bongani Mthethwa-Ros");
        long rounds = inTransaction(() -> Interview.count(
                "candidacy.candidate.name = ?1 and interviewer.name = ?2 and submissions = 1",
                "Tomasz Zieliński",
                "Kwame"));
        assertThat(rounds).isEqualTo(2);
    }

    @Test
    void aSecondStartLoadsNothing() {
        assertThat(Demo.load(FixedClock.NOW)).isFalse();
        long roles = inTransaction(() -> Role.count());
        assertThat(roles).isEqualTo(2);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
