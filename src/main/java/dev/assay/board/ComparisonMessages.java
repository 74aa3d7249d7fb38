package dev.assay.board;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of candidates side by side, and of other weights. In Spanish and German:
/// `messages/comparison_es.properties` and `_de`.
@MessageBundle(value = "comparison", locale = "en")
public interface ComparisonMessages {

    @Message("How?")
    String how();

    @Message("{share} of the weight assessed")
    String shareAssessed(Phrase share);

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

    @Message("Find")
    String find();

    @Message("Nobody here is {what}.")
    String nobodyHereIs(Phrase what);

    @Message("Whoever is ticked stays ticked.")
    String whoeverIsTicked();

    @Message("Show everybody")
    String showEverybody();

    @Message("Ticked to compare:")
    String tickedToCompare();

    @Message("Untick {name}")
    String untick(String name);

    @Message("Eight fit side by side.")
    String eightAtMost();

    @Message("Eight are ticked, and no more fit side by side. Untick one first.")
    String untickOneFirst();

    @Message("Keep the ticks")
    String keepTheTicks();

    @Message("before you turn the page, filter or sort.")
    String keepTheTicksAbout();
}
