package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// A question of the kit.
///
/// @param text without the marks for round and need: `Which system did you run longest?`
/// @param need the code of a need of the role, in capitals; null where the question is about none
/// @param round the kind of interview it is meant for; null where the file says none
/// @param line 1-based
public record OutlinedQuestion(
        String text, @Nullable String need, @Nullable String round, int line) {}
