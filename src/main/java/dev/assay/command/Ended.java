package dev.assay.command;

/// With what a command ends.
final class Ended {

    /// All was done.
    static final int DONE = 0;

    /// Something was refused, or failed.
    static final int FAILED = 1;

    /// The words were not understood, or what they need is not there: nothing was tried.
    static final int NOT_TRIED = 2;

    private Ended() {}
}
