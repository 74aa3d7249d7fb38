package dev.assay.reading;

/// A part of a file that the user can assign as a whole.
///
/// @param number 1-based; the same whatever is chosen
/// @param kind as chosen, else as guessed
/// @param label the heading's words; the first line that is not blank where there is no heading.
///     Cut after 60 UTF-16 units, with `…` behind
/// @param firstLine 1-based, the heading included
/// @param lastLine 1-based, inclusive
public record OutlinedBlock(int number, BlockKind kind, String label, int firstLine, int lastLine) {}
