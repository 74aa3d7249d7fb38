package dev.assay.search;

import java.util.List;

/// Something that was found.
///
/// @param parts its name or words
/// @param where what it belongs to; empty where it stands for itself
public record Hit(String url, List<Wanted.Part> parts, String where) {}
