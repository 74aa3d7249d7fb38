package dev.assay.evaluation;

import dev.assay.web.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pad, its kit, settling and notes. In Spanish and German: `messages/pad_es.properties` and `_de`.
@MessageBundle(value = "pad", locale = "en")
public interface PadMessages {

    @Message("Link it to")
    String linkItTo();

    @Message("Link")
    String link();

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

    @Message("Still to choose")
    String stillToChoose();

    @Message("Not assessed")
    String notAssessedTitle();

    @Message("I did not hear enough to say.")
    String didNotHearEnough();

    @Message("no anchor written")
    String noAnchorWritten();

    @Message("No line of yours is linked to {code}.")
    String noLineLinked(String code);

    @Message("Settle: {candidate}")
    String settleCandidate(String candidate);

    @Message("Settle:")
    String settleTitle();

    @Message("Rate from the lines, not from the feeling.")
    String rateFromLines();

    @Message("rate")
    String rate();

    @Message("Back to pad")
    String backToPad();

    @Message("Not submitted yet.")
    String notSubmittedYet();

    @Message("Still to choose:")
    String stillToChooseThese();

    @Message(". Not assessed is an answer too. What you chose is kept.")
    String notAssessedIsAnAnswer();

    @Message("This role has no needs yet, so there is nothing to rate. You can still submit your note.")
    String nothingToRate();

    @Message("Recommendation")
    String recommendation();

    @Message("Yours, from this interview alone. It does not change the score.")
    String yoursAlone();

    @Message("When you submit,")
    String whenYouSubmit();

    @Message("the role's managers and observers")
    String managersAndObservers();

    @Message("and colleagues who submitted too see your note and ratings, and theirs open to you.")
    String andColleagues();

    @Message("Keep as draft")
    String keepAsDraft();

    @Message("Submit")
    String submit();

    @Message("A {verdict} that names no need:")
    String aVerdictThatNamesNoNeed(Phrase verdict);

    @Message("Draft kept %time. Nobody else sees it yet.")
    String draftKept();

    @Message("The draft could not be kept just now; what you chose is still on this page and goes "
            + "with the next choice.")
    String draftNotKept();

    @Message("Signs")
    String signs();

    @Message("Saved on the server at revision {revision}. Press Save while scripts are off.")
    String savedAtRevision(long revision);

    @Message("Settle the ratings")
    String settleTheRatings();

    @Message("Put in the nearest code for a mark that is not understood")
    String putInTheNearest();

    @Message("Send to the server now")
    String sendNow();

    @Message("Undo")
    String undo();

    @Message("On to the rail: a question begins its line, or leads to it")
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

    @Message("Kit: {candidate}")
    String kitOf(String candidate);

    @Message("Pad")
    String pad();

    @Message("{minutes} minutes. Paste or type up what you write here into the pad; nothing of it has "
            + "to be in a form.")
    String pasteOrTypeUp(int minutes);

    @Message("Print")
    String print();

    @Message("In your notes:")
    String inYourNotes();

    @Message("or")
    String or();

    @Message("strength,")
    String strengthSign();

    @Message("concern,")
    String concernSign();

    @Message("ask again,")
    String askAgainSign();

    @Message("your rating,")
    String yourRatingSign();

    @Message("question 3 was asked,")
    String question3Sign();

    @Message("the candidate's own words.")
    String ownWordsSign();

    @Message("The kit has no questions for this round.")
    String noQuestionsForRound();

    @Message("Yours")
    String yours();

    @Message("Notes")
    String notes();

    @Message("Note of")
    String noteOf();

    @Message(", submitted")
    String submittedOn();

    @Message(", a draft that is not submitted")
    String draftNotSubmitted();

    @Message(". Recommendation: {word}")
    String recommendationIs(Phrase word);

    @Message("Note")
    String note();

    @Message("Nothing is written in this note.")
    String nothingWritten();

    @Message("None given.")
    String noneGiven();

    @Message("Change it")
    String changeIt();

    @Message("The first version stays and keeps counting; colleagues' notes close to you again until " + "you submit.")
    String firstVersionStays();

    @Message("Why")
    String why();

    @Message("Reopen")
    String reopen();

    @Message("Notes on {candidate}")
    String notesOn(String candidate);

    @Message("Type as you talk. #CODE+ is a strength of a need, #CODE- a concern, #CODE=4 your "
            + "rating, q3 question 3.")
    String typeAsYouTalk();

    @Message("Needs and questions")
    String needsAndQuestions();

    @Message("What this note was: {candidate}")
    String whatThisNoteWasOf(String candidate);

    @Message("What this note was")
    String whatThisNoteWas();

    @Message(". Every revision is kept, and only you see them.")
    String everyRevision();

    @Message("Back to the note")
    String backToTheNote();

    @Message("As it is now")
    String asItIsNow();

    @Message("At revision {revision} of {newest}")
    String atRevision(long revision, long newest);

    @Message("Nothing was written yet.")
    String nothingWrittenYet();

    @Message("Nothing is lost by it: what you typed since becomes a revision like the others.")
    String nothingIsLost();

    @Message("Make this the note again")
    String makeThisTheNote();

    @Message("This interview is submitted. Reopen it to bring a revision back.")
    String submittedReopenIt();

    @Message("Writing, newest first")
    String writingNewestFirst();

    @Message("Nothing was typed yet.")
    String nothingTyped();

    @Message("to")
    String to();

    @Message("Before anything was typed")
    String beforeAnything();

    @Message("{revisions} {#if revisions == 1}revision{#else}revisions{/if}, {characters} characters")
    String grown(int revisions, String characters);

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

    @Message("Table of ratings")
    String tableOfRatings();
}
