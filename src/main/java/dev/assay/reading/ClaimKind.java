package dev.assay.reading;

/// What sort of words a claim is.
public enum ClaimKind {
    /// A part of a story, such as its context or its result.
    STORY_PART,
    /// An answer to a question that interviewers often ask.
    ANSWER,
    /// What stands under any other heading: an employer, a theme, a summary.
    PASSAGE,
    /// One sentence with a figure in it, which an interviewer can ask about.
    QUANTITY
}
