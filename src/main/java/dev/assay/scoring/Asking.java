package dev.assay.scoring;

import java.util.UUID;

/// A submitted note says something about a criterion, or a question on it was asked, whether or
/// not a rating followed. It turns "never asked" into "asked" and moves no other figure.
///
/// @param subject who it is about; one of the panel's subjects
/// @param rater who asked or wrote; need not have voted, and no figure depends on it
/// @param criterion what it is about; one of the panel's criteria
public record Asking(UUID subject, UUID rater, UUID criterion) {}
