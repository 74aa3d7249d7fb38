package dev.assay.board;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of how a score came about. In Spanish and German:
/// `messages/computation_es.properties` and `_de`.
@MessageBundle(value = "computation", locale = "en")
public interface ComputationMessages {

    @Message("How this was computed")
    String howThisWasComputed();

    @Message("How {name}’s score came about")
    String howScoreCameAbout(String name);

    @Message("for")
    String forRole();

    @Message(", as of {asOf}. Rules of scoring, version {version}.")
    String asOfVersion(Phrase asOf, String version);

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
}
