package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// A question of the kit.
///
/// @param need a code of the role; null where the question is about none
/// @param line 1-based
public record OutlinedQuestion(
        String text, @Nullable String need, @Nullable String round, int line) {}
