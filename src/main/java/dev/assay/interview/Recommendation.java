package dev.assay.interview;

/// An interviewer's overall word. It is shown and never enters the score.
public enum Recommendation {
    STRONG_NO,
    NO,
    YES,
    STRONG_YES
}
