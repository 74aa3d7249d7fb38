package dev.assay.evaluation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of scores, cells and evidence wherever they stand. In Spanish and German:
/// `messages/evaluation_es.properties` and `_de`.
@MessageBundle(value = "evaluation", locale = "en")
public interface EvaluationMessages {

    @Message("Gates")
    String gates();

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

    @Message("hidden from you")
    String hiddenFromYou();

    @Message("gate passed")
    String gatePassed();

    @Message("contested")
    String contested();

    @Message("failed")
    String failed();

    @Message("Any number opens the note lines behind it.")
    String anyNumberOpens();

    @Message("Needs; width is weight")
    String needsWidthIsWeight();

    @Message("Open pad")
    String openPad();

    @Message("4.5")
    String fourAndAHalf();
}
