package dev.assay.shorthand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The codes of a role, found whatever their case.
final class Codes {

    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final Nearest nearest;
    private final int longest;

    Codes(Collection<String> codes) {
        for (var code : codes) {
            spelling.putIfAbsent(folded(code, 0, code.length()), code);
        }
        nearest = new Nearest(spelling);
        longest = spelling.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// The code as the role spells it, or null where the role has none like it.
    @Nullable
    String find(String text, int start, int end) {
        return end - start > longest ? null : spelling.get(folded(text, start, end));
    }

    @Nullable
    String nearest(String text, int start, int end) {
        return nearest.to(text, start, end);
    }

    /// The end of the code that starts here; the start itself where none does. A code begins
    /// with a letter and goes on with letters, digits, `_`, and hyphens that have something
    /// behind them.
    static int end(String text, int start) {
        int at = start;
        while (at < text.length() && belongs(text, at, start)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean belongs(String text, int at, int start) {
        int c = text.codePointAt(at);
        if (at == start) {
            return Character.isLetter(c);
        }
        return Character.isLetterOrDigit(c) || c == '_' || isCombining(c) || (c == '-' && isInner(text, at + 1));
    }

    private static boolean isInner(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /// Folds one character at a time, so that the length stays the same.
    static String folded(String text, int start, int end) {
        var folded = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(at))));
        }
        return folded.toString();
    }
}
