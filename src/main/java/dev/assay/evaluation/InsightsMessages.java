package dev.assay.evaluation;

import dev.assay.web.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of insights, charts, and how a score came about. In Spanish and German: `messages/insights_es.properties`
/// and `_de`.
@MessageBundle(value = "insights", locale = "en")
public interface InsightsMessages {

    @Message("How this was computed")
    String howThisWasComputed();

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

    @Message("How {name}’s score came about")
    String howScoreCameAbout(String name);

    @Message("for")
    String forRole();

    @Message(", as of {asOf}. Rules of scoring, version {version}.")
    String asOfVersion(String asOf, String version);

    @Message("No score yet")
    String noScoreYet();

    @Message("Nobody has rated a need that has weight, so there is nothing to compute. What nobody "
            + "rated counts as nothing: not as 0, not as 1 and not as 3.")
    String nothingToCompute();

    @Message("1. From ratings to a score")
    String fromRatings();

    @Message("Each interviewer’s submitted ratings, need by need. What several interviewers gave is " + "averaged")
    String eachSubmitted();

    @Message(", after each rating was corrected for how severe its interviewer is")
    String afterCorrection();

    @Message(". A need nobody rated is left out, never counted as a number.")
    String leftOut();

    @Message("From ratings to the score, need by need")
    String fromRatingsByNeed();

    @Message("As rated")
    String asRated();

    @Message("Corrected")
    String corrected();

    @Message("Interval")
    String interval();

    @Message("Share of the score")
    String shareOfTheScore();

    @Message("Points")
    String points();

    @Message("makes")
    String makes();

    @Message("As rated, without the correction, it is {rated}.")
    String withoutCorrection(Phrase rated);

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

    @Message("2. Whose opinion it is")
    String whoseOpinion();

    @Message("Interviewers differ in how severe they are. Each is compared only with colleagues who "
            + "rated the same candidate on the same need, and only a part of the difference is "
            + "corrected: the more candidates they share, the more.")
    String interviewersDiffer();

    @Message("This role ranks by the ratings as they are; nothing is corrected.")
    String ranksByRatings();

    @Message("Interviewers and their part in the score")
    String interviewersAndPart();

    @Message("Interviewers")
    String interviewers();

    @Message("Part in the score")
    String partInTheScore();

    @Message("Added to each rating")
    String addedToEach();

    @Message("Why")
    String why();

    @Message("That is the opinion of {effectiveRaters} interviewers of equal part.")
    String effectiveRaters(Phrase effectiveRaters);

    @Message("How severe each interviewer is, is for the managers of the role to see.")
    String severityForManagers();

    @Message("3. How sure it is")
    String howSure();

    @Message("A single rating of this candidate scatters by {noise} points around what a panel "
            + "without end would give. Ratings of one interviewer scatter together: whoever likes a "
            + "candidate likes them on most needs.")
    String singleRatingScatters(Phrase noise);

    @Message("Variance from the scatter of the ratings: {ratings}. From the doubt that is left about "
            + "severity: {severity}. From needs nobody rated: {missing}. Together {variance}, which is "
            + "a standard deviation of {deviation} points.")
    String variances(Phrase ratings, Phrase severity, Phrase missing, Phrase variance, Phrase deviation);

    @Message("Times {quantile}, the 95% point of Student’s t with {freedom} degrees of freedom, is "
            + "{halfWidth} points to either side:")
    String timesQuantile(Phrase quantile, Phrase freedom, Phrase halfWidth);

    @Message(", cut to the scale of 1 to 5. In nine of ten cases like this the interval holds the "
            + "score that a panel without end would give on all needs.")
    String cutToTheScale();

    @Message("With no assumption at all: if every need nobody rated turned out a 1 the score would be "
            + "{worst}, and if a 5, {best}.")
    String noAssumption(Phrase worst, Phrase best);

    @Message("4. Must-haves")
    String mustHavesTitle();

    @Message("Must-haves are judged on the ratings as they are, so that anybody can check them. A "
            + "high score does not pay for one that failed.")
    String judgedAsTheyAre();

    @Message("This role has no must-haves.")
    String hasNoMustHaves();

    @Message("5. Readiness")
    String readinessTitle();

    @Message("Ready means that there is enough sound evidence to decide. It does not mean "
            + "“recommended”, and nobody is rejected or advanced by the program.")
    String readyMeans();

    @Message("What was not used")
    String whatWasNotUsed();

    @Message("No free text, no overall recommendation, no claim of the candidate’s own, no rating "
            + "that was not submitted, no rating given for another role, and no learned model enters "
            + "any of these numbers.")
    String noFreeText();

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

    @Message("Coverage over time")
    String coverageOverTime();

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
