package dev.assay.today;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page one begins on. In Spanish and German: `messages/today_es.properties` and
/// `_de`.
@MessageBundle(value = "today", locale = "en")
public interface TodayMessages {

    @Message("Nothing is here yet. Three ways to begin")
    String threeWays();

    @Message("Import the notes you have.")
    String importWhatYouHave();

    @Message("A text file with names and lines in it becomes roles, candidates, interviews and "
            + "evidence; you look at it before anything is saved.")
    String aTextFileBecomes();

    @Message("Create a role from a template.")
    String createFromTemplate();

    @Message("come with needs, questions and what ratings look like. Change all of it as you like.")
    String comeWith();

    @Message("Look at a finished one: start Assay with")
    String lookAtAFinishedOne();

    @Message("on an empty data directory, and it is full of invented people.")
    String fullOfInventedPeople();

    @Message("Nothing is planned for you")
    String nothingIsPlanned();

    @Message("When somebody puts you on a role’s team or plans an interview for you, it is here. Ask "
            + "whoever runs the hiring to add you.")
    String whenSomebody();

    @Message("Score, coverage and readiness by candidate")
    String scoreCoverageReadiness();

    @Message("no score")
    String noScore();

    @Message("All {candidates} on the board")
    String allOnTheBoard(int candidates);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("No time set")
    String noTimeSet();

    @Message(". Begun, not submitted.")
    String begunNotSubmitted();

    @Message("Heard least")
    String heardLeast();

    @Message(". Must-have")
    String mustHaveToo();

    @Message("Finish rating")
    String finishRating();

    @Message("Start pad")
    String startPad();

    @Message("My interviews")
    String myInterviews();

    @Message("None is planned for you. On a candidate’s page you can plan one, or start one at once.")
    String noneIsPlanned();

    @Message("Waiting for you")
    String waitingForYou();

    @Message("Nothing. Drafts to submit and must-haves nobody asked about will be here.")
    String nothingWaits();

    @Message("My roles")
    String myRoles();

    @Message("{moreRoles} more")
    String moreRoles(int moreRoles);

    @Message("New role")
    String newRole();

    @Message("You are on no role’s team yet.")
    String onNoTeamYet();

    @Message("corroborated")
    String corroborated();

    @Message("one voice")
    String oneVoice();

    @Message("asked, no evidence")
    String askedNoEvidence();

    @Message("and")
    String and();
}
