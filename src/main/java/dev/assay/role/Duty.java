package dev.assay.role;

/// What somebody is on a role's team for.
public enum Duty {
    /// Sees everything of the role and changes it.
    MANAGER,
    /// Interviews; sees colleagues' ratings of a candidate after submitting their own.
    INTERVIEWER,
    /// Reads what is submitted.
    OBSERVER
}
