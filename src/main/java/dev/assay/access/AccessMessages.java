package dev.assay.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of accounts and signing in. In Spanish and German: `messages/access_es.properties`
/// and `_de`.
@MessageBundle(value = "access", locale = "en")
public interface AccessMessages {

    @Message("Users")
    String users();

    @Message("Add somebody")
    String addSomebody();

    @Message("Accounts")
    String accounts();

    @Message("Access")
    String access();

    @Message("Disabled")
    String disabled();

    @Message("May sign in")
    String maySignIn();

    @Message("No password yet")
    String noPasswordYet();

    @Message("Send this address to them now.")
    String sendThisAddress();

    @Message("It works once, within three days, and is shown this once. Earlier ones work no more.")
    String signsInOnce();

    @Message("To sign in by. Without one, somebody is a name that imported notes may be under.")
    String emailHint();

    @Message("Add")
    String add();

    @Message("Signing in")
    String signingIn();

    @Message("Disabled: cannot come in.")
    String disabledCannotComeIn();

    @Message("Has a password. For a forgotten one, make a link.")
    String hasPassword();

    @Message("Has no password yet. Make a link and send it.")
    String makeALinkAndSend();

    @Message("Make a link to set a password by")
    String makeALink();

    @Message("Let them in again")
    String letThemIn();

    @Message("Somebody who left is disabled, not deleted: their notes and ratings keep their name. "
            + "All their sessions end at once.")
    String whoeverLeft();

    @Message("Disable this account")
    String disableThisAccount();

    @Message("This link was used")
    String linkWasUsed();

    @Message("This link works no more")
    String linkWorksNoMore();

    @Message("A link works once, within three days. This one was used, is too old, or never was one of ours.")
    String linkSignsInOnce();

    @Message("Sign in with your password")
    String signInWithPassword();

    @Message(", ask an owner for a new link, or, if nobody has a password yet, restart Assay: it prints a new one.")
    String orAskAnOwner();

    @Message("No password yet, or forgotten? An owner of this Assay can make you a link to set one by.")
    String noPasswordOrForgotten();

    @Message("Account")
    String account();

    @Message("Copy this token now.")
    String copyThisToken();

    @Message("It is shown this once; only a hash of it is kept.")
    String tokenIsShownOnce();

    @Message("As colleagues read it beside your notes and ratings.")
    String asColleaguesReadIt();

    @Message("Pages tell times in it, and the times you type are meant in it. Exports are in UTC.")
    String timeZoneOfPages();

    @Message("Time zone")
    String timeZone();

    @Message("Setting another one signs you out everywhere else.")
    String anotherPasswordSignsOut();

    @Message("Present password")
    String presentPassword();

    @Message("You have no password yet. Set one, so that you can come back when this session ends.")
    String setAPassword();

    @Message("New password")
    String newPassword();

    @Message("Eight characters or more; a few words are good.")
    String passwordHint();

    @Message("Change password")
    String changePassword();

    @Message("Tokens")
    String tokens();

    @Message("For scripts and spreadsheets that read or write in your name. A token bound to one role "
            + "can only export that role.")
    String forScripts();

    @Message("Language")
    String language();

    @Message("Pages are told in it. Exports and the API stay in English; names and notes stay as they " + "were typed.")
    String languageOfPages();

    @Message("Tokens that work")
    String tokensThatWork();

    @Message("May")
    String may();

    @Message("Until")
    String until();

    @Message("Revoke {name}")
    String revokeToken(String name);

    @Message("Revoke")
    String revoke();

    @Message("What it is for. A token of the same name is replaced.")
    String tokenNameHint();

    @Message("It may")
    String itMay();

    @Message("read what I may see")
    String readWhatIMaySee();

    @Message("write in my name")
    String writeInMyName();

    @Message("export")
    String export();

    @Message("Bound to")
    String boundTo();

    @Message("Last day")
    String lastDay();

    @Message("In 90 days where empty.")
    String in90Days();

    @Message("Make a token")
    String makeAToken();

    @Message("Welcome to Assay")
    String welcome();

    @Message("Set a new password")
    String setNewPassword();

    @Message("You are signed in in this browser as")
    String signedInAs();

    @Message("If you go on, you are signed out, and signed in as")
    String goingOnEndsThat();

    @Message("Say who you are, and choose a password to come back by.")
    String sayWhoYouAre();

    @Message("For")
    String newPasswordFor();

    @Message("Every session with the old password ends.")
    String everySessionEnds();

    @Message("You sign in by it.")
    String toComeBackBy();

    @Message("Keep my tokens: scripts and linked sheets go on")
    String keepMyTokens();

    @Message("Set the password and sign in")
    String setPasswordAndSignIn();
}
