package dev.assay.board;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of one candidate for a role, and of the lines behind a number. In Spanish and
/// German: `messages/candidacy_es.properties` and `_de`.
@MessageBundle(value = "candidacy", locale = "en")
public interface CandidacyMessages {

    @Message("Contested.")
    String contestedTitle();

    @Message("Close")
    String close();

    @Message("How {value} came about.")
    String howItCameAbout(Phrase value);

    @Message(", no rating")
    String noRating();

    @Message(", after seeing others")
    String afterSeeingOthers();

    @Message("Rated without a line on this need.")
    String ratedWithoutALine();

    @Message("All needs of")
    String allNeedsOf();

    @Message("Overall, 1 to 5")
    String overallOneToFive();

    @Message("How this was computed")
    String howThisWasComputed();

    @Message("Coverage, share of weight assessed")
    String coverageShare();

    @Message("No must-haves.")
    String noMustHaves();

    @Message("Start interview now")
    String startInterviewNow();

    @Message("Settle ratings")
    String settleRatings();

    @Message("Change the plan")
    String changeThePlan();

    @Message("Read the note")
    String readTheNote();

    @Message("Stage:")
    String stageIs();

    @Message("Person")
    String person();

    @Message("Plan interview")
    String planInterview();

    @Message("What colleagues write about this candidate is closed to you. You see their ratings and "
            + "notes once you submit yours.")
    String closedToYou();

    @Message("What colleagues write about this candidate is closed to you, as you have no interview with them.")
    String notMet();

    @Message("You have no interview with them, and nothing is shown of others’.")
    String interviewsHidden();

    @Message("Evidence by need")
    String evidenceByNeed();

    @Message("Say what it needs")
    String sayWhatNeeds();

    @Message("Withdrawn from this role. Last stage:")
    String withdrawnLastStage();

    @Message("Not on the board any more")
    String notOnTheBoard();

    @Message("Scores and coverage leave out who is withdrawn. Notes and ratings are kept.")
    String leaveOutWithdrawn();

    @Message("Put back on the board")
    String putBack();

    @Message("Evidence")
    String evidence();

    @Message("Stage and decisions")
    String stageAndDecisions();

    @Message("Decision record")
    String decisionRecord();

    @Message("Record a decision")
    String recordADecision();
}
