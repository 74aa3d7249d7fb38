package dev.assay.shorthand;

/// What a line says about a need. No verdict is a rating, and none enters a score.
public enum Verdict {
    /// `#OWN++`, or `++` in front of a line.
    STRONG_STRENGTH,
    /// `#OWN+`, or `+` in front of a line.
    STRENGTH,
    /// `#OWN`, or `OWN: text`: says something, judges nothing.
    MENTION,
    /// `#OWN?`, or `?` in front of a line: somebody should probe this.
    OPEN_QUESTION,
    /// `#OWN-`, or `!` in front of a line. A leading `-` is a bullet.
    CONCERN,
    /// `#OWN--`, or `!!` in front of a line.
    SERIOUS_CONCERN
}
