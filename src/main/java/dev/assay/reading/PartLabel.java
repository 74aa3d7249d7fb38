package dev.assay.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The name of a part of a story: on a line of its own, `- Context`, `**Action:**`, or before its
/// text, `Result: ...`.
///
/// @param name in one spelling: `Learning` for `Change or Learnings`
/// @param text where the part's own text begins in the line; the line's length where it has none
record PartLabel(String name, int text) {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final String RESULT = "Result";
    private static final Set<String> OPENING = Set.of("Headline", "Context");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("headline", "Headline"),
            Map.entry("effect", "Effect"),
            Map.entry("effects", "Effect"),
            Map.entry("impact", "Effect"),
            Map.entry("rationale", "Rationale"),
            Map.entry("operation", "Operations"),
            Map.entry("operations", "Operations"),
            Map.entry("context", "Context"),
            Map.entry("situation", "Context"),
            Map.entry("task", "Task"),
            Map.entry("action", "Action"),
            Map.entry("actions", "Action"),
            Map.entry("result", RESULT),
            Map.entry("results", RESULT),
            Map.entry("outcome", RESULT),
            Map.entry("outcomes", RESULT),
            Map.entry("learning", "Learning"),
            Map.entry("learnings", "Learning"),
            Map.entry("lessons", "Learning"),
            Map.entry("lessons learned", "Learning"),
            Map.entry("change or learning", "Learning"),
            Map.entry("change or learnings", "Learning"),
            Map.entry("changes or learnings", "Learning"),
            Map.entry("change and learnings", "Learning"),
            Map.entry("changes and learnings", "Learning"),
            Map.entry("other notes", "Notes"),
            Map.entry("additional notes", "Notes"));

    /// @param own where the line's own words begin, behind its bullet
    static @Nullable PartLabel of(String line, int own) {
        int end = DossierLine.end(line);
        int colon = line.indexOf(':', own);
        var whole = name(line, own, end);
        if (whole != null) {
            return new PartLabel(whole, line.length());
        }
        if (colon < 0 || colon - own > LONGEST) {
            return null;
        }
        var name = name(line, own, colon);
        return name == null ? null : new PartLabel(name, DossierLine.skip(line, behindSigns(line, own, colon + 1)));
    }

    /// `**Context:**` is closed behind its colon.
    private static int behindSigns(String line, int own, int from) {
        int at = from;
        while (at < line.length() && at < from + 2 && line.charAt(at) == line.charAt(own) && line.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    /// Whether a story begins with this part.
    boolean opens() {
        return OPENING.contains(name);
    }

    private static @Nullable String name(String line, int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return null;
        }
        var words = line.substring(start, end).replaceAll("[*_#:]", "").strip().toLowerCase(Locale.ROOT);
        var name = NAMES.get(words);
        return name == null && endsInResults(words) ? RESULT : name;
    }

    /// `Launch & results`, `Use and outcomes`.
    private static boolean endsInResults(String words) {
        boolean joined = words.contains(" & ") || words.contains(" and ");
        return joined
                && (words.endsWith(" results") || words.endsWith(" outcomes"))
                && words.split(" ", -1).length <= MOST_WORDS;
    }
}
