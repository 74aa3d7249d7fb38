package dev.assay.reading;

import dev.assay.language.Phrase;

/// What the user should look at before confirming.
///
/// @param line what it is about, 1-based
/// @param message a sentence that says what to do: `"Extras" was taken for a candidate. Choose
///     Role if it is one.`
public record OutlineWarning(int line, Phrase message) {}
