package dev.assay.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the user says a block is, against what was guessed.
///
/// @param target the title of a role, the name of a candidate, or the interviewer of a note
///     ("Ana (Technical)"); null to take it from the heading
public record BlockChoice(BlockKind kind, @Nullable String target) {

    public BlockChoice {
        Objects.requireNonNull(kind);
    }

    public BlockChoice(BlockKind kind) {
        this(kind, null);
    }
}
