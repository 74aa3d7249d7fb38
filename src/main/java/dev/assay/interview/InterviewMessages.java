package dev.assay.interview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of planning interviews. In Spanish and German: `messages/interview_es.properties`
/// and `_de`.
@MessageBundle(value = "interview", locale = "en")
public interface InterviewMessages {

    @Message("Plan an interview with {candidate}")
    String planAnInterviewWith(String candidate);

    @Message("Change the plan")
    String changeThePlan();

    @Message("Plan an interview")
    String planAnInterview();

    @Message("Interviewers see nobody else’s notes and ratings of this candidate before they submit " + "their own.")
    String interviewerHint();

    @Message("Round")
    String round();

    @Message("Chooses the questions of the kit.")
    String roundHint();

    @Message("In your time zone, which you choose on the account page. May be left empty.")
    String startsAtHint();

    @Message("Minutes")
    String minutes();

    @Message("60 where empty.")
    String sixtyWhereEmpty();

    @Message("Save the plan")
    String saveThePlan();

    @Message("Plan it")
    String planIt();

    @Message("It has not begun, so nothing written is lost.")
    String notBegun();

    @Message("Take this interview off the plan")
    String takeOffThePlan();
}
