package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Coverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much was heard, with the class of its square and its words. See [Coverage].
public enum Heard {
    /// The viewer never met the candidate, so it is not theirs to know.
    UNKNOWN("unknown"),
    NEVER("never"),
    ASKED("asked"),
    ONE("one"),
    TWO("two");

    private final String css;

    Heard(String css) {
        this.css = css;
    }

    /// The class of its square: `unknown`, `never`, `asked`, `one` or `two`.
    public String css() {
        return css;
    }

    /// `never asked`, `asked, no evidence`, `one voice`, `corroborated`; [CellView#NOT_MET] for
    /// UNKNOWN.
    public Phrase words() {
        return switch (this) {
            case UNKNOWN -> CellView.NOT_MET;
            case NEVER -> Phrase.of("never asked");
            case ASKED -> Phrase.of("asked, no evidence");
            case ONE -> Phrase.of("one voice");
            case TWO -> Phrase.of("corroborated");
        };
    }

    /// All but UNKNOWN, the least first.
    public static List<Heard> known() {
        return List.of(NEVER, ASKED, ONE, TWO);
    }

    /// What a coverage is shown as.
    ///
    /// @param coverage null where the viewer never met the candidate
    public static Heard of(@Nullable Coverage coverage) {
        return switch (coverage) {
            case null -> UNKNOWN;
            case NEVER_ASKED -> NEVER;
            case ASKED -> ASKED;
            case ONE_VOICE -> ONE;
            case CORROBORATED -> TWO;
        };
    }
}
