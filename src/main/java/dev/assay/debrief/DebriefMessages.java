package dev.assay.debrief;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the debrief and decisions. In Spanish and German:
/// `messages/debrief_es.properties` and `_de`.
@MessageBundle(value = "debrief", locale = "en")
public interface DebriefMessages {

    @Message("Candidate")
    String candidate();

    @Message("Show")
    String show();

    @Message("the board")
    String theBoard();

    @Message("Open or mentioned")
    String openOrMentioned();

    @Message("No line.")
    String noLine();

    @Message(", must be {threshold} or more:")
    String mustBeColon(int threshold);

    @Message("after seeing others")
    String afterOthers();

    @Message("Candidates and needs")
    String candidatesAndNeeds();

    @Message("Previous candidate")
    String previousCandidate();

    @Message("Next candidate")
    String nextCandidate();

    @Message("Need before")
    String needBefore();

    @Message("Next need")
    String nextNeed();

    @Message("Decision")
    String decision();

    @Message("Known now: {known}.")
    String knownNow(Phrase known);

    @Message("Outcome")
    String outcome();

    @Message("Reason, in words")
    String reasonInWords();

    @Message("To hire or decline although:")
    String hireOrDecline();

    @Message("Record the decision")
    String recordTheDecision();

    @Message("A manager of the role records what is decided.")
    String aManagerRecords();

    @Message("Known then: {known}.")
    String knownThen(Phrase known);

    @Message("Accepted: {accepted}.")
    String accepted(Phrase accepted);

    @Message("As it stood")
    String asItStood();

    @Message("at revision {revision}.")
    String atRevision(long revision);

    @Message("No decision yet")
    String noDecisionYet();

    @Message("Rate it otherwise: yours is {rating}")
    String rateOtherwise(Phrase rating);

    @Message("The first rating stays and counts. The later one is shown beside it.")
    String firstStaysAndCounts();

    @Message("Your rating by now")
    String yourRatingByNow();

    @Message("What changed your mind")
    String whatChangedYourMind();

    @Message("Record beside the first")
    String recordBesideFirst();

    @Message("Debrief")
    String debrief();

    @Message("Debrief: {name}")
    String debriefOf(String name);

    @Message("{place} of {all}.")
    String placeOf(int place, int all);

    @Message("What colleagues say of this candidate is closed to you. The meeting’s page opens to you "
            + "once you submit your own ratings.")
    String meetingIsClosed();

    @Message("Score")
    String score();

    @Message("; must be {threshold} or more, {state}")
    String gateState(int threshold, Phrase state);

    @Message("Nobody to talk about yet")
    String nobodyToTalkAbout();

    @Message("This page puts one candidate before the meeting, disagreement first. It begins with the "
            + "first candidate on")
    String putsOneCandidate();
}
