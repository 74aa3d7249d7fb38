package dev.assay.scoring;

import java.util.UUID;

/// Who is rated.
///
/// @param openDrafts assigned interviews that were begun or reopened and are not submitted, 0 or
///     more
public record Subject(UUID id, int openDrafts) {

    public Subject {
        if (openDrafts < 0) {
            throw new IllegalArgumentException("openDrafts must be 0 or more, was " + openDrafts);
        }
    }
}
