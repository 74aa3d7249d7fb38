package dev.assay.intake;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of imports. In Spanish and German: `messages/intake_es.properties` and `_de`.
@MessageBundle(value = "intake", locale = "en")
public interface IntakeMessages {

    @Message("What lines {lines} are")
    String whatLinesAre(String lines);

    @Message("Name for lines {lines}")
    String nameForLines(String lines);

    @Message("What becomes different")
    String whatBecomesDifferent();

    @Message("removed:")
    String removed();

    @Message("added:")
    String added();

    @Message("for")
    String forRole();

    @Message("The file names nobody.")
    String namesNobody();

    @Message("weight {weight}")
    String weight(Phrase weight);

    @Message("must have {threshold}")
    String mustHave(Integer threshold);

    @Message("Notes are written under")
    String notesUnder();

    @Message("To look at")
    String toLookAt();

    @Message("Line {line}")
    String line(int line);

    @Message("Import a file")
    String importAFile();

    @Message("Imports")
    String imports();

    @Message("You see what comes of it before anything is stored.")
    String seeBeforeStored();

    @Message("A file")
    String aFile();

    @Message("Text, Markdown or CSV, up to a million characters.")
    String fileHint();

    @Message("Or a text to paste")
    String orPaste();

    @Message("Role, where the text names none")
    String roleWhereNone();

    @Message("Candidate, for a dossier that names none")
    String candidateWhereNone();

    @Message("What it holds")
    String whatItHolds();

    @Message("What it looks like")
    String whatItLooksLike();

    @Message("Notes on roles and people")
    String notesOnRoles();

    @Message("A candidate's own material (dossier)")
    String ownMaterial();

    @Message("A table of candidates (CSV)")
    String tableOfCandidates();

    @Message("Look at it first")
    String lookAtItFirst();

    @Message("Files that came in, and what came of them.")
    String filesThatCameIn();

    @Message("Nothing was imported yet")
    String nothingImported();

    @Message("Notes that you have already, in a text file or to paste, become roles, needs, "
            + "questions, candidates and interviews. You see what comes of them before anything is "
            + "stored, and you can take an import back.")
    String notesBecome();

    @Message("File")
    String file();

    @Message("Imported")
    String imported();

    @Message("Created")
    String created();

    @Message("by")
    String by();

    @Message("rolled back")
    String rolledBack();

    @Message("imported")
    String importedState();

    @Message("Preview of {source}")
    String previewOf(String source);

    @Message("Nothing is stored yet.")
    String nothingStored();

    @Message("This would create {created}")
    String wouldCreate(Phrase created);

    @Message(", and change {updated}")
    String andChange(Phrase updated);

    @Message("What the file was taken for")
    String whatItWasTakenFor();

    @Message("Lines")
    String linesColumn();

    @Message("Begins with")
    String beginsWith();

    @Message("Is")
    String is();

    @Message("Called, if not as in the file")
    String calledOtherwise();

    @Message("Whose dossier it is, if not as the file says")
    String whoseDossier();

    @Message("Line")
    String lineColumn();

    @Message("Story, answer or heading")
    String storyAnswerHeading();

    @Message("Parts")
    String parts();

    @Message("Lines with figures")
    String linesWithFigures();

    @Message("Read again with these choices")
    String readAgainWithChoices();

    @Message("Read again")
    String readAgain();

    @Message("Import")
    String importIt();

    @Message("Another file")
    String anotherFile();

    @Message("The file names none.")
    String namesNone();

    @Message("Import of {source}")
    String importOf(String source);

    @Message(", and rolled back")
    String andRolledBack();

    @Message("Roll back")
    String rollBack();

    @Message("What it had created is gone: {created}.")
    String createdIsGone(Phrase created);

    @Message("Created: {created}. Changed: {updated}. There already: {unchanged}.")
    String createdChangedThere(Phrase created, Phrase updated, Phrase unchanged);

    @Message("Import of {source}")
    String importOfFile(String source);

    @Message("Being imported")
    String beingImported();

    @Message("Candidates brought in")
    String candidatesBroughtIn();

    @Message("All of the file comes in, or nothing of it.")
    String allOrNothing();

    @Message("Cancelled")
    String cancelled();

    @Message("Nothing of the file was stored.")
    String nothingWasStored();

    @Message("Import another file")
    String importAnother();

    @Message("Not imported")
    String notImported();

    @Message("Give the file again")
    String giveTheFileAgain();

    @Message("Being read")
    String beingRead();

    @Message("Candidates read")
    String candidatesRead();

    @Message("Nothing is stored before you have seen it and say so.")
    String nothingIsStoredYet();

    @Message("Not read")
    String notRead();

    @Message("Being rolled back")
    String beingRolledBack();

    @Message("Steps done")
    String stepsOfRollingBack();

    @Message("Each thing is looked at, then removed. All of it is taken back, or nothing.")
    String allIsTakenBack();

    @Message("Everything is as it was.")
    String everythingIsAsItWas();

    @Message("Not rolled back")
    String notRolledBack();
}
