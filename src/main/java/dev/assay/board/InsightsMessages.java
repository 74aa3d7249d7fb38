package dev.assay.board;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of insights, charts, and how a score came about. In Spanish and German:
/// `messages/insights_es.properties` and `_de`.
@MessageBundle(value = "insights", locale = "en")
public interface InsightsMessages {

    @Message("Candidate")
    String candidate();

    @Message("Over 10,000 drawings of the weights, each as uncertain as a weight set by feel, each "
            + "comes first this often:")
    String overDrawings();

    @Message("All three ways of drawing, and who probably outranks whom")
    String allThreeWays();

    @Message("How often each comes first")
    String howOftenFirst();

    @Message("First place")
    String firstPlace();

    @Message("Weights near these, ratings and severity uncertain too")
    String weightsAndRatings();

    @Message("Weights near these")
    String weightsNearThese();

    @Message("Any weights at all")
    String anyWeights();

    @Message("Who probably outranks whom")
    String whoOutranksWhom();

    @Message("Probability that the one in the row deserves a higher score than the one in the column, "
            + "from the ratings. Between 20% and 80% it is too close to call.")
    String probabilityThat();

    @Message("Insights: {title}")
    String insightsOf(String title);

    @Message("Nothing to learn from yet")
    String nothingToLearn();

    @Message("This page shows how far interviewers agree, who runs above or below colleagues for the "
            + "same candidates, and which needs separate nobody. It begins with the first submitted "
            + "ratings.")
    String insightsAbout();

    @Message("These groups of interviewers never met the same candidate, so scores from one group and "
            + "from another are not comparable:")
    String neverMet();

    @Message("Do interviewers agree?")
    String doTheyAgree();

    @Message("Krippendorff’s α, ordinal: 1 is full agreement, 0 is what chance gives.")
    String krippendorff();

    @Message("Two interviewers of the same candidate rarely agree better than .5 in studies of job "
            + "interviews. A low α on few candidates says little: look at the range before the figure.")
    String rarelyAgree();

    @Message("Agreement by need")
    String agreementByNeed();

    @Message("Candidates with two ratings")
    String withTwoRatings();

    @Message("90% range, −1 to 1")
    String ninetyRange();

    @Message("Remark")
    String remark();

    @Message("All needs")
    String allNeeds();

    @Message("One interviewer’s overall value, ICC(1,1)")
    String oneInterviewersValue();

    @Message("The mean of {raters} interviewers, ICC(1,k)")
    String meanOfInterviewers(Phrase raters);

    @Message("The same, severity told apart, G(q,k)")
    String severityToldApart();

    @Message("Spread between candidates that is more than noise")
    String moreThanNoise();

    @Message("Severe and lenient")
    String severeAndLenient();

    @Message("A prompt to calibrate, not a verdict on a colleague. Only managers of the role see it.")
    String promptToCalibrate();

    @Message("Severity by interviewer, by name")
    String severityByName();

    @Message("Severity by interviewer")
    String severityByInterviewer();

    @Message("Points above colleagues")
    String pointsAbove();

    @Message("Candidates shared")
    String candidatesShared();

    @Message("In words")
    String inWords();

    @Message("Does the first interview differ from the fifth?")
    String firstFromFifth();

    @Message("Mean gap to colleagues on the same candidates and needs, by how many interviews "
            + "somebody had held here.")
    String meanGapAbout();

    @Message("No candidate has been rated by two interviewers on the same need yet.")
    String nobodyRatedByTwo();

    @Message("Mean gap to colleagues by order of interviews")
    String meanGapByOrder();

    @Message("By order of interviews")
    String byOrder();

    @Message("Interview")
    String interview();

    @Message("How many")
    String howMany();

    @Message("Mean gap")
    String meanGap();

    @Message("−2 to 2 points")
    String minusTwoToTwo();

    @Message("{gap} points")
    String inPoints(Phrase gap);

    @Message("Needs that separate nobody")
    String separateNobody();

    @Message("Each need that three or more candidates were rated on tells them apart by half a point " + "or more.")
    String eachTellsApart();

    @Message("On")
    String onNeeds();

    @Message("all candidates came out within half a point. Either they are alike, or the question "
            + "does not tell them apart: look at its anchors.")
    String withinHalfAPoint();

    @Message("Ratings by need")
    String ratingsByNeed();

    @Message("Which ratings are given")
    String whichRatings();

    @Message(
            "First ratings of all candidates. A need on which everybody gives the same says little " + "about anybody.")
    String firstRatingsOfAll();

    @Message("How often each rating was given, need by need.")
    String howOftenNeedByNeed();

    @Message("How often each rating was given, by need")
    String howOftenByNeed();

    @Message("The same as tables")
    String sameAsTables();

    @Message("The same as a table")
    String sameAsATable();

    @Message("The same as a list")
    String sameAsAList();

    @Message("How firm is the order?")
    String howFirm();

    @Message("How often each comes at which place when weights and ratings are drawn.")
    String howOftenAtWhichPlace();

    @Message("Fewer than two candidates can be ranked.")
    String fewerThanTwo();

    @Message("{leftOut} more with a score are left out.")
    String moreLeftOut(int leftOut);

    @Message("First")
    String first();

    @Message("Second")
    String second();

    @Message("Third")
    String third();

    @Message("Later")
    String later();

    @Message("Drawn")
    String drawn();

    @Message("Share of weight assessed after each submission, mean over candidates")
    String shareAfterEach();

    @Message("After the submission of")
    String afterSubmissionOf();

    @Message("Assessed")
    String assessed();

    @Message("By two independent voices")
    String byTwoVoices();

    @Message("ratings submitted")
    String ratingsSubmitted();

    @Message("rules changed")
    String rulesChanged();

    @Message("decided")
    String decided();
}
