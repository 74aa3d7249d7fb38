package dev.assay.search;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of search. In Spanish and German: `messages/search_es.properties` and `_de`.
@MessageBundle(value = "search", locale = "en")
public interface SearchMessages {

    @Message("A name, a role, a page, or words of a note")
    String aNameARole();

    @Message("Only the first 200 characters were looked for.")
    String only200();

    @Message("Colleagues’ notes on {counted} {#if count == 1}candidate{#else}candidates{/if} were "
            + "passed over: you are still to submit your own.")
    String passedOver(int count, Phrase counted);

    @Message("Look through everything")
    String lookThroughEverything();

    @Message("Before")
    String before();

    @Message("Next")
    String next();

    @Message("All of these")
    String allOfThese();

    @Message("Nothing has that in it")
    String nothingHasThat();

    @Message("What you type is looked for as one piece, so less of it finds more. Capitals do not "
            + "matter, nor do accents in names; in notes an accent that was written has to be typed.")
    String asOnePiece();

    @Message("More of these")
    String moreOfThese();

    @Message("Go anywhere")
    String goAnywhere();

    @Message("A name, a role, a page, words of a note")
    String nameRolePage();

    @Message("Go to")
    String goTo();

    @Message("Found")
    String found();

    @Message("On this page")
    String onThisPage();

    @Message("You are signed out: sign in again to look things up.")
    String signedOut();

    @Message("This could not be looked up. Try other words.")
    String couldNotLookUp();

    @Message("There is no connection, so nothing can be looked up now.")
    String noConnection();

    @Message("%count to choose from. ↑ ↓ choose, Enter goes there, Esc closes.")
    String toChooseFrom();

    @Message("Nothing has that in it.")
    String nothingFound();
}
