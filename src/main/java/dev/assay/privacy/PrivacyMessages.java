package dev.assay.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of erasing a person. In Spanish and German: `messages/privacy_es.properties` and
/// `_de`.
@MessageBundle(value = "privacy", locale = "en")
public interface PrivacyMessages {

    @Message("Erase {name}")
    String eraseName(String name);

    @Message("What goes, for good")
    String whatGoes();

    @Message("The name.")
    String theName();

    @Message("The name and the e-mail address.")
    String theNameAndEmail();

    @Message(
            "This is counted over all roles, those you have no part in as well, with notes that nobody has submitted yet.")
    String alsoUnsubmitted();

    @Message("What stays")
    String whatStays();

    @Message("A receipt: that a person was erased, when, by whom, and how much of each kind. It has no name.")
    String theReceipt();

    @Message("Texts on others stay. Where they have the full name or the e-mail address, […] stands in its place.")
    String textsOfOthers();

    @Message(
            "Texts on others stay as they are, this name included where they have it: it is a single word, or others have it too, so nobody can tell whom it means. Look for it with the search.")
    String textsMayName();

    @Message(
            "Scores of other candidates of the same roles may move a little: how severe interviewers are is estimated from all their ratings, and those of this person are gone.")
    String scoresMove();

    @Message(
            "Backups, files that somebody downloaded, and the devices of interviewers who are offline keep what they have. The manual says how the database file lets go of it.")
    String copiesStay();

    @Message("This cannot be undone.")
    String cannotBeUndone();

    @Message("Type the name to confirm")
    String typeTheName();

    @Message("Erase for good")
    String eraseForGood();

    @Message("Erasing a person")
    String erasing();

    @Message("Being erased")
    String beingErased();

    @Message("Interviews erased")
    String interviewsErased();

    @Message("All of it goes, or nothing.")
    String allOrNothing();

    @Message("Cancelled")
    String cancelled();

    @Message("Nothing was erased.")
    String nothingWasErased();

    @Message("To the person")
    String toThePerson();

    @Message("Not erased")
    String notErased();

    @Message("A person was erased")
    String aPersonWasErased();

    @Message("Erased")
    String erasedOn();

    @Message("by")
    String by();

    @Message("Receipt")
    String receiptNumber();

    @Message("The person’s former identifier")
    String formerId();

    @Message(
            "Keep this page: should a backup from before be brought back, the person has to be erased again, and is found by this identifier.")
    String keepTheReceipt();

    @Message("What went")
    String whatWent();
}
