package dev.assay.pad;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a note to be read, and of its past. In Spanish and German:
/// `messages/note_es.properties` and `_de`.
@MessageBundle(value = "note", locale = "en")
public interface NoteMessages {

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
}
