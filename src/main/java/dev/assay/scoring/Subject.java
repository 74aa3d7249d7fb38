package dev.assay.scoring;

import java.util.UUID;

/// Who is rated: a candidate.
///
/// @param id identity, unique in a panel
/// @param openDrafts assigned interviews that were begun or reopened and are not submitted, 0 or
///     more
public record Subject(UUID id, int openDrafts) {

    /// A subject whose number of drafts is possible.
    ///
    /// @throws IllegalArgumentException if `openDrafts` is below 0
    public Subject {
        if (openDrafts < 0) {
            throw new IllegalArgumentException("openDrafts must be 0 or more, was " + openDrafts);
        }
    }
}
