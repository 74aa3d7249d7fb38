package dev.assay.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the user says a block is. It counts instead of what was guessed.
///
/// @param kind what the block is read as; not null
/// @param target the title of a role, the name of a candidate, or the interviewer of a note (`Ana
///     (Technical)`); null to take it from the heading. For ROLE, NEEDS, QUESTIONS and HEADINGS
///     it is a role's title; CONTINUED and IGNORED do not use it
public record BlockChoice(BlockKind kind, @Nullable String target) {

    /// @throws NullPointerException if the kind is null
    public BlockChoice {
        Objects.requireNonNull(kind);
    }

    /// A choice without a target: the block's own heading gives it.
    ///
    /// @throws NullPointerException if the kind is null
    public BlockChoice(BlockKind kind) {
        this(kind, null);
    }
}
