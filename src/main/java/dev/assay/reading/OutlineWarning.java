package dev.assay.reading;

import dev.assay.language.Phrase;

/// What the user should look at before confirming, in a sentence that says what to do.
///
/// @param line 1-based
public record OutlineWarning(int line, Phrase message) {}
