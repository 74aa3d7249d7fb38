package dev.assay.access;

import java.util.UUID;

/// An account's name or access changed, in the transaction that is going on.
public record UserChanged(UUID account) {}
