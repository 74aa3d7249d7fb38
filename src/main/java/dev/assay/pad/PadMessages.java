package dev.assay.pad;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pad, its kit, settling and notes. In Spanish and German:
/// `messages/pad_es.properties` and `_de`.
@MessageBundle(value = "pad", locale = "en")
public interface PadMessages {

    @Message("{count} lines")
    String linesHere(int count);

    @Message(", rated {rating}")
    String rated(Integer rating);

    @Message("asked")
    String asked();

    @Message("not asked")
    String notAsked();

    @Message(", about {need}")
    String about(String need);

    @Message(", ticked by the words of line {line}")
    String tickedByWords(Integer line);

    @Message(", ticked by line {line}")
    String tickedByLine(Integer line);

    @Message(", to ask next")
    String toAskNext();

    @Message("Signs")
    String signs();

    @Message("Saved on the server at revision {revision}. Press Save while scripts are off.")
    String savedAtRevision(long revision);

    @Message("Settle the ratings")
    String settleTheRatings();

    @Message("Put in what was meant: the nearest code for a mark that is not understood, or the # of LEAD=3")
    String putInTheNearest();

    @Message("Send to the server now")
    String sendNow();

    @Message("Undo")
    String undo();

    @Message("Into the list behind #: Enter then takes an entry. Without an arrow it is a new line")
    String intoTheList();

    @Message("Put in the need on top of that list; behind a whole code, close it")
    String byTab();

    @Message("Where no list is open, on to the rail: a question begins its line, or leads to it")
    String onToTheRail();

    @Message("This list")
    String thisList();

    @Message("need")
    String need();

    @Message("good")
    String good();

    @Message("concern")
    String concern();

    @Message("ask again")
    String askAgain();

    @Message("keys")
    String keys();

    @Message("Signed out")
    String signedOut();

    @Message("Your text is here, on this device, and goes to the server once you have signed in.")
    String textIsHere();

    @Message("Go on typing")
    String goOnTyping();

    @Message("Elapsed")
    String elapsed();

    @Message("of {minutes}:00")
    String ofMinutes(int minutes);

    @Message("Past")
    String past();

    @Message("Kit")
    String kit();

    @Message("Leave")
    String leave();

    @Message("Settle")
    String settle();

    @Message("Claims to ask about")
    String claimsToAskAbout();

    @Message("All")
    String all();

    @Message("The candidate's own figures, which nobody has asked about yet.")
    String ownFigures();

    @Message("The kit has no questions for this round.")
    String noQuestionsForRound();

    @Message("Notes on {candidate}")
    String notesOn(String candidate);

    @Message("Type as you talk. #CODE+ is a strength of a need, #CODE- a concern, #CODE=4 your "
            + "rating, q3 question 3.")
    String typeAsYouTalk();

    @Message("Needs and questions")
    String needsAndQuestions();

    @Message("This role has no needs yet. A manager adds them in the role's settings; your notes are "
            + "kept either way.")
    String managerAddsNeeds();

    @Message("Lines here")
    String linesHereColumn();

    @Message("Whole loop, submitted")
    String wholeLoop();

    @Message("You see that colleagues asked and rated, not what. That opens when you submit.")
    String youSeeThat();

    @Message("Not understood, kept as text")
    String notUnderstood();

    @Message("Line {line}:")
    String line(int line);

    @Message(", did you mean")
    String didYouMean();

    @Message("puts it in.")
    String putsItIn();

    @Message(", no such need here.")
    String noSuchNeedHere();

    @Message("Kit questions")
    String kitQuestions();

    @Message("{asked} of {all} asked")
    String askedOf(long asked, int all);

    @Message("Saved on the server again.")
    String savedAgain();

    @Message("Offline since %time: %here")
    String offlineSince();

    @Message("Signed out: sign in, your text is here. %here")
    String signedOutHere();

    @Message("This interview was submitted elsewhere. %here")
    String submittedElsewhere();

    @Message("The server could not save it (%status) and is asked again. %here")
    String failedToSave();

    @Message("The note is longer than 1,000,000 characters or 20,000 lines: shorten it.")
    String noteTooLong();

    @Message("The note has a character that cannot be stored, such as NUL: take out what you pasted " + "last.")
    String notStorable();

    @Message("This interview is no longer yours to write in. Copy what you need.")
    String notYours();

    @Message("This interview is gone, or no longer yours to see. Copy what you need.")
    String gone();

    @Message("The server refuses the note (%status). Copy what you need, then reload.")
    String refused();

    @Message("This device keeps no copy: its storage is denied or full · on the server %server")
    String noCopyHere();

    @Message("On the server %time. Type; every character is kept.")
    String everyCharacterIsKept();

    @Message("Saved on this device and on the server %time")
    String savedHereAndThere();

    @Message("Saved on this device %time · on the server %server")
    String savedHere();

    @Message("%time, %count on the way")
    String onTheWay();

    @Message("nothing waits.")
    String nothingWaits();

    @Message("%count waits here, saved on this device %time.")
    String oneWaits();

    @Message("%count wait here, saved on this device %time.")
    String someWait();

    @Message("%count is on this page only: do not close it.")
    String oneIsOnThisPage();

    @Message("%count are on this page only: do not close it.")
    String someAreOnThisPage();

    @Message("%n character")
    String oneCharacter();

    @Message("%n characters")
    String characters();

    @Message("Changed in two places: both versions are kept. Delete what you do not need.")
    String changedInTwoPlaces();

    @Message("Changed in two places. Both versions are kept.")
    String bothVersionsAreKept();

    @Message("No such need or mark. Did you mean #%nearest? Ctrl . puts it in.")
    String noSuchMarkDidYouMean();

    @Message("No such need or mark; kept as text.")
    String noSuchMark();

    @Message("This is no mark. Did you mean #%nearest? Ctrl . puts it in.")
    String noMarkDidYouMean();

    @Message("did you mean this?")
    String didYouMeanThis();

    @Message("To choose from")
    String toChooseFrom();

    @Message("Tab puts in %code")
    String tabPutsIn();

    @Message("Changed to %nearest")
    String changedTo();

    @Message("The server does not answer. Your text stays here.")
    String serverDoesNotAnswer();

    @Message("Too many wrong passwords. Wait a minute and try again.")
    String tooManyPasswords();

    @Message("This e-mail address and password do not belong together here.")
    String doNotBelongTogether();

    @Message("You signed in as somebody else. This note is not theirs: sign in as the one who wrote " + "it.")
    String somebodyElse();

    @Message("your rating")
    String yourRating();

    @Message("strong strength")
    String strongStrength();

    @Message("strength")
    String strength();

    @Message("serious concern")
    String seriousConcern();

    @Message("open question")
    String openQuestion();
}
