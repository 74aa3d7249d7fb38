package dev.assay.system;

import dev.assay.access.FirstStart;
import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.intake.ImportFile;
import dev.assay.intake.ImportKind;
import dev.assay.intake.Importing;
import dev.assay.interview.Interview;
import dev.assay.interview.NoteLine;
import dev.assay.interview.Rating;
import dev.assay.interview.Recommendation;
import dev.assay.interview.Writing;
import dev.assay.role.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// The invented people of `seeds/`, brought in the way anybody's own notes come in, and then what
/// a team does next: submit, move on, plan.
///
/// One transaction: a start that is interrupted leaves an empty Assay, and the next one tries
/// again.
final class Demo {

    private static final List<String> FILES = List.of("notes/backend.md", "notes/qa.md");
    private static final String DOSSIER = "dossiers/rafi-danziger.md";
    private static final String UNNAMED = "Owner";

    /// How many days of talking with people lie behind it, and what hours they talk.
    private static final int DAYS = 12;
    private static final Duration MORNING = Duration.ofHours(9);
    private static final Duration DAY = Duration.ofHours(8);

    private final User owner;
    private final Instant now;
    private final Instant began;

    private Demo(User owner, Instant now) {
        this.owner = owner;
        this.now = now;
        this.began = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DAYS));
    }

    /// Loads the demo where there is no role; answers whether it did.
    static boolean load(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (Role.count() > 0) {
                return false;
            }
            new Demo(FirstStart.owner(), now).load();
            return true;
        });
    }

    private void load() {
        if (owner.name.equals(UNNAMED)) {
            owner.name = "You";
        }
        var importing = new Importing(owner.viewer(), began);
        for (var file : FILES) {
            var name = file.substring(file.indexOf('/') + 1);
            importing.confirm(ImportFile.of(Seeds.read(file), name, ImportKind.NOTES, ImportFile.Reading.AS_GUESSED));
        }
        importing.confirm(ImportFile.of(
                Seeds.read(DOSSIER), "rafi-danziger.md", ImportKind.DOSSIER, ImportFile.Reading.AS_GUESSED));
        submit();
        Candidacy.<Candidacy>listAll().forEach(Demo::moveOn);
        new DemoPlans(owner, now).plan();
    }

    /// Submits what is rated as its interviewers would, one after the other through the days;
    /// without a rating it stays a draft.
    private void submit() {
        var rated = Interview.<Interview>list("order by id").stream()
                .filter(interview -> meanOf(interview).isPresent())
                .toList();
        for (int i = 0; i < rated.size(); i++) {
            int since = i * DAYS;
            var hours = DAY.multipliedBy(since % rated.size()).dividedBy(rated.size());
            var talk = began.plus(Duration.ofDays(since / rated.size()))
                    .plus(MORNING)
                    .plus(hours)
                    .truncatedTo(ChronoUnit.MINUTES);
            submit(rated.get(i), talk);
        }
    }

    private static void submit(Interview interview, Instant talk) {
        interview.plan(new Interview.Plan(interview.round(), talk, null));
        var length = Duration.ofMinutes(interview.minutes());
        var lines = NoteLine.listOf(interview.id);
        lines.forEach(line ->
                line.firstTypedAt = talk.plus(length.multipliedBy(line.position).dividedBy(lines.size())));
        new Writing(interview, talk.plus(length))
                .submit(recommendation(meanOf(interview).orElseThrow()));
    }

    private static OptionalDouble meanOf(Interview interview) {
        return Rating.<Rating>list("interview", interview).stream()
                .map(Rating::value)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }

    private static Recommendation recommendation(double mean) {
        if (mean < 2.5) {
            return Recommendation.STRONG_NO;
        }
        if (mean < 3.5) {
            return Recommendation.NO;
        }
        return mean < 4.5 ? Recommendation.YES : Recommendation.STRONG_YES;
    }

    /// The stage follows from how many have submitted.
    private static void moveOn(Candidacy candidacy) {
        long submitted = Interview.count("candidacy = ?1 and submittedAt is not null", candidacy);
        candidacy.advanceTo(submitted < 2 ? "Screen" : submitted < 3 ? "Interviews" : "Debrief");
    }
}
