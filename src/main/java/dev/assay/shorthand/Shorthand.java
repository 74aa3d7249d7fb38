package dev.assay.shorthand;

import java.util.Collection;
import java.util.List;

/// Reads the shorthand of one role: the codes of its needs give meaning to the marks.
public final class Shorthand {

    /// A reader for a role with these codes. Codes ignore case; marks name them as spelt here.
    public Shorthand(Collection<String> codes) {}

    /// Reads a whole note. The concatenation of [Line#whole()] is the text. An empty text has no
    /// lines.
    public List<Line> read(String text) {
        return List.of();
    }
}
