package dev.assay.search;

import dev.assay.language.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param parts its name or words
/// @param where what it belongs to; empty where it stands for itself
public record Hit(
        String url, List<Wanted.Part> parts, @Nullable Phrase where) {}
