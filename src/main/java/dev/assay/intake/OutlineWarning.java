package dev.assay.intake;

import dev.assay.web.Phrase;

/// What the user should look at before confirming, in a sentence that says what to do.
///
/// @param line 1-based
public record OutlineWarning(int line, Phrase message) {}
