package dev.assay.export;

/// A column of a table.
///
/// @param name in the header, unique in its table
/// @param meaning for the sheet that explains
record Column(String name, String meaning) {}
