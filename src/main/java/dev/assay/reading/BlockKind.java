package dev.assay.reading;

/// What a block of a file is taken for. The preview shows it, and the user may change it.
public enum BlockKind {
    /// Opens a role; or the levels of involvement of the role that is open.
    ROLE,
    /// The needs of a role: one a line, what belongs to it indented below.
    NEEDS,
    /// Questions of the role's kit: one a line.
    QUESTIONS,
    /// The headings of the role's notes, with their hints.
    HEADINGS,
    /// Opens a candidate; what stands under the heading is a note.
    PERSON,
    /// One interviewer's note on the candidate above.
    NOTE,
    /// Belongs to the block above, its heading included. It is chosen by the user, or follows
    /// from a choice for the block above; it is never guessed from the words alone.
    CONTINUED,
    /// Left out. Where that is guessed and words stand below the heading, a warning says so.
    IGNORED
}
