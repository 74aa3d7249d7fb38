package dev.assay.reading;

/// A part of a file that the user can assign as a whole.
///
/// @param number 1-based; the same whatever is chosen
/// @param label the heading's words, or the beginning of the block where it has none
/// @param firstLine 1-based
/// @param lastLine inclusive
public record OutlinedBlock(int number, BlockKind kind, String label, int firstLine, int lastLine) {}
