package dev.assay.access;

/// What a personal access token may be used for.
public enum Scope {
    READ,
    WRITE,
    EXPORT
}
