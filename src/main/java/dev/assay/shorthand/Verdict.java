package dev.assay.shorthand;

/// What a line says about a need.
public enum Verdict {
    STRONG_STRENGTH,
    STRENGTH,
    /// Says something, judges nothing.
    MENTION,
    /// Somebody should probe this.
    OPEN_QUESTION,
    CONCERN,
    SERIOUS_CONCERN
}
