package dev.assay.reading;

/// A heading that the role's notes have, and what to write under it; the hint may be empty.
public record OutlinedHeading(String name, String hint) {}
