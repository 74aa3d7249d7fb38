package dev.assay.reading;

/// What a block of a file is taken for. The preview shows it, and the user may change it.
public enum BlockKind {
    /// Opens a role; or the levels of involvement of the role that is open.
    ROLE,
    NEEDS,
    QUESTIONS,
    /// The headings of the role's notes, with their hints.
    HEADINGS,
    /// Opens a candidate; what stands under the heading is a note.
    PERSON,
    /// One interviewer's note on the candidate above.
    NOTE,
    /// Goes on with the block above, its heading included. Never guessed, always chosen.
    CONTINUED,
    IGNORED
}
