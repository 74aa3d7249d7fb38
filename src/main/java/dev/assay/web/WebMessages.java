package dev.assay.web;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of all pages: layout, tags, errors. In Spanish and German:
/// `messages/web_es.properties` and `_de`.
@MessageBundle(value = "web", locale = "en")
public interface WebMessages {

    @Message("Skip to content")
    String skipToContent();

    @Message("Main")
    String mainNavigation();

    @Message("Today")
    String today();

    @Message("Roles")
    String roles();

    @Message("Candidates")
    String candidates();

    @Message("Imports")
    String imports();

    @Message("Templates")
    String templates();

    @Message("Evidence")
    String evidence();

    @Message("Assay suggests, orders and warns. People decide.")
    String motto();

    @Message("lists the keys")
    String listsTheKeys();

    @Message("Account")
    String account();

    @Message("Users")
    String users();

    @Message("Sign out")
    String signOut();

    @Message("Changed meanwhile")
    String changedMeanwhile();

    @Message(
            "Somebody saved it after you opened the form. Nothing is lost: choose field by field " + "what shall stay.")
    String somebodySavedMeanwhile();

    @Message("What you typed")
    String whatYouTyped();

    @Message("nothing")
    String nothing();

    @Message("What is saved now")
    String whatIsSavedNow();

    @Message("Save this choice")
    String saveThisChoice();

    @Message("Leave everything as it is saved now")
    String leaveAsSaved();

    @Message("Go to Today")
    String goToToday();

    @Message("must-have")
    String mustHave();

    @Message("Coverage")
    String coverage();

    @Message("never asked")
    String neverAsked();

    @Message("asked, not assessed")
    String askedNotAssessed();

    @Message("contested")
    String contested();

    @Message("Keys")
    String keys();

    @Message("This list")
    String thisList();

    @Message("Close what is open")
    String closeWhatIsOpen();

    @Message("Go anywhere")
    String goAnywhere();

    @Message("From one number of a table to the next")
    String fromNumberToNumber();

    @Message("was changed meanwhile")
    String wasChangedMeanwhile();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Name")
    String name();

    @Message("E-mail")
    String eMail();

    @Message("Password")
    String password();

    @Message("Sign in")
    String signIn();

    @Message("State")
    String state();

    @Message("Search")
    String search();

    @Message("Compare")
    String compare();

    @Message("Legend")
    String legend();

    @Message("Interviews")
    String interviews();

    @Message("Stage")
    String stage();

    @Message("Need")
    String need();

    @Message("Needs")
    String needs();

    @Message("Questions")
    String questions();

    @Message("Ratings")
    String ratings();

    @Message("Interviewer")
    String interviewer();

    @Message("Role")
    String role();

    @Message("not assessed")
    String notAssessed();

    @Message("{share} of the weight")
    String shareOfWeight(Phrase share);

    @Message("must be {threshold} or more")
    String mustBe(int threshold);

    @Message("No interview is planned.")
    String noInterviewIsPlanned();

    @Message("Width is the weight of the need.")
    String widthIsWeight();

    @Message("This role has no needs yet.")
    String roleHasNoNeeds();

    @Message("{count} {#if count == 1}line{#else}lines{/if}")
    String lines(int count);

    @Message("Pages")
    String pages();

    @Message("not counted yet")
    String notCountedYet();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Last")
    String last();

    @Message("First")
    String first();

    @Message("Updates by itself.")
    String updatesByItself();

    @Message("Updated # s ago.")
    String updatedSecondsAgo();

    @Message("Updated # min ago.")
    String updatedMinutesAgo();

    @Message("Not updating just now. It is tried again by itself.")
    String notUpdating();

    @Message("All")
    String all();

    @Message("Nothing here has “")
    String nothingNamed();

    @Message("” in its name. Try a shorter part of it.")
    String inItsName();
}
