package dev.assay.reading;

/// A heading that notes on the role's candidates have.
///
/// @param name such as `STRENGTH`
/// @param hint what to write under it; may be empty
public record OutlinedHeading(String name, String hint) {}
