package dev.assay.evaluation;

import dev.assay.web.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of board, coverage, comparison, insights and Today. In Spanish and German:
/// `messages/evaluation_es.properties` and `_de`.
@MessageBundle(value = "evaluation", locale = "en")
public interface EvaluationMessages {

    @Message("with")
    String with();

    @Message("Open the {round} interview")
    String openTheInterview(String round);

    @Message("Nothing is open: every need of every candidate you may see has been heard.")
    String nothingIsOpen();

    @Message("Nothing is here yet. Three ways to begin")
    String threeWays();

    @Message("Import the notes you have.")
    String importWhatYouHave();

    @Message("A text file with names and lines in it becomes roles, candidates, interviews and "
            + "evidence; you look at it before anything is saved.")
    String aTextFileBecomes();

    @Message("Create a role from a template.")
    String createFromTemplate();

    @Message("come with needs, questions and what ratings look like. Change all of it as you like.")
    String comeWith();

    @Message("Look at a finished one: start Assay with")
    String lookAtAFinishedOne();

    @Message("on an empty data directory, and it is full of invented people.")
    String fullOfInventedPeople();

    @Message("Nothing is planned for you")
    String nothingIsPlanned();

    @Message("When somebody puts you on a role’s team or plans an interview for you, it is here. Ask "
            + "whoever runs the hiring to add you.")
    String whenSomebody();

    @Message("Contested.")
    String contestedTitle();

    @Message("How?")
    String how();

    @Message("{share} of the weight assessed")
    String shareAssessed(Phrase share);

    @Message("Download")
    String download();

    @Message("Workbook, XLSX")
    String workbookXlsx();

    @Message("Scores, CSV")
    String scoresCsv();

    @Message("Ratings, CSV")
    String ratingsCsv();

    @Message("Evidence, CSV")
    String evidenceCsv();

    @Message("Scores, JSON")
    String scoresJson();

    @Message("Close")
    String close();

    @Message("How {value} came about.")
    String howItCameAbout(Phrase value);

    @Message(", no rating")
    String noRating();

    @Message(", after seeing others")
    String afterSeeingOthers();

    @Message("Rated without a line on this need.")
    String ratedWithoutALine();

    @Message("All needs of")
    String allNeedsOf();

    @Message("Overall, 1 to 5")
    String overallOneToFive();

    @Message("How this was computed")
    String howThisWasComputed();

    @Message("Coverage, share of weight assessed")
    String coverageShare();

    @Message("Gates")
    String gates();

    @Message("No must-haves.")
    String noMustHaves();

    @Message("Readiness")
    String readiness();

    @Message("Needs by candidates")
    String needsByCandidates();

    @Message("How much was heard, by need and candidate")
    String howMuchWasHeard();

    @Message("All candidates")
    String allCandidates();

    @Message("one rater")
    String oneRater();

    @Message("two raters, mean")
    String twoRatersMean();

    @Message("raters disagree, shown apart")
    String ratersDisagree();

    @Message("asked, not assessed")
    String askedNotAssessed();

    @Message("never asked")
    String neverAsked();

    @Message("hidden until you submit")
    String hiddenUntilSubmit();

    @Message("gate passed")
    String gatePassed();

    @Message("contested")
    String contested();

    @Message("failed")
    String failed();

    @Message("Any number opens the note lines behind it.")
    String anyNumberOpens();

    @Message("Ratings by candidate and need")
    String ratingsByCandidate();

    @Message("Candidate")
    String candidate();

    @Message("Overall")
    String overall();

    @Message("1 to 5, range")
    String oneToFiveRange();

    @Message("must-haves")
    String mustHaves();

    @Message("and why")
    String andWhy();

    @Message("Nobody has been considered for this role yet")
    String nobodyConsidered();

    @Message("The board fills itself from what interviewers type. To get there:")
    String boardFillsItself();

    @Message("Say what the role needs")
    String sayWhatTheRoleNeeds();

    @Message(", and how much each need weighs.")
    String andHowMuch();

    @Message("Add a candidate")
    String addACandidate();

    @Message(", or")
    String or();

    @Message("import notes")
    String importNotes();

    @Message("you have already.")
    String youHaveAlready();

    @Message("Plan an interview. Its pad reads the marks in the notes, and the ratings arrive here "
            + "when they are submitted.")
    String planItsPad();

    @Message("The board fills itself from what interviewers type. Whoever manages the role adds the "
            + "candidates; you will find them here.")
    String whoeverManagesAdds();

    @Message("Score, coverage and readiness by candidate")
    String scoreCoverageReadiness();

    @Message("no score")
    String noScore();

    @Message("All {candidates} on the board")
    String allOnTheBoard(int candidates);

    @Message("Compare {name}")
    String compareWith(String name);

    @Message("no range")
    String noRange();

    @Message("Needs; width is weight")
    String needsWidthIsWeight();

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("No time set")
    String noTimeSet();

    @Message(". Begun, not submitted.")
    String begunNotSubmitted();

    @Message("Heard least")
    String heardLeast();

    @Message(". Must-have")
    String mustHaveToo();

    @Message("Open pad")
    String openPad();

    @Message("Finish rating")
    String finishRating();

    @Message("Start pad")
    String startPad();

    @Message("Start interview now")
    String startInterviewNow();

    @Message("Settle ratings")
    String settleRatings();

    @Message("Change the plan")
    String changeThePlan();

    @Message("Read the note")
    String readTheNote();

    @Message("As it was on {moment}: the rules, candidates and submissions of that moment; names and "
            + "stages as they are now.")
    String asItWasOn(Phrase moment);

    @Message("Back to now")
    String backToNow();

    @Message("Look back")
    String lookBack();

    @Message("As it was after the submission of")
    String asItWasAfter();

    @Message("now")
    String now();

    @Message("Show")
    String show();

    @Message("Nobody has submitted ratings that you may see.")
    String nobodySubmitted();

    @Message("Needs by interviewers")
    String needsByInterviewers();

    @Message("Candidates rated, by need and interviewer")
    String candidatesRated();

    @Message("Ratings of {counted} {#if count == 1}candidate{#else}candidates{/if} are hidden until "
            + "you submit yours, and not counted here.")
    String hiddenHere(int count, Phrase counted);

    @Message("What if")
    String whatIf();

    @Message("Reset")
    String reset();

    @Message("Try other weights. The role keeps its own until they are changed in its settings, with " + "a reason.")
    String tryOtherWeights();

    @Message("Try these weights")
    String tryTheseWeights();

    @Message("With these weights: {scores}.")
    String withTheseWeights(Phrase scores);

    @Message("Add candidate")
    String addCandidate();

    @Message("By coverage")
    String byCoverage();

    @Message("Ask next")
    String askNext();

    @Message("What would settle the most for each candidate.")
    String wouldSettleForEach();

    @Message("Coverage of {title}")
    String coverageOf(String title);

    @Message("Nothing to cover yet")
    String nothingToCover();

    @Message("Coverage shows which needs nobody has asked which candidate about. It begins with the "
            + "first need and the first candidate:")
    String coverageShows();

    @Message("say what the role needs")
    String sayWhatItNeeds();

    @Message(", then add a candidate on")
    String thenAdd();

    @Message("the board")
    String theBoard();

    @Message("Who was heard on what")
    String whoWasHeard();

    @Message("No ratings here, only whether we listened.")
    String noRatingsHere();

    @Message("Share of weight assessed by candidate")
    String shareOfWeightByCandidate();

    @Message("Share of weight assessed")
    String shareOfWeightAssessed();

    @Message("Who rated what")
    String whoRatedWhat();

    @Message("candidates rated, by interviewer")
    String candidatesRatedBy();

    @Message("What would settle the most, soonest interview first.")
    String wouldSettleSoonest();

    @Message("Stage:")
    String stageIs();

    @Message("Person")
    String person();

    @Message("Plan interview")
    String planInterview();

    @Message("What colleagues write about this candidate is closed to you. You see their ratings and "
            + "notes once you submit yours.")
    String closedToYou();

    @Message("Evidence by need")
    String evidenceByNeed();

    @Message("Say what it needs")
    String sayWhatNeeds();

    @Message("Withdrawn from this role. Last stage:")
    String withdrawnLastStage();

    @Message("Not on the board any more")
    String notOnTheBoard();

    @Message("Scores and coverage leave out who is withdrawn. Notes and ratings are kept.")
    String leaveOutWithdrawn();

    @Message("Put back on the board")
    String putBack();

    @Message("Compare: {title}")
    String compareRole(String title);

    @Message("Change candidates")
    String changeCandidates();

    @Message("Choose two to eight candidates")
    String chooseTwoToEight();

    @Message("Other weights are being tried. Nothing is stored: this address shows them to whoever "
            + "may see the role.")
    String otherWeightsTried();

    @Message("Back to the role’s own weights")
    String backToOwnWeights();

    @Message("As it was on {asOf}.")
    String asItWasOnDay(String asOf);

    @Message("Like with like")
    String likeWithLike();

    @Message("Need by need")
    String needByNeed();

    @Message("Candidates side by side, need by need")
    String sideBySideByNeed();

    @Message("Candidates side by side")
    String sideBySide();

    @Message("Alphabetical. Tinted rows differ clearly.")
    String alphabeticalTinted();

    @Message("Nothing side by side yet")
    String nothingSideBySide();

    @Message("Tick two to eight candidates above. Each need then becomes a row, with the values and "
            + "the lines that say most; rows that differ clearly are tinted.")
    String tickTwoToEight();

    @Message("Evidence")
    String evidence();

    @Message("My interviews")
    String myInterviews();

    @Message("None is planned for you. On a candidate’s page you can plan one, or start one at once.")
    String noneIsPlanned();

    @Message("Waiting for you")
    String waitingForYou();

    @Message("Nothing. Drafts to submit and must-haves nobody asked about will be here.")
    String nothingWaits();

    @Message("My roles")
    String myRoles();

    @Message("{moreRoles} more")
    String moreRoles(int moreRoles);

    @Message("New role")
    String newRole();

    @Message("You are on no role’s team yet.")
    String onNoTeamYet();

    @Message("corroborated")
    String corroborated();

    @Message("one voice")
    String oneVoice();

    @Message("asked, no evidence")
    String askedNoEvidence();

    @Message("4.5")
    String fourAndAHalf();

    @Message("and")
    String and();

    @Message("“{question}”")
    String quoted(String question);

    @Message("Find")
    String find();

    @Message("Nobody here is {what}.")
    String nobodyHereIs(Phrase what);

    @Message("Whoever is ticked stays ticked.")
    String whoeverIsTicked();

    @Message("Filter")
    String filter();

    @Message("Everybody")
    String everybody();

    @Message("Show everybody")
    String showEverybody();

    @Message("All that were found")
    String allThatWereFound();

    @Message("Coverage over time")
    String coverageOverTime();

    @Message("Debrief")
    String debrief();

    @Message("Stage and decisions")
    String stageAndDecisions();

    @Message("Decision record")
    String decisionRecord();

    @Message("Record a decision")
    String recordADecision();

    @Message("Mean over the candidates of now, by the weights of now.")
    String meanOverCandidates();
}
