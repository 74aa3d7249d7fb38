package dev.assay.pad;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of rating after an interview. In Spanish and German: `messages/settle_es.properties`
/// and `_de`.
@MessageBundle(value = "settle", locale = "en")
public interface SettleMessages {

    @Message("Link it to")
    String linkItTo();

    @Message("Link")
    String link();

    @Message("Still to choose")
    String stillToChoose();

    @Message("Not assessed")
    String notAssessedTitle();

    @Message("I did not hear enough to say.")
    String didNotHearEnough();

    @Message("no anchor written")
    String noAnchorWritten();

    @Message("No line of yours is linked to {code}.")
    String noLineLinked(String code);

    @Message("Settle: {candidate}")
    String settleCandidate(String candidate);

    @Message("Settle:")
    String settleTitle();

    @Message("Rate from the lines, not from the feeling.")
    String rateFromLines();

    @Message("rate")
    String rate();

    @Message("Back to pad")
    String backToPad();

    @Message("Not submitted yet.")
    String notSubmittedYet();

    @Message("Still to choose:")
    String stillToChooseThese();

    @Message(". Not assessed is an answer too. What you chose is kept.")
    String notAssessedIsAnAnswer();

    @Message("This role has no needs yet, so there is nothing to rate. You can still submit your note.")
    String nothingToRate();

    @Message("Recommendation")
    String recommendation();

    @Message("Yours, from this interview alone. It does not change the score.")
    String yoursAlone();

    @Message("When you submit,")
    String whenYouSubmit();

    @Message("the role's managers and observers")
    String managersAndObservers();

    @Message("and colleagues who submitted too see your note and ratings, and theirs open to you.")
    String andColleagues();

    @Message("Keep as draft")
    String keepAsDraft();

    @Message("Submit")
    String submit();

    @Message("A {verdict} that names no need:")
    String aVerdictThatNamesNoNeed(Phrase verdict);

    @Message("Draft kept %time. Nobody else sees it yet.")
    String draftKept();

    @Message("The draft could not be kept just now; what you chose is still on this page and goes "
            + "with the next choice.")
    String draftNotKept();
}
