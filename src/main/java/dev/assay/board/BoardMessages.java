package dev.assay.board;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the board, coverage and looking back. In Spanish and German:
/// `messages/board_es.properties` and `_de`.
@MessageBundle(value = "board", locale = "en")
public interface BoardMessages {

    @Message("with")
    String with();

    @Message("Open the {round} interview")
    String openTheInterview(String round);

    @Message("Nothing is open: every need of every candidate you may see has been heard.")
    String nothingIsOpen();

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

    @Message("Readiness")
    String readiness();

    @Message("Needs by candidates")
    String needsByCandidates();

    @Message("How much was heard, by need and candidate")
    String howMuchWasHeard();

    @Message("All candidates")
    String allCandidates();

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

    @Message("Compare {name}")
    String compareWith(String name);

    @Message("no range")
    String noRange();

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

    @Message("Ratings of {counted} {#if count == 1}candidate{#else}candidates{/if} are hidden "
            + "from you, and not counted here.")
    String hiddenHere(int count, Phrase counted);

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

    @Message("“{question}”")
    String quoted(String question);

    @Message("Filter")
    String filter();

    @Message("Everybody")
    String everybody();

    @Message("All that were found")
    String allThatWereFound();

    @Message("Coverage over time")
    String coverageOverTime();

    @Message("Debrief")
    String debrief();

    @Message("Mean over the candidates of now, by the weights of now.")
    String meanOverCandidates();
}
