package dev.assay.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of candidates and their claims. In Spanish and German:
/// `messages/candidate_es.properties` and `_de`.
@MessageBundle(value = "candidate", locale = "en")
public interface CandidateMessages {

    @Message("These two lines give different figures")
    String differentFigures();

    @Message("Lines with figures")
    String linesWithFigures();

    @Message("Stories and answers")
    String storiesAndAnswers();

    @Message("Without a heading")
    String withoutAHeading();

    @Message("asked about")
    String askedAbout();

    @Message("Not asked yet")
    String notAskedYet();

    @Message("Asked")
    String asked();

    @Message("Where they are")
    String whereTheyAre();

    @Message("Your own words, such as Screen, Technical, Offer.")
    String stageHint();

    @Message("Change stage")
    String changeStage();

    @Message("Off the board, for whatever reason; what was written about them stays, and they can " + "come back.")
    String offTheBoard();

    @Message("Withdraw from this role")
    String withdrawFromThisRole();

    @Message("Stage of {candidate}")
    String stageOf(String candidate);

    @Message("Add a candidate to {roleTitle}")
    String addACandidateTo(String roleTitle);

    @Message("Add a candidate")
    String addACandidate();

    @Message("Somebody new")
    String somebodyNew();

    @Message("As they write it themselves.")
    String nameHint();

    @Message("If you have it.")
    String emailHint();

    @Message("Where they are. Empty means New.")
    String stageEmptyHint();

    @Message("Add to the board")
    String addToTheBoard();

    @Message("Somebody you know already")
    String somebodyKnown();

    @Message("Considered for another role before? Then they stay one person, with all that was " + "written.")
    String onePerson();

    @Message("Part of the name")
    String partOfTheName();

    @Message("People found")
    String peopleFound();

    @Message("On the board")
    String onTheBoard();

    @Message("Consider {name}")
    String consider(String name);

    @Message("Consider")
    String considerThem();

    @Message("Nobody you may know of has this in their name.")
    String nobodyHasThis();

    @Message("Nobody is considered yet")
    String nobodyConsidered();

    @Message("People appear here once they are considered for a role of yours.")
    String peopleAppear();

    @Message("Add one on a role’s board, or")
    String addOneOr();

    @Message("import the notes you have")
    String importTheNotes();

    @Message("Considered for")
    String consideredFor();

    @Message(", withdrawn")
    String withdrawn();

    @Message("no role")
    String noRole();

    @Message("Withdrawn")
    String withdrawnBadge();

    @Message("Role closed")
    String roleClosed();

    @Message("No role that you have part in. Add them on a role’s board.")
    String noRoleOfYours();

    @Message("The person")
    String thePerson();

    @Message("No e-mail address is known.")
    String noEmailKnown();

    @Message("Claims")
    String claims();

    @Message("Import their dossier")
    String importTheirDossier();

    @Message("Nothing is here of what they say of themselves.")
    String nothingOfThemselves();

    @Message("Their own words. They count in no score: only what an interviewer rates does.")
    String theirOwnWords();

    @Message("Erase this person")
    String eraseThisPerson();
}
