package dev.assay.scoring;

import java.util.UUID;

/// A submitted note says something about a criterion, or a question on it was asked, whether or
/// not a rating followed.
public record Asking(UUID subject, UUID rater, UUID criterion) {}
