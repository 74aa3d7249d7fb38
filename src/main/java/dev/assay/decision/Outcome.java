package dev.assay.decision;

/// What can be decided on a candidate. The program suggests none of them.
public enum Outcome {
    HIRE("Hire", true),
    CARRY_ON("Carry on", false),
    HOLD("Hold", false),
    DECLINE("Decline", true);

    private final String words;
    private final boolean last;

    Outcome(String words, boolean last) {
        this.words = words;
        this.last = last;
    }

    public String words() {
        return words;
    }

    /// Whether it ends the search for this person, so that what is not known yet must be accepted.
    public boolean last() {
        return last;
    }
}
