package dev.assay.intake;

import dev.assay.reading.Cleaned;
import dev.assay.reading.OutlinedRole;
import java.util.ArrayList;
import java.util.List;

/// The headings that a role's notes have, a line each: `STYLE: what others say`. The levels of
/// involvement are one of them.
final class NoteHeadings {

    private static final String LEVELS = "LEVELS";

    private NoteHeadings() {}

    static List<String> of(OutlinedRole role) {
        var lines = new ArrayList<String>();
        for (var heading : role.headings()) {
            lines.add(line(heading.name(), heading.hint()));
        }
        if (!role.levels().isEmpty()) {
            lines.add(line(LEVELS, String.join(", ", role.levels())));
        }
        return lines;
    }

    private static String line(String name, String hint) {
        return Cleaned.line(name + ": " + hint);
    }

    /// What is there with what is wanted: a heading of the same name gives way, others stay, new
    /// ones come last.
    static List<String> merged(List<String> there, List<String> wanted) {
        var merged = new ArrayList<>(there);
        for (var line : wanted) {
            int at = indexOf(name(line), merged);
            if (at < 0) {
                merged.add(line);
            } else {
                merged.set(at, line);
            }
        }
        return merged;
    }

    private static int indexOf(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (name(lines.get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        return Cleaned.key(colon < 0 ? line : line.substring(0, colon));
    }
}
