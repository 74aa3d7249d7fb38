package dev.assay.pad;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the kit on paper. In Spanish and German: `messages/kit_es.properties` and `_de`.
@MessageBundle(value = "kit", locale = "en")
public interface KitMessages {

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

    @Message("Yours")
    String yours();

    @Message("Notes")
    String notes();

    @Message("Table of ratings")
    String tableOfRatings();
}
