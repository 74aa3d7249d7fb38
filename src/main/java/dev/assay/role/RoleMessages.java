package dev.assay.role;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of roles, needs, questions, teams and templates. In Spanish and German:
/// `messages/role_es.properties` and `_de`.
@MessageBundle(value = "role", locale = "en")
public interface RoleMessages {

    @Message("Save {code}")
    String saveNeed(String code);

    @Message("Why it is taken out")
    String whyItIsTakenOut();

    @Message("Take {code} out of the score")
    String takeOut(String code);

    @Message("Ratings on it are kept.")
    String ratingsAreKept();

    @Message("Move {code} up")
    String moveUp(String code);

    @Message("Move {code} down")
    String moveDown(String code);

    @Message("Code")
    String code();

    @Message("Short, for the notes: #OWN")
    String codeHint();

    @Message("Title")
    String title();

    @Message("In a few words")
    String titleHint();

    @Message("Weight")
    String weight();

    @Message("Beside the others")
    String weightHint();

    @Message("Must-have")
    String mustHave();

    @Message("And from which rating on")
    String mustHaveHint();

    @Message("Description")
    String description();

    @Message("What a 1 looks like")
    String whatA1LooksLike();

    @Message("What a 3 looks like")
    String whatA3LooksLike();

    @Message("What a 5 looks like")
    String whatA5LooksLike();

    @Message("Why the rules change")
    String whyTheRulesChange();

    @Message("Ratings are submitted already: a change of weight, threshold, descriptions or code is "
            + "kept with its reason, and both orders stay visible.")
    String rulesChangeHint();

    @Message("Save q{number}")
    String saveQuestion(int number);

    @Message("Ask q{number} no more")
    String askNoMore(int number);

    @Message("Question")
    String question();

    @Message("As it is said aloud")
    String questionHint();

    @Message("What it is about")
    String whatItIsAbout();

    @Message("Round")
    String round();

    @Message("The kind of interview; empty for any")
    String roundHint();

    @Message("Note headings")
    String noteHeadings();

    @Message(
            "What a new note begins with, a line each. Interviewers type under them and change them " + "as they like.")
    String noteHeadingsAbout();

    @Message("Headings")
    String headings();

    @Message("Save headings")
    String saveHeadings();

    @Message("The role itself")
    String theRoleItself();

    @Message("Summary")
    String summary();

    @Message("Save title and summary")
    String saveTitleAndSummary();

    @Message("Go on")
    String goOn();

    @Message("End the search")
    String endTheSearch();

    @Message("The role is closed.")
    String roleIsClosed();

    @Message("Reopen this role")
    String reopenThisRole();

    @Message("Closing keeps every page readable and stops new candidates and interviews. You can " + "reopen it.")
    String closingKeeps();

    @Message("Close this role")
    String closeThisRole();

    @Message("Delete this role")
    String deleteThisRole();

    @Message("Nobody has been considered for it, so nothing written about anybody is lost. Its needs, "
            + "questions and team go with it.")
    String deletingLosesNothing();

    @Message("Delete for good")
    String deleteForGood();

    @Message("Scoring")
    String scoring();

    @Message("What candidates are ranked by. Best settled before the first interview: later a change "
            + "needs a reason and stays visible.")
    String scoringAbout();

    @Message("Rank by")
    String rankBy();

    @Message("Both are always shown side by side where ratings are corrected.")
    String rankByHint();

    @Message("A must-have counts as assessed from")
    String mustHaveCountsFrom();

    @Message("Two protect against one person’s bad day.")
    String twoProtect();

    @Message("Save scoring")
    String saveScoring();

    @Message("Changes after the first submission")
    String changesAfterFirst();

    @Message("Team")
    String team();

    @Message("Access")
    String access();

    @Message("Duty here")
    String dutyHere();

    @Message("Duty of {name}")
    String dutyOf(String name);

    @Message("Change")
    String change();

    @Message("Nobody is on the team.")
    String nobodyOnTheTeam();

    @Message("Somebody else")
    String somebodyElse();

    @Message("As")
    String as();

    @Message("Put on the team")
    String putOnTheTeam();

    @Message("Needs and settings of {title}")
    String needsAndSettingsOf(String title);

    @Message("This role is closed. Everything stays readable; nothing new is planned.")
    String closedStaysReadable();

    @Message("What the position asks for. A weight says how much a need counts beside the others; a "
            + "must-have keeps a candidate from being ready below its threshold. The three "
            + "descriptions make ratings mean the same to everybody.")
    String needsAbout();

    @Message("Nobody has said yet what this role needs.")
    String nobodySaidNeeds();

    @Message("Add a need")
    String addANeed();

    @Message("Add this need")
    String addThisNeed();

    @Message("Asking one is noted by its number,")
    String askingIsNoted();

    @Message(", at the start of a line. A question on a need counts as asked even where nothing was " + "written.")
    String questionCounts();

    @Message("No questions yet.")
    String noQuestionsYet();

    @Message("Add a question")
    String addAQuestion();

    @Message("Add this question")
    String addThisQuestion();

    @Message("Only these people, and owners, know of the role. Whoever an interview is planned for "
            + "joins as an interviewer.")
    String teamAbout();

    @Message("New role")
    String newRole();

    @Message("As your people call it, such as Senior backend engineer.")
    String roleTitleHint();

    @Message("One or two lines that stand above every page of the role: place, team, by when.")
    String summaryHint();

    @Message("Begin with a template")
    String beginWithTemplate();

    @Message("Its needs, questions and note headings are copied; afterwards they are the role’s own.")
    String beginWithTemplateHint();

    @Message("Create the role")
    String createTheRole();

    @Message("No role yet")
    String noRoleYet();

    @Message("A role is a position to fill: what it needs, who interviews, who is considered.")
    String whatARoleIs();

    @Message("Create a role")
    String createARole();

    @Message("Import notes")
    String importNotes();

    @Message("You are on no role’s team")
    String onNoTeam();

    @Message("Whoever manages a role puts you on its team, or plans an interview for you. Then the " + "role is here.")
    String onNoTeamAbout();

    @Message("Roles you have part in")
    String rolesYouHavePartIn();

    @Message("You are")
    String youAre();

    @Message("Closed")
    String closed();

    @Message("Open")
    String open();
}
