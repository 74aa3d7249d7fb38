package dev.assay.decision;

import dev.assay.language.Phrase;

/// What can be decided on a candidate. The program suggests none of them.
public enum Outcome {
    HIRE(true),
    CARRY_ON(false),
    HOLD(false),
    DECLINE(true);

    private final boolean last;

    Outcome(boolean last) {
        this.last = last;
    }

    public Phrase words() {
        return switch (this) {
            case HIRE -> Phrase.of("Hire");
            case CARRY_ON -> Phrase.of("Carry on");
            case HOLD -> Phrase.of("Hold");
            case DECLINE -> Phrase.of("Decline");
        };
    }

    /// Whether it ends the search for this person, so that what is not known yet must be
    /// accepted.
    public boolean last() {
        return last;
    }
}
